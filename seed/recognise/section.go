package recognise

import (
	"regexp"
	"strings"

	"ronghe/seed/doctext"
)

// levels are how headings are numbered, from the highest on (GB/T 9704: 一、（一）1.（1）).
var levels = []struct {
	pattern *regexp.Regexp
	level   int
}{
	{regexp.MustCompile(`^第[一二三四五六七八九十百零〇0-9]{1,5}[编篇部分章]`), 1},
	{regexp.MustCompile(`^第[一二三四五六七八九十百零〇0-9]{1,5}节`), 2},
	{regexp.MustCompile(`^第[一二三四五六七八九十百零〇0-9]{1,6}条`), 3},
	{regexp.MustCompile(`^[一二三四五六七八九十]{1,3}\s*[、.]`), 1},
	{regexp.MustCompile(`^\([一二三四五六七八九十]{1,3}\)`), 2},
	{regexp.MustCompile(`^[0-9]{1,2}(?:[、.]|\.\s)[^0-9]`), 3},
	{regexp.MustCompile(`^\([0-9]{1,2}\)`), 4},
	{bareNumber, 1},
	{regexp.MustCompile(`^[0-9]{1,2}\.[0-9]{1,2}[^0-9.%]`), 2},
}

// bareNumber is how standards number what is highest in them: 1 范围.
var bareNumber = regexp.MustCompile(`^[0-9]{1,2}\s+[^0-9\s]`)

// levelOf is the level at which a folded text is numbered as headings are; 0 for none.
func levelOf(text string) int {
	for _, l := range levels {
		if l.pattern.MatchString(text) {
			return l.level
		}
	}
	return 0
}

const (
	longestHeading = 60 // runes of a line that is one
	longestLead    = 40 // of a heading that the text follows on its line
)

// standsAlone tells whether a line is short, without punctuation, and above a paragraph.
func (r *recogniser) standsAlone(l *line) bool {
	const short, long = 25, 60 // runes
	next := l.Number           // counts from 1, so that it is the line below
	if n := runes(l.bare); n < 3 || n > short || strings.ContainsAny(l.text, "。;,:!?、|\t") || next >= len(r.lines) || l.Kind == doctext.ListItem {
		return false
	}
	if r.signed >= 0 && next > r.signed || len(datesIn(l.text)) > 0 || len(namesIn(l)) > 0 || len(numbersIn(l.text)) > 0 {
		return false
	}
	return runes(r.lines[next].bare) >= long && len(r.lines[next].Rows) == 0
}

// inAnnexes tells whether a line is one of a list that begins with 附件：1.
func (r *recogniser) inAnnexes(l *line) bool {
	for i := l.Number - 2; i >= 0 && l.Kind != doctext.Heading; i-- {
		if strings.HasPrefix(r.lines[i].bare, "附件:") {
			return true
		}
		if levelOf(strings.TrimLeft(r.lines[i].text, " ")) == 0 {
			break
		}
	}
	return false
}

// standsOver tells whether a line is short and not one of a list: none of its kind is next to it.
func (r *recogniser) standsOver(l *line) bool {
	const short = 25 // runes
	at := l.Number - 1
	listed := func(i int) bool {
		return i > r.titleLine && i < len(r.lines) && bareNumber.MatchString(strings.TrimLeft(r.lines[i].text, " "))
	}
	return runes(l.bare) <= short && !strings.ContainsAny(l.text, "。;,:!?、|\t") && !listed(at-1) && !listed(at+1)
}

// likeEachOther makes headings without numbers surer where there are several, and none that
// has a number.
func (r *recogniser) likeEachOther() {
	const several = 3
	var alone []int
	for i, f := range r.found.list {
		if f.Kind == Section && f.Score > 0.5 {
			return
		}
		if f.Kind == Section {
			alone = append(alone, i)
		}
	}
	if len(alone) < several {
		return
	}
	for _, i := range alone {
		f := &r.found.list[i]
		f.Score = 0.7
		f.Why = append(f.Why, Reason{"这样的短行有几处", "there are several such lines"})
	}
}

// section finds the heading that a line is, or begins with.
func (r *recogniser) section(l *line) {
	if len(l.Rows) > 0 || l.Number-1 <= r.titleLine || l.bare == strings.Join(strings.Fields(fold(r.title)), "") {
		return
	}
	text := strings.TrimLeft(l.text, " ")
	level := levelOf(text)
	if level > 0 && (r.inAnnexes(l) || bareNumber.MatchString(text) && !r.standsOver(l)) {
		return
	}
	o := &offsets{text: l.text}
	from := len(l.text) - len(text)
	f := Finding{Kind: Section, Level: max(level, 1)}
	end := len(l.text)
	switch short := runes(text) <= longestHeading && !strings.ContainsAny(text, "。;!?"); {
	case l.Kind == doctext.Heading && level > 0:
		f.Score, f.Why = 0.97, []Reason{{"文件标明的标题，且有序号", "the file marks it as a heading, and it is numbered"}}
	case l.Kind == doctext.Heading:
		f.Level, f.Score, f.Why = max(l.Level, 1), 0.9, []Reason{{"文件标明的标题", "the file marks it as a heading"}}
	case level == 3 && strings.HasPrefix(text, "第"):
		end = from + strings.Index(text, "条") + len("条")
		f.Score, f.Why = 0.95, []Reason{{"条", "an article"}}
	case level > 0 && short:
		f.Score, f.Why = 0.9, []Reason{{"单独成行，有序号", "a numbered line of its own"}}
	case level > 0:
		lead := strings.IndexAny(text, "。:;")
		if lead < 0 || runes(text[:lead]) > longestLead {
			return
		}
		end = from + lead
		f.Score, f.Why = 0.7, []Reason{{"段首有序号的短句", "a short numbered phrase that begins a paragraph"}}
	case r.standsAlone(l):
		f.Score, f.Why = 0.5, []Reason{{"无序号的短行，其后是长段", "a short line without a number, with a long paragraph below it"}}
	default:
		return
	}
	p := l.place(o, from, end)
	f.Text = l.original(p)
	f.Value, f.Places = strings.TrimSpace(f.Text), []Place{p}
	r.found.add(f)
}
