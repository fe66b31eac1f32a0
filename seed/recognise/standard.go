package recognise

import (
	"regexp"
	"strings"
)

// trades are the signs of the Chinese standards of trades; those with /T are recommended.
const trades = `AQ|BB|CB|CH|CJ|CY|DA|DB|DL|DY|DZ|EJ|FZ|GA|GC|GD|GH|GM|GY|HB|HG|HJ|HS|HY|JB|JC|JG|JR|JT|JY|LB|LD|LS|LY|MH|MT|MZ|NB|NY|QB|QC|QJ|QX|RB|SB|SC|SF|SH|SJ|SL|SN|SW|SY|TB|TD|TY|WB|WH|WJ|WM|WS|WW|XB|YB|YC|YD|YS|YY|YZ|ZY`

var standardPattern = regexp.MustCompile(
	`(GB(?:/T|/Z|/Q)?|(?:ISO|IEC)(?:/(?:IEC|TS|TR|PAS|IEEE))*|ITU-T|IEEE|EN|T/[A-Z]{2,10}|DB[0-9]{2,6}(?:/T)?|(?:` + trades + `)(?:/T|/Z)?)` +
		`\s*((?:[A-Z]\.)?[0-9]{1,6}(?:\.[0-9]{1,3})*)` +
		`(?:(-[0-9]{1,2})\s*[-—–:]\s*((?:19|20)[0-9]{2})|\s*[-—–:]{1,2}\s*((?:19|20)[0-9]{2})|(-[0-9]{1,2}))?`)

// numbered is the number of a standard in a line, in bytes of it.
type numbered struct {
	at, end int
	value   string
	name    quoted // the title beside it: 《…》（GB/T 1-2020）, GB/T 1-2020《…》; no title for none
	score   float64
	why     Reason
}

// standardsIn finds the numbers of standards in a folded text with its titles.
func standardsIn(text string, titles []quoted) []numbered {
	var found []numbered
	for _, m := range standardPattern.FindAllStringSubmatchIndex(text, -1) {
		part := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return text[m[2*i]:m[2*i+1]]
		}
		sign, digits, year := part(1), part(2)+part(3)+part(6), part(4)+part(5)
		score, why := sureness(sign, digits, year)
		if score == 0 || touchesLetters(text, m[0], m[1]) {
			continue
		}
		value := sign + " " + digits
		if year != "" {
			value += separatorOf(sign) + year
		}
		found = append(found, numbered{m[0], m[1], value, beside(text, titles, m[0], m[1]), score, why})
	}
	return found
}

// beside is the title that stands right before or behind a number; none for none.
func beside(text string, titles []quoted, at, end int) quoted {
	for _, q := range titles {
		if q.end <= at && strings.Trim(text[q.end:at], " (〔[") == "" || q.at >= end && strings.TrimSpace(text[end:q.at]) == "" {
			return q
		}
	}
	return quoted{}
}

// standards adds the standards of a line.
func (r *recogniser) standards(l *line, found []numbered) {
	o := &offsets{text: l.text}
	for _, n := range found {
		p := l.place(o, n.at, n.end)
		f := Finding{Kind: Standard, Value: n.value, Text: l.original(p), Relation: Cites, Places: []Place{p}, Score: n.score, Why: []Reason{n.why}}
		if n.name.title != "" {
			f.Name = l.titleOf(o, n.name)
		}
		r.found.add(f)
	}
}

// touchesLetters tells whether what was found is the middle of a longer word or number.
func touchesLetters(text string, at, end int) bool {
	isWord := func(b byte) bool { return isDigit(b) || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' }
	if at > 0 && (isWord(text[at-1]) || strings.IndexByte("/-_.", text[at-1]) >= 0) {
		return true
	}
	return end < len(text) && isWord(text[end])
}

// sureness is how sure it is that a sign and a number are a standard; 0 for too little.
func sureness(sign, digits, year string) (float64, Reason) {
	recommended := strings.Contains(sign, "/")
	switch {
	case year != "":
		return 0.97, Reason{"标准代号、编号和年份", "the sign, number and year of a standard"}
	case recommended && len(digits) >= 3, strings.HasPrefix(sign, "ITU"):
		return 0.88, Reason{"标准代号和编号，无年份", "the sign and number of a standard, without a year"}
	case (sign == "GB" || sign == "ISO" || sign == "IEC" || sign == "IEEE") && len(digits) >= 3:
		return 0.8, Reason{"标准代号和编号，无年份", "the sign and number of a standard, without a year"}
	}
	return 0, Reason{}
}

// separatorOf is what stands before the year: international standards have a colon.
func separatorOf(sign string) string {
	for _, international := range []string{"ISO", "IEC", "EN"} {
		if strings.HasPrefix(sign, international) {
			return ":"
		}
	}
	return "-"
}
