package orgcode

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/width"

	"ronghe/graphmodel"
)

// Code is a code whose check digits are right.
type Code struct {
	Credit string // the 18 characters of GB 32100; "" for an organisation code alone
	Org    string // the 9 characters of GB 11714, without hyphen
}

// digits are the characters of a credit code by their value.
const digits = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// The weights of the characters: powers of 3 by 31, and those of GB 11714.
var (
	creditWeights = [17]int{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28}
	orgWeights    = [8]int{3, 7, 9, 10, 5, 8, 4, 2}
)

// Tidy is a code as it is written in print: half width, capitals, no blanks and hyphens.
func Tidy(text string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '\t', '\u00a0', '\u2010', '\u2011', '\u2013', '\u2014', '\u200b', '\u200e', '\u200f', '\ufeff':
			return -1
		}
		return r
	}, strings.ToUpper(width.Fold.String(text)))
}

// Looks tells whether a text has the length and the characters of a code, right or
// wrong, or of a registration number from before 2015: names have not.
func Looks(text string) bool {
	code := Tidy(text)
	if registration(code) {
		return true
	}
	if len(code) != 18 && len(code) != 9 {
		return false
	}
	hasDigit := false
	for _, c := range code {
		hasDigit = hasDigit || '0' <= c && c <= '9'
		if (c < '0' || c > '9') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return hasDigit
}

// registration tells whether a code is a business registration number (15 digits), which
// credit codes took the place of; no credit code can be made of it.
func registration(code string) bool { return len(code) == 15 && strings.Trim(code, "0123456789") == "" }

// Read reads a code of either kind. ErrInvalid says which character is wrong and, of
// a check digit, what it should be; a wrong check digit means that some character is
// wrong, not that this one is.
func Read(text string) (Code, error) {
	code := Tidy(text)
	switch utf8.RuneCountInString(code) {
	case 18:
		return readCredit(text, code)
	case 9:
		return readOrg(text, code)
	}
	if registration(code) {
		return Code{}, invalid(text, "是 15 位工商注册号，2015 年起由统一社会信用代码取代，不能由它推出：请给出 18 位的统一社会信用代码",
			"is a registration number of 15 digits, which credit codes replaced in 2015 and cannot be derived from it: give the credit code of 18 characters")
	}
	return Code{}, invalid(text, fmt.Sprintf("有 %d 位：统一社会信用代码是 18 位，组织机构代码是 9 位", utf8.RuneCountInString(code)),
		fmt.Sprintf("has %d characters: a credit code has 18, an organisation code 9", utf8.RuneCountInString(code)))
}

func readCredit(text, code string) (Code, error) {
	sum := 0
	for i, c := range code {
		v := strings.IndexRune(digits, c)
		if v < 0 {
			return Code{}, wrongCharacter(text, i, c, "0-9、A-H、J-N、P-R、T、U、W-Y")
		}
		if i < len(creditWeights) {
			sum += v * creditWeights[i]
		}
	}
	if want := digits[(31-sum%31)%31]; code[17] != want {
		return Code{}, wrongDigit(text, code[17], want, "GB 32100-2015")
	}
	return Code{Credit: code, Org: code[8:17]}, nil
}

func readOrg(text, code string) (Code, error) {
	sum := 0
	for i, c := range code {
		v := orgValue(c)
		if v < 0 {
			return Code{}, wrongCharacter(text, i, c, "0-9、A-Z")
		}
		if i < len(orgWeights) {
			sum += v * orgWeights[i]
		}
	}
	want := "0123456789X0"[11-sum%11]
	if sum%11 == 0 {
		want = '0'
	}
	if code[8] != want {
		return Code{}, wrongDigit(text, code[8], want, "GB 11714-1997")
	}
	return Code{Org: code}, nil
}

func orgValue(c rune) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 10
	}
	return -1
}

func wrongCharacter(text string, at int, c rune, allowed string) error {
	return invalid(text, fmt.Sprintf("第 %d 位“%c”不可用：应为 %s", at+1, c, allowed),
		fmt.Sprintf("character %d, %q, is not allowed: one of %s", at+1, c, strings.ReplaceAll(allowed, "、", ", ")))
}

func wrongDigit(text string, got, want byte, standard string) error {
	return invalid(text, fmt.Sprintf("校验位是“%c”，按 %s 应为“%c”：代码中至少有一位有误", got, standard, want),
		fmt.Sprintf("ends in %q where %s gives %q: at least one character is wrong", got, standard, want))
}

func invalid(text, zh, en string) error {
	if runes := []rune(text); len(runes) > 40 {
		text = string(runes[:40]) + "…"
	}
	return graphmodel.Invalid(text, "code", zh, en)
}
