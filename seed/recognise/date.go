package recognise

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"ronghe/graphmodel"
)

// hanDigits are the digits of a year in Chinese, the zero as it is also typed.
const hanDigits = "〇○零oO0一二三四五六七八九"

var datePattern = regexp.MustCompile(
	`((?:19|20)[0-9]{2})\s*(?:年\s*([0-9]{1,2})\s*月(?:\s*([0-9]{1,2})\s*日)?|[-/.]([0-9]{1,2})[-/.]([0-9]{1,2}))` +
		`|([一二][` + hanDigits + `]{3})\s*年\s*([一二三四五六七八九十]{1,3})\s*月(?:\s*([一二三四五六七八九十廿卅]{1,4})\s*日)?`)

// dated is a date in a text, in bytes of it.
type dated struct {
	at, end int
	date    graphmodel.Date
}

// datesIn finds the dates in a folded text: 2013年8月23日, 2013-08-23, 二〇一三年八月二十三日, and
// months of a year. Those that no calendar has are left out.
func datesIn(text string) []dated {
	var found []dated
	for _, m := range datePattern.FindAllStringSubmatchIndex(text, perLine) {
		part := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return text[m[2*i]:m[2*i+1]]
		}
		if m[0] > 0 && isDigit(text[m[0]-1]) || m[1] < len(text) && isDigit(text[m[1]]) {
			continue
		}
		year, month, day := part(1), number(part(2)+part(4)), number(part(3)+part(5))
		if year == "" {
			year, month, day = hanYear(part(6)), hanNumber(part(7)), hanNumber(part(8))
		}
		text := fmt.Sprintf("%s-%02d", year, month)
		if day > 0 {
			text += fmt.Sprintf("-%02d", day)
		}
		if date, err := graphmodel.ParseDate(text); err == nil {
			found = append(found, dated{m[0], m[1], date})
		}
	}
	return found
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func number(digits string) int {
	n, _ := strconv.Atoi(digits) // digits only, or none
	return n
}

// hanYear writes 二〇一三 as 2013; what is no other digit is a zero, of which there are many.
func hanYear(text string) string {
	var year []byte
	for _, r := range text {
		year = append(year, '0'+byte(hanDigit(string(r))))
	}
	return string(year)
}

// hanDigit is 1 to 9 for 一 to 九, and 0 for all else.
func hanDigit(s string) int {
	at := strings.Index("一二三四五六七八九", s)
	if at < 0 || s == "" {
		return 0
	}
	return at/len("一") + 1
}

// hanNumber reads numerals up to 39: 八, 十, 二十三, 廿三; 0 for none, or what is none.
func hanNumber(text string) int {
	text = strings.NewReplacer("廿", "二十", "卅", "三十").Replace(text)
	tens, ones, split := strings.Cut(text, "十")
	if !split {
		ones, tens = text, ""
	}
	if runes(tens) > 1 || runes(ones) > 1 {
		return 0
	}
	n := hanDigit(ones)
	if split {
		n += 10 * max(hanDigit(tens), 1)
	}
	return n
}

// dateAlone is the date of a line that holds nothing else, but for brackets around it.
func dateAlone(bare string) (graphmodel.Date, bool) {
	bare = strings.Trim(bare, "()（）[]")
	if runes(bare) > 16 {
		return "", false
	}
	found := datesIn(bare)
	if len(found) != 1 || found[0].at != 0 || found[0].end != len(bare) {
		return "", false
	}
	return found[0].date, true
}

// dates finds when the document was issued.
func (r *recogniser) dates() {
	if found := datesIn(fold(r.doc.Published)); len(found) > 0 {
		r.found.add(Finding{Kind: Date, Value: string(found[0].date), Text: r.doc.Published, Score: 0.5,
			Why: []Reason{{"网页标注的发布日期", "the page says that it was published then"}}})
	}
	for i := range r.lines {
		l := &r.lines[i]
		o := &offsets{text: l.text}
		for _, d := range datesIn(l.text) {
			if score, why := r.ownDate(i, l, d); score > 0 {
				p := l.place(o, d.at, d.end)
				r.found.add(Finding{Kind: Date, Value: string(d.date), Text: l.original(p), Places: []Place{p}, Score: score, Why: []Reason{why}})
			}
		}
	}
}

const shortLine = 40 // runes

// withTime is a time of day behind a date.
var withTime = regexp.MustCompile(`^\s*T?[0-2]?[0-9]:[0-5][0-9]`)

// ownDate is how sure it is that a date is that of the document.
func (r *recogniser) ownDate(i int, l *line, d dated) (float64, Reason) {
	_, alone := dateAlone(l.bare)
	after := strings.TrimSpace(l.text[d.end:])
	switch {
	case i == r.signed:
		return 0.93, Reason{"正文之后的落款日期（成文日期）", "the date at which the text is signed"}
	case i < r.head && alone && i <= max(r.titleLine, 0)+4 && (r.signed < 0 || i < r.signed):
		return 0.85, Reason{"标题下单独成行的日期", "a date on a line of its own under the title"}
	case i < r.head && withTime.MatchString(l.text[d.end:]) && labelPattern.MatchString(l.text[:d.at]):
		return 0, Reason{} // its label has said what it is
	case i < r.head && withTime.MatchString(l.text[d.end:]):
		return 0.5, Reason{"文首带时刻的日期，多为网页的发布时间", "a date with a time of day at the head, mostly that of the page"}
	case i < r.head && i > 0 && i <= max(r.titleLine, 0)+3 && runes(l.bare) <= shortLine && len(datesIn(l.text)) == 1:
		return 0.7, Reason{"标题下短行中的日期", "a date on a short line under the title"}
	case strings.HasPrefix(after, "印发") && i > len(r.lines)-6:
		return 0.7, Reason{"版记中的印发日期", "the date of printing at the foot"}
	case i < r.head && strings.HasPrefix(strings.TrimSpace(l.text[:d.at]), "(") && strings.Contains(after, "通过"):
		return 0.6, Reason{"标题下的通过日期", "the date on which it was passed, under the title"}
	case r.signed < 0 && i == len(r.lines)-1 && after == "":
		return 0.5, Reason{"文末的日期", "a date at the end"}
	}
	return 0, Reason{}
}
