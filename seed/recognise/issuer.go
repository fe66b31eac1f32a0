package recognise

import (
	"regexp"
	"slices"
	"strings"
)

// bodies are how the names of bodies end that issue documents or write cases.
var bodies = []string{"部", "委员会", "委", "局", "厅", "署", "院", "办公室", "办公厅", "政府", "总局", "协会", "联合会", "联盟", "中心", "公司", "集团", "研究院", "研究所", "领导小组",
	"管委会", "银行", "大学", "学院", "学会", "商会", "专项工作组", "分会", "促进会", "总公司", "秘书处", "联席会议", "国资委", "工商联", "总工会", "法院", "检察院", "党组", "党委"}

const longestBody = 30 // runes of a name

// isBody tells whether a text reads as the name of a body.
func isBody(name string) bool {
	if n := runes(name); n < 3 || n > longestBody || !allHan.MatchString(name) || noBody.MatchString(name) {
		return false
	}
	return slices.ContainsFunc(bodies, func(end string) bool { return strings.HasSuffix(name, end) && name != end })
}

var (
	noBody  = regexp.MustCompile(`^(请|各|有关|本|该|你|我|其|为|对|向|将|由|在|是|及|全|如|经)`)
	allHan  = regexp.MustCompile(`^[\p{Han}()·]+$`)
	between = regexp.MustCompile(`[\s、,]+`)
)

// issuers finds who issued the document: who signed it, who heads it, and who its title
// begins with.
func (r *recogniser) issuers() {
	if r.signed >= 0 {
		r.signers(r.signed, 0.92, Reason{"正文之后、成文日期之上的署名", "signed by the date under the text"})
	} else {
		r.signers(r.undated(), 0.75, Reason{"正文之后的署名", "signed under the text"})
	}
	for i := range r.head {
		r.headOf(i)
	}
	r.underTitle()
	r.titleIssuers()
}

// signers are the lines of names above the date under the text, or above where that would be;
// one line may hold several.
func (r *recogniser) signers(end int, score float64, why Reason) {
	const most = 40 // lines
	if end >= 0 && end < len(r.lines) {
		names, _ := r.lines[end].signature()
		r.addIssuers(&r.lines[end], names, score, why)
	}
	for i := end - 1; i >= max(0, end-most, r.titleLine+1); i-- {
		l := &r.lines[i]
		names := namesIn(l)
		if len(names) == 0 {
			return
		}
		r.addIssuers(l, names, score, why)
	}
}

// undated is the line behind the names that a text without a date is signed with: the last
// line of names, with nothing below it but short lines that are no sentences, copies and
// annexes. 0 where there is none.
func (r *recogniser) undated() int {
	const within = 12 // lines
	for i := len(r.lines) - 1; i > max(r.titleLine, len(r.lines)-within); i-- {
		l := &r.lines[i]
		if len(namesIn(l)) > 0 && r.hasSentence(i) {
			return i + 1
		}
		if runes(l.bare) > 2*shortLine || strings.HasSuffix(l.bare, "。") && !copies.MatchString(l.bare) || len(l.Rows) > 0 {
			break
		}
	}
	for i := max(r.titleLine, 0) + 2; i < len(r.lines); i++ {
		if strings.HasPrefix(r.lines[i].bare, "附件") && len(namesIn(&r.lines[i-1])) > 0 && r.hasSentence(i) {
			return i
		}
	}
	return 0
}

// copies begins the line of those who get a copy.
var copies = regexp.MustCompile(`^(抄送|主送|分送|抄报)[:：]?`)

// underTitle are the lines of names right below the title, as over the text of measures.
func (r *recogniser) underTitle() {
	if r.titleLine < 0 {
		return
	}
	for i := r.titleLine + 1; i < r.head; i++ {
		l := &r.lines[i]
		names := namesIn(l)
		if len(names) == 0 {
			return
		}
		r.addIssuers(l, names, 0.8, Reason{"标题下的署名", "named right under the title"})
	}
}

// named is a name in a line, in bytes of it.
type named struct {
	at, end int
	name    string
}

// namesIn is the bodies that a line consists of; none when it holds anything else. A name may
// be spaced out: 国 务 院.
func namesIn(l *line) []named {
	text := strings.TrimRight(sealed.ReplaceAllStringFunc(l.text, blanks), " ")
	var names []named
	from := 0
	for _, gap := range append(between.FindAllStringIndex(text, -1), []int{len(text), len(text)}) {
		if name := text[from:gap[0]]; name != "" {
			if !isBody(name) {
				return spacedOut(l, text)
			}
			names = append(names, named{from, gap[0], name})
		}
		from = gap[1]
	}
	return names
}

// sealed is what stands behind a name in place of its seal.
var sealed = regexp.MustCompile(`\((?:公|盖|签)?(?:章|印)\)`)

// blanks is as many blanks as a text has bytes.
func blanks(text string) string { return strings.Repeat(" ", len(text)) }

func spacedOut(l *line, text string) []named {
	if !isBody(l.bare) {
		return nil
	}
	return []named{{len(text) - len(strings.TrimLeft(text, " ")), len(text), l.bare}}
}

func (r *recogniser) addIssuers(l *line, names []named, score float64, why Reason) {
	o := &offsets{text: l.text}
	for _, n := range names {
		p := l.place(o, n.at, n.end)
		r.found.add(Finding{Kind: Issuer, Value: n.name, Text: l.original(p), Places: []Place{p}, Score: score, Why: []Reason{why}})
	}
}

// headOf reads a head in red: 工业和信息化部文件.
func (r *recogniser) headOf(i int) {
	l := &r.lines[i]
	name, ok := strings.CutSuffix(l.bare, "文件")
	if !ok || i > r.titleLine && r.titleLine >= 0 || !isBody(name) || strings.Contains(l.text, " ") {
		return
	}
	r.addIssuers(l, []named{{0, len(name), name}}, 0.85, Reason{"文头“某某文件”", "the head says whose document it is"})
}

// titleIssuers is who a title begins with: 国务院关于…, 工业和信息化部 财政部关于….
func (r *recogniser) titleIssuers() {
	title := fold(r.title)
	if name, order := strings.CutSuffix(title, "令"); order && isBody(name) && r.titleLine >= 0 && r.lines[r.titleLine].text == title {
		r.addIssuers(&r.lines[r.titleLine], []named{{0, len(name), name}}, 0.9, Reason{"命令的发布者：“某某令”", "whose order it is"})
	}
	before, _, ok := strings.Cut(title, "关于")
	if !ok || before == "" {
		return
	}
	var place []Place
	if r.titleLine >= 0 {
		if i := slices.IndexFunc(r.found.list, func(f Finding) bool { return f.Kind == Title && f.Value == r.title }); i >= 0 {
			place = r.found.list[i].Places
		}
	}
	for _, name := range between.Split(before, -1) {
		if !isBody(name) {
			continue
		}
		f := Finding{Kind: Issuer, Value: name, Text: name, Score: 0.85, Why: []Reason{{"标题以其开头：“某某关于…”", "the title begins with it, before 关于"}}}
		if len(place) > 0 {
			at := place[0].At + runes(title[:strings.Index(title, name)])
			f.Places = []Place{{At: at, End: at + runes(name), Page: place[0].Page, Block: place[0].Block}}
			if whole := []rune(r.doc.Text); at+runes(name) > len(whole) || fold(string(whole[at:at+runes(name)])) != name {
				f.Places = nil // the title is over several lines
			}
		}
		r.found.add(f)
	}
}
