package export

import "strings"

// formulaStarts are the characters at the start of a cell that a spreadsheet takes
// for a formula, or for a blank before one (OWASP, CSV injection), and the
// apostrophe that stands before them.
const formulaStarts = "=+-@\t\r\n＝＋－＠"

// Cell keeps a spreadsheet from taking a text of a CSV file for a formula: an
// apostrophe is put before it. Uncell is its inverse.
func Cell(text string) string {
	if guarded(text) {
		return "'" + text
	}
	return text
}

// Uncell is the text that Cell made the cell of.
func Uncell(cell string) string {
	if rest, ok := strings.CutPrefix(cell, "'"); ok && guarded(rest) {
		return rest
	}
	return cell
}

// guarded tells whether a text needs an apostrophe: one that begins like a formula,
// or like one that was guarded already, so that Uncell gives back what was there.
func guarded(text string) bool {
	text = strings.TrimLeft(text, "'")
	for _, c := range text {
		return strings.ContainsRune(formulaStarts, c)
	}
	return false
}
