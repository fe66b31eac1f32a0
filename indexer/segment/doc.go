// Package segment cuts text into the terms that are indexed and searched: one
// way for both, so that what is written is found however it is typed.
//
//   - Text is folded first: NFKC (full width to half width, ① to 1), case, and
//     marks that are left over are dropped.
//   - A Chinese, Japanese or Korean run gives each pair of neighbours, and each
//     character alone for queries of one character.
//   - Letters and digits stay words. Where letters meet digits or a connector
//     (ERP3.0, GB/T, 5G) the word has parts that must stand side by side, so ERP
//     finds ERP3.0, and ERP3.0 does not find ERP 2.0.
//
// Start with Words (a query), Find (where a text matches) and Analyzer (Bleve).
// A change to what any text gives must raise Version: indexes made before are
// then made anew.
package segment

// Version counts the ways in which this package has cut text.
const Version = 2
