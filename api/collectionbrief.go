package api

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
	"ronghe/seed/document"
)

// CollectionBriefInput asks for a collection as a text to send round.
type CollectionBriefInput struct {
	CollectionInput
	Language
	Title string `query:"title" maxLength:"100" example:"节能案例选编" doc:"标题；不给则为“两化融合案例汇编”。The title; without it “A collection of cases”."`
}

func (s *server) collectionBriefOperations() {
	for _, f := range briefFormats {
		op := describe("get-collection-brief-"+f.extension, prefix+"/collection/brief."+f.extension,
			[2]string{"一组案例的简报：" + f.extension, "A brief of a collection as " + f.extension},
			[2]string{
				"先是一览，然后是各案例的要点、正文和成效，句句带来源编号，末附来源。同样的数据每次得到同样的文件。",
				"An overview, then the facts, the write-up and the outcomes of each case, with the numbers of their sources, which are listed at the end. The same data always give the same file.",
			})
		s.file(&op, f)
		huma.Register(s.api, op, func(ctx context.Context, in *CollectionBriefInput) (*huma.StreamResponse, error) {
			return s.sendDocument(inLanguage(ctx, in.Lang), f, func(ctx context.Context) (document.Document, error) {
				of, err := s.wholeCollection(ctx, in.CollectionInput)
				if err != nil {
					return document.Document{}, err
				}
				return collectionBrief(of, requestOf(ctx).lang, in.Title), nil
			})
		})
		delete(op.Responses, "422")
	}
}

// collectionBrief is the brief of a collection.
func collectionBrief(of *CollectionAnswer, lang, title string) document.Document {
	b := &briefing{lang: lang, sources: map[graphmodel.ID]*Source{}, number: map[graphmodel.ID]int{}}
	for _, c := range of.Cases {
		b.sources[c.ID] = c.whole.Source
		for _, e := range append(c.whole.Edges, c.Outcomes...) {
			b.sources[e.ID] = e.Source
		}
	}
	if title = strings.TrimSpace(title); title == "" {
		title = b.say("两化融合案例汇编", "A collection of cases")
	}
	b.overview(of)
	for k, c := range of.Cases {
		b.collected(k, c)
	}
	b.listSources()
	return document.Document{
		Title: title, Language: lang, Blocks: b.blocks,
		Subtitle: fmt.Sprintf(b.say("%d 个案例，案例库变更号 %d", "%d cases, change %d of the library"), len(of.Cases), of.Change),
	}
}

// overview is a line for each case: what it is about, and what it shows.
func (b *briefing) overview(of *CollectionAnswer) {
	b.heading("一览", "Overview")
	t := document.Table{Widths: []int{1, 7, 8, 7}, Head: []string{
		"#", b.say("案例", "Case"), b.say("做法", "Practices"), b.say("成效", "Outcomes"),
	}}
	for k, c := range of.Cases {
		outcomes := b.say("未记载", "none stated")
		if n := len(c.Outcomes); n > 0 {
			outcomes = outcomeText(c.Outcomes[0], b.lang) + b.refs([]graphmodel.ID{c.Outcomes[0].ID})
			if n > 1 {
				outcomes += fmt.Sprintf(b.say("；另 %d 项", "; %d more"), n-1)
			}
		}
		t.Rows = append(t.Rows, []string{strconv.Itoa(k + 1), b.called(c.Thing), b.practicesOf(c), outcomes})
	}
	b.table(t)
}

// practicesOf names what a case shows: the relations that lead to practices.
func (b *briefing) practicesOf(c Collected) string {
	var names []string
	for _, r := range c.Relations {
		for _, t := range r.Things {
			if t.Kind == kindPractice {
				names = append(names, b.called(t))
			}
		}
	}
	return joined(names, b.lang)
}

// collected is a case: what it is joined to, its write-up, its outcomes.
func (b *briefing) collected(k int, c Collected) {
	b.blocks = append(b.blocks, document.Block{Heading: strconv.Itoa(k+1) + ". " + b.called(c.Thing)})
	facts := []document.Item{{Text: b.say("编号：", "Id: ") + string(c.ID) + b.refs([]graphmodel.ID{c.ID})}}
	for _, p := range c.Properties {
		facts = append(facts, document.Item{Text: p.Label + b.say("：", ": ") + p.words()})
	}
	for _, r := range c.Relations {
		facts = append(facts, document.Item{Text: r.Label + b.say("：", ": ") + b.ends(c, r)})
	}
	b.blocks = append(b.blocks, document.Block{List: facts})
	for _, section := range c.whole.Sections {
		b.prose(section)
	}
	b.outcomes(c)
}

// ends are the other ends of a relation, with dates and sources.
func (b *briefing) ends(c Collected, r Relation) string {
	var names []string
	for _, t := range r.Things {
		text := b.called(t)
		var edges []graphmodel.ID
		for _, e := range c.whole.Edges {
			if e.Kind != r.Kind || e.Other.ID != t.ID {
				continue
			}
			if len(edges) == 0 && e.Since != "" {
				text += b.say("（"+string(e.Since)+"）", " ("+string(e.Since)+")")
			}
			edges = append(edges, e.ID)
		}
		names = append(names, text+b.refs(edges))
	}
	return joined(names, b.lang)
}

// prose is a section of a write-up: its lines as paragraphs, without the signs of Markdown
// that begin them.
func (b *briefing) prose(section Section) {
	label := section.Label + b.say("：", ": ")
	for line := range strings.Lines(section.Text) {
		if line = unmarked(line); line != "" {
			b.paragraph(label + line)
			label = ""
		}
	}
}

// unmarked is a line without the marks of headings, quotes and lists that begin it; a
// minus sign, which no blank follows, stays.
func unmarked(line string) string {
	mark, rest, ok := strings.Cut(strings.TrimSpace(line), " ")
	if ok && (strings.Trim(mark, "#") == "" || mark == "-" || mark == "*" || mark == "+" || mark == ">") {
		return unmarked(rest)
	}
	return strings.TrimSpace(line)
}

func (b *briefing) outcomes(c Collected) {
	if len(c.Outcomes) == 0 {
		return
	}
	t := document.Table{Widths: []int{6, 4, 4, 5, 3}, Head: []string{
		b.say("成效", "Outcome"), b.say("之前", "Before"), b.say("之后", "After"), b.say("变化", "Change"), b.say("期间", "Period"),
	}}
	for _, o := range c.Outcomes {
		row := make([]string, 0, len(outcomeParts))
		for _, name := range outcomeParts {
			row = append(row, outcomePart(o, name))
		}
		if row[0] == "" {
			row[0] = b.called(o.Other)
		}
		row[0] += b.refs([]graphmodel.ID{o.ID})
		t.Rows = append(t.Rows, row)
	}
	b.table(t)
}
