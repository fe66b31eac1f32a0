// Package reuse finds passages that a text shares with an earlier one: the evidence
// class "R2" of the spread analyses, for dated policy texts.
//
// NewText makes a text comparable, Find compares all with all. Texts that share a rare
// run of characters are aligned around it, as local alignment does: words may be
// replaced, left out or put in. What stands in many of the texts is a formula of the
// trade, and counts for nothing. A shared passage says that a text was used, not which
// of the two was: that comes from the dates alone, and there may be a third, unknown.
package reuse
