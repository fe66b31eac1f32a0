package pinyin

import (
	"slices"
	"strings"
	"unicode"
)

// wordReadings are words in which the first reading of a character is not the one meant, and
// which names begin with or hold often.
var wordReadings = map[string]string{
	"重庆": "chong", "行业": "hang", "银行": "hang", "厦门": "xia", "番禺": "pan", "六安": "lu", "重构": "chong",
}

// maxKey is how many runes of a name its Key tells of.
const maxKey = 64

// Key is a folded name as it sorts in a list by sound: numbers first, by their value,
// then letters, then Chinese characters by syllable without tone, equal syllables by
// character, so that names that begin alike stand together, then other scripts. Signs
// count as nothing.
// Names that differ only behind their 64th rune have one Key; a name of signs has "".
func Key(folded string) string {
	runes := []rune(folded)
	runes = runes[:min(len(runes), maxKey)]
	var b strings.Builder
	for i := 0; i < len(runes); i++ {
		switch r := runes[i]; {
		case r >= '0' && r <= '9':
			end := i
			for end < len(runes) && runes[end] >= '0' && runes[end] <= '9' {
				end++
			}
			writeNumber(&b, string(runes[i:end]))
			i = end - 1
		case unicode.Is(unicode.Han, r):
			b.WriteString("~" + spoken(runes, i) + "\x01" + string(r))
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			b.WriteRune(r)
		case r == ' ' && b.Len() > 0:
			b.WriteByte(' ')
		}
	}
	return strings.TrimSuffix(b.String(), " ")
}

// writeNumber puts the number of digits before them: 9 is less than 10.
func writeNumber(b *strings.Builder, digits string) {
	digits = strings.TrimLeft(digits, "0")
	b.WriteByte(byte('0' + min(len(digits), 9)))
	b.WriteString(digits)
}

// spoken is how the character at i is read where it stands; "" when that is not known.
func spoken(runes []rune, i int) string {
	for _, from := range []int{i, i - 1} {
		if from < 0 || from+2 > len(runes) {
			continue
		}
		word := string(runes[from : from+2])
		if reading, ok := wordReadings[word]; ok && slices.Contains(Readings(runes[i]), reading) {
			return reading
		}
	}
	if all := Readings(runes[i]); len(all) > 0 {
		return all[0]
	}
	return ""
}
