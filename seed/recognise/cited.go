package recognise

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

var (
	afterTitle = regexp.MustCompile(`^\s*[(〔\[【﹝]?\s*`)
	carriesOut = regexp.MustCompile(`(贯彻落实|贯彻|落实|根据|按照|依据|依照|遵照|执行)[^。;,]{0,20}$`)
	another    = regexp.MustCompile(`《[^》]*》?(?:\s*\([^()]*\))?`)
	ends       = regexp.MustCompile(`^[^。;《]{0,40}(同时废止|予以废止|即行废止|停止执行|不再执行|自动失效|废止)`)
	replaces   = regexp.MustCompile(`(代替|取代|废止|修订)\s*$`)
	brings     = regexp.MustCompile(`现将[^。;]{0,10}$|(现印发|现发布|现公布|现转发|现下达)[^。;]{0,4}$`)
	inTitle    = regexp.MustCompile(`(印发|发布|公布|颁布|转发|下发|下达)[^《]{0,12}$`)
)

// quoted is a title in 《》, in bytes of its line, the signs included.
type quoted struct {
	at, end int
	title   string
}

// titlesIn finds titles in 《》; those within a title are part of it.
func titlesIn(text string) []quoted {
	const longest = 150 // runes
	var found []quoted
	depth, from := 0, 0
	for at, sign := range text {
		switch sign {
		case '《':
			if depth == 0 {
				from = at
			}
			depth++
		case '》':
			if depth == 0 {
				continue
			}
			if depth--; depth == 0 {
				title := text[from+len("《") : at]
				if n := runes(title); n > 1 && n <= longest && len(found) < perLine {
					found = append(found, quoted{from, at + len("》"), title})
				}
			}
		case '。', '\n':
			depth = 0 // one that was not closed
		}
	}
	return found
}

// cited finds the documents that a line cites: by title with the number that follows it, and
// by number alone.
func (r *recogniser) cited(l *line) {
	o := &offsets{text: l.text}
	numbers, titles := numbersIn(l.text), titlesIn(l.text)
	standards := standardsIn(l.text, titles)
	r.standards(l, standards)
	ofStandard := map[int]bool{}
	for _, n := range standards {
		if n.name.title != "" {
			ofStandard[n.name.at] = true
		}
	}
	for _, q := range titles {
		numbers = slices.DeleteFunc(numbers, func(n written) bool { return n.at > q.at && n.end < q.end }) // a part of the title
		if ofStandard[q.at] {
			continue
		}
		title := strings.TrimSpace(q.title)
		f := Finding{Kind: Cited, Value: l.titleOf(o, q), Relation: relation(l.text, q.at, q.end)}
		if l.Number-1 <= r.titleLine && inTitle.MatchString(l.text[:q.at]) {
			f.Relation = Prints
		}
		f.Score, f.Why = sureOfTitle(title)
		end := q.end
		if n := numberBehind(l.text[q.end:], numbers, q.end); n >= 0 {
			f.Number, end = numbers[n].value, numbers[n].end
			f.Relation = strongest(f.Relation, relation(l.text, q.at, closing(l.text, end)))
			numbers = append(numbers[:n:n], numbers[n+1:]...)
			f.Score, f.Why = 0.96, []Reason{{"书名号中的标题，其后有文号", "a title in 《》 with a number behind it"}}
		}
		if fold(r.title) == title || r.isOwn(f) {
			continue
		}
		p := l.place(o, q.at, end)
		f.Text, f.Places = l.original(p), []Place{p}
		r.found.add(f)
	}
	r.citedByNumber(l, numbers)
}

// titleOf is a title as it stands in the line, without its 《》.
func (l *line) titleOf(o *offsets, q quoted) string {
	signs := l.place(o, q.at, q.end)
	return strings.Trim(l.original(Place{At: signs.At + 1, End: signs.End - 1}), " \u3000")
}

// isOwn tells whether a citation has the number of the document itself.
func (r *recogniser) isOwn(f Finding) bool {
	for _, own := range r.found.list {
		if own.Kind == Number && own.Value == f.Number && f.Number != "" {
			return true
		}
	}
	return false
}

// citedByNumber takes the numbers of a line for documents that it cites, unless they are the
// document's own.
func (r *recogniser) citedByNumber(l *line, numbers []written) {
	o := &offsets{text: l.text}
	for _, n := range numbers {
		f := Finding{Kind: Cited, Value: n.value, Number: n.value, Relation: relation(l.text, n.at, n.end), Score: 0.8,
			Why: []Reason{{"正文中的文号", "the number of a document in the text"}}}
		if !strings.Contains(n.value, "〔") {
			f.Score = 0.6
		}
		if r.isOwn(f) {
			continue
		}
		p := l.place(o, n.at, n.end)
		f.Text, f.Places = l.original(p), []Place{p}
		r.found.add(f)
	}
}

// numberBehind is which of the numbers comes right behind a title, in brackets or not; -1 for
// none. rest is the text behind the title, at from.
func numberBehind(rest string, numbers []written, from int) int {
	lead := afterTitle.FindString(rest)
	for i, n := range numbers {
		if n.at >= from && n.at <= from+len(lead) {
			return i
		}
	}
	return -1
}

// closing is the end of a number with the bracket that closes behind it.
func closing(text string, end int) int {
	if end < len(text) && strings.IndexByte(")]", text[end]) >= 0 {
		return end + 1
	}
	return end
}

// strongest is which of two relations says more.
func strongest(a, b Relation) Relation {
	if stronger(b, a) {
		return b
	}
	return a
}

// relation is what the words of the sentence around a citation say.
func relation(text string, at, end int) Relation {
	const around = 900 // bytes
	before, after := text[max(0, at-around):at], text[end:min(len(text), end+around)]
	if cut := strings.LastIndexAny(before, "。;\n"); cut >= 0 {
		_, size := utf8.DecodeRuneInString(before[cut:])
		before = before[cut+size:]
	}
	before = another.ReplaceAllString(before, "") // 贯彻《甲》和《乙》 is so of both
	switch {
	case ends.MatchString(after), replaces.MatchString(before):
		return Supersedes
	case brings.MatchString(before):
		return Prints
	case carriesOut.MatchString(before):
		return Implements
	}
	return Cites
}

// sureOfTitle is how sure it is that what stands in 《》 is a document, and not a book or a
// newspaper.
func sureOfTitle(title string) (float64, []Reason) {
	if isTitled(title) {
		return 0.85, []Reason{{"书名号中的标题，以公文文种结尾", "a title in 《》 that ends as those of official documents do"}}
	}
	return 0.5, []Reason{{"书名号中的标题", "a title in 《》"}}
}
