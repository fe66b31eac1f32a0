package recognise

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// numberPattern is what follows the issuer's sign in a document number (发文字号): the year in
// brackets of whatever form, and the number. Proclamations have the year before the number.
var (
	numberPattern = regexp.MustCompile(`\s*[〔\[【﹝(〈［]\s*((?:19|20)[0-9]{2})\s*(?:年\s*)?[〕\]】﹞)〉］]\s*(?:第\s*)?([0-9]{1,5})\s*号`)
	orderPattern  = regexp.MustCompile(`((?:19|20)[0-9]{2})\s*年\s*第\s*([0-9]{1,4})\s*号`)
)

// orderAlone is the number of an order: 第335号.
var orderAlone = regexp.MustCompile(`^第[0-9]{1,4}号$`)

// longestSign is how many characters the sign of a number has at most.
const longestSign = 24

// leading are words that stand before a number in a sentence and are no part of it.
var leading = []string{"根据", "按照", "依据", "依照", "遵照", "参照", "贯彻", "落实", "执行", "印发", "转发", "下发", "发布", "关于", "以及", "文件", "废止", "详见", "通知", "意见", "文号", "字号", "编号", "号文", "结合", "符合", "对照", "响应", "遵循", "参见", "引用", "出台", "提出", "制定", "实施", "围绕", "衔接", "精神", "要求", "所列", "规定"}

// starts are how the signs of bodies begin whose numbers are cited most; a sign of more than
// usualSign characters is that of a body behind words of the sentence that are not among leading.
var starts = []string{"中发", "中办", "国发", "国办", "国函", "国科", "工信", "发改", "财", "科技", "商务", "教", "人社", "国资", "市监", "质检", "银发", "网信"}

const usualSign = 8

// written is a document number found in a line, in bytes of it.
type written struct {
	at, end int
	value   string
}

// numbersIn finds the document numbers in a folded text.
func numbersIn(text string) []written {
	if !strings.Contains(text, "号") {
		return nil
	}
	var found []written
	for _, m := range numberPattern.FindAllStringSubmatchIndex(text, perLine) {
		if sign := signOf(wordBefore(text[:m[0]])); sign != "" {
			found = append(found, written{m[0] - len(sign), m[1], sign + "〔" + text[m[2]:m[3]] + "〕" + trimZeros(text[m[4]:m[5]]) + "号"})
		}
	}
	for _, m := range orderPattern.FindAllStringSubmatchIndex(text, perLine) {
		issuer := wordBefore(text[:m[0]])
		if !strings.HasSuffix(issuer, "公告") && !strings.HasSuffix(issuer, "通告") && !strings.HasSuffix(issuer, "令") {
			issuer = ""
		}
		issuer = signOf(issuer)
		found = append(found, written{m[0] - len(issuer), m[1], issuer + text[m[2]:m[3]] + "年第" + trimZeros(text[m[4]:m[5]]) + "号"})
	}
	return found
}

func trimZeros(digits string) string {
	if digits = strings.TrimLeft(digits, "0"); digits == "" {
		return "0"
	}
	return digits
}

// wordBefore is the Chinese and Latin letters that a text ends with, as many as a sign has
// at most.
func wordBefore(text string) string {
	at := len(text)
	for range longestSign {
		r, size := utf8.DecodeLastRuneInString(text[:at])
		if !unicode.Is(unicode.Han, r) && (r >= utf8.RuneSelf || !unicode.IsLetter(r)) {
			break
		}
		at -= size
	}
	return text[at:]
}

// signOf is the sign of a number without the words of the sentence before it.
func signOf(sign string) string {
	for _, word := range leading {
		if at := strings.LastIndex(sign, word); at >= 0 {
			sign = sign[at+len(word):]
		}
	}
	for _, word := range []string{"及", "与", "和", "经", "按", "见", "以", "由", "在", "了", "的", "原"} {
		sign = strings.TrimPrefix(sign, word)
	}
	if runes(sign) <= usualSign {
		return sign
	}
	last := -1
	for _, start := range starts {
		last = max(last, strings.LastIndex(sign, start))
	}
	return sign[max(last, 0):]
}

// numbers finds the number of the document itself: in its head, on a line of its own.
func (r *recogniser) numbers() {
	for i := range r.head {
		l := &r.lines[i]
		o := &offsets{text: l.text}
		if i > 0 && strings.HasSuffix(r.lines[i-1].bare, "令") && orderAlone.MatchString(l.bare) {
			r.found.add(Finding{Kind: Number, Value: l.bare, Text: l.Text, Places: []Place{l.whole()}, Score: 0.93, Why: []Reason{{"“令”下单独成行的编号", "a number on a line of its own under 令, an order"}}})
		}
		for _, n := range numbersIn(l.text) {
			p := l.place(o, n.at, n.end)
			score, why := r.ownNumber(i, l, p)
			if score > 0 {
				r.found.add(Finding{Kind: Number, Value: n.value, Text: l.original(p), Places: []Place{p}, Score: score, Why: []Reason{why}})
			}
		}
	}
}

// ownNumber is how sure it is that a number in the head is that of the document.
func (r *recogniser) ownNumber(i int, l *line, p Place) (float64, Reason) {
	rest := runes(l.bare) - (p.End - p.At)
	switch {
	case rest <= 4:
		return 0.97, Reason{"在文首单独成行", "on a line of its own at the head"}
	case strings.Contains(l.bare, "签发人"):
		return 0.95, Reason{"与签发人同行", "beside who signed it"}
	case i <= r.titleLine+1 && rest <= 30 && !strings.ContainsAny(l.bare, "《。"):
		return 0.7, Reason{"在标题旁的短行中", "on a short line by the title"}
	}
	return 0, Reason{}
}
