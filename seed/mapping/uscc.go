package mapping

import (
	"strings"
	"unicode"

	"ronghe/seed/table"
)

// usccSigns are the signs of a unified social credit code in the order of their values
// (GB 32100-2015): digits and capitals without I, O, S, V, Z.
const usccSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// usccWeights are those of the first 17 signs: the powers of 3 modulo 31.
var usccWeights = [17]int{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28}

// USCC reads a unified social credit code as people write it: of full width, in small
// letters, with blanks or hyphens. ok tells whether it has 18 signs and the last is the
// check digit of the others.
func USCC(cell string) (code string, ok bool) {
	code = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '-' {
			return -1
		}
		return unicode.ToUpper(r)
	}, table.Narrow(cell))
	if len(code) != 18 {
		return code, false
	}
	sum := 0
	for i, weight := range usccWeights {
		value := strings.IndexByte(usccSigns, code[i])
		if value < 0 {
			return code, false
		}
		sum += value * weight
	}
	return code, code[17] == usccSigns[(31-sum%31)%31]
}
