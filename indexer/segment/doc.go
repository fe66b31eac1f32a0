// Package segment cuts text into the terms that are indexed and searched: one
// way for both, so that what is written is found however it is typed.
//
//   - Text is folded first: NFKC (full width to half width, ① to 1), case, and
//     marks that are left over are dropped; then traditional characters become
//     simplified ones, phrases before single characters (simplify.go).
//   - A Chinese, Japanese or Korean run gives each pair of neighbours, for what is
//     found, and each character alone, for how near it is.
//   - Letters and digits are runs of their own, and two of them side by side
//     (ERP3.0, GB/T 23001, 5G) are a term too: ERP finds ERP3.0, ERP3.0 prefers
//     itself to ERP 2.0.
//
// Start with Terms (a text that is indexed), Phrases (a query) and Find (where a
// text matches). A change to what any text gives must raise Version: indexes made
// before are then made anew.
package segment

// Version counts the ways in which this package has cut text.
const Version = 2
