// Package plain writes names so that two spellings of one name are one text: in
// simplified characters, half width and lower case, without blanks, brackets,
// quotation marks, dots and hyphens. What stood in brackets stays: 三钢（集团）有限公司
// and 三钢集团有限公司 are one name.
package plain

import (
	"strings"
	"unicode"

	"ronghe/indexer/segment"
)

// Text is s with nothing left but its letters and digits, folded; "" when it has none.
func Text(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '+' {
			return r
		}
		return -1
	}, segment.Fold(s))
}
