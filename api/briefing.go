package api

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
	"ronghe/seed/document"
)

// How much a brief tells of each sort, and how many years back its changes go.
const (
	briefCases     = 10
	briefGaps      = 10
	briefAdoptions = 20
	briefFollowUps = 10
	briefYears     = 3
)

// briefing collects the blocks of a brief and numbers its sources as they are first
// named.
type briefing struct {
	lang    string
	blocks  []document.Block
	sources map[graphmodel.ID]*Source // of edges
	number  map[graphmodel.ID]int     // of sources
	named   []*Source
}

// brief is the brief of a scope.
func (s *server) brief(ctx context.Context, in scoped, by string) (document.Document, error) {
	weights := recommend.DefaultWeights()
	promotions, err := s.promotions(ctx, in, Promoting{By: by, Limit: briefCases, Weights: Weights{weights.Industry, weights.Region, weights.Practices}})
	if err != nil {
		return document.Document{}, err
	}
	gaps, err := s.gaps(ctx, in, Gapping{Limit: briefGaps}, recommend.IndustryFacet)
	if err != nil {
		return document.Document{}, err
	}
	since := promotions.AsOf.Year() - briefYears
	changes, err := s.news(ctx, in, Changing{Since: fmt.Sprintf("%04d", max(1, since)), Limit: briefAdoptions})
	if err != nil {
		return document.Document{}, err
	}
	followUp, err := s.followUp(ctx, in, Following{Limit: briefFollowUps})
	if err != nil {
		return document.Document{}, err
	}
	b := &briefing{lang: requestOf(ctx).lang, sources: map[graphmodel.ID]*Source{}, number: map[graphmodel.ID]int{}}
	for _, basis := range []AdviceBasis{promotions.AdviceBasis, gaps.AdviceBasis, changes.AdviceBasis, followUp.AdviceBasis} {
		for _, e := range basis.Evidence {
			b.sources[e.Edge] = e.Source
		}
	}
	b.record(promotions.Scope)
	b.promote(promotions)
	b.gap(gaps)
	b.change(changes)
	b.follow(followUp)
	b.method()
	b.listSources()
	return document.Document{
		Title: b.title(promotions.Scope), Language: b.lang, Blocks: b.blocks,
		Subtitle: fmt.Sprintf(b.say("截至 %s，案例库变更号 %d", "As of %s, change %d of the library"), promotions.AsOf, promotions.Change),
	}, nil
}

func (b *briefing) say(zh, en string) string { return say(b.lang, zh, en) }

// called is what a thing is called in the language of the brief, as far as it has a name in it.
func (b *briefing) called(t Thing) string { return say(b.lang, t.Title, t.TitleEn) }

func (b *briefing) title(c Census) string {
	name := ""
	for _, t := range []*Thing{c.Region, c.Industry} {
		if t != nil {
			name += b.called(*t)
		}
	}
	if name == "" {
		name = b.say("全库", "All")
	}
	return name + b.say("两化融合案例推广简报", ": a brief on cases to promote")
}

func (b *briefing) heading(zh, en string) {
	b.blocks = append(b.blocks, document.Block{Heading: b.say(zh, en)})
}

func (b *briefing) paragraph(text string) {
	b.blocks = append(b.blocks, document.Block{Paragraph: text})
}

func (b *briefing) table(t document.Table) {
	b.blocks = append(b.blocks, document.Block{Table: &t})
}

// refs are the numbers of the sources of edges, as in [1][4].
func (b *briefing) refs(edges []graphmodel.ID) string {
	var numbers []int
	for _, id := range edges {
		source := b.sources[id]
		if source == nil {
			continue
		}
		n, ok := b.number[source.ID]
		if !ok {
			b.named = append(b.named, source)
			n = len(b.named)
			b.number[source.ID] = n
		}
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	text := ""
	for _, n := range slices.Compact(numbers) {
		text += "[" + strconv.Itoa(n) + "]"
	}
	return text
}

// people are units with the sources of what is said of them.
func (b *briefing) people(list []Witness) string {
	var names []string
	for _, w := range list {
		names = append(names, b.called(w.Unit)+b.refs(w.Edges))
	}
	return joined(names, b.lang)
}

func joined(names []string, lang string) string {
	text := ""
	for i, name := range names {
		if i > 0 {
			text += say(lang, "、", ", ")
		}
		text += name
	}
	return text
}

func (b *briefing) listSources() {
	b.heading("来源", "Sources")
	if len(b.named) == 0 {
		b.paragraph(b.say("没有引用来源。", "No source was named."))
		return
	}
	var list []document.Item
	for k, s := range b.named {
		text := s.Title
		for _, more := range []string{s.Publisher, string(s.Published), s.ClassLabel} {
			if more != "" {
				text += b.say("，", ", ") + more
			}
		}
		list = append(list, document.Item{Label: "[" + strconv.Itoa(k+1) + "]", Text: text, Link: s.URL})
	}
	b.blocks = append(b.blocks, document.Block{List: list})
}
