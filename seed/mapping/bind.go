package mapping

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/table"
)

// Column is a column of the table.
type Column struct {
	Name   string // as the header says
	Letter string // A, B, …
}

// Beside is what a row says outside of its own cells: the columns that stand behind those of
// every header, as {#group} and {#sheet}.
var Beside = []Column{{Letter: "group"}, {Letter: "sheet"}}

// Reader reads rows by a mapping, in the order of the table. It is not for use by several goroutines at once.
type Reader struct {
	m       *Mapping
	columns []Column
	used    map[int]bool // columns that the mapping reads
	source  sourceFiller
	things  []thingFiller
	claims  []claimFiller
	above   []filler // those that look above

	lastSource graphmodel.Node // of the last row not refused for it; ID is "" before. Only read
	lastTexts  sourceTexts     // that said so
}

// filler is a Value that knows its columns by number.
type filler struct {
	given bool
	parts []boundPart
	split string
	table map[string]string // Map, folded
	rest  string            // Default
	above []string          // for each part what it said last; nil unless Down
}

type boundPart struct {
	text   string
	column int // -1: text
}

type sourceFiller struct {
	title, url, date, class, publisher filler
	classes                            schema.Prop
}

type thingFiller struct {
	Thing
	id, title, alias filler
	key              []filler
	props            []propFiller
}

type propFiller struct {
	schema.Prop
	filler
}

type claimFiller struct {
	Claim
	from, to                                 int // of things
	since, inUseBy, until, quote, confidence filler
	props                                    []propFiller
}

// Bind makes a Reader of rows under a header, after Check. ErrInvalid that joins all
// columns that the mapping names and the header does not have, or has twice.
func (m *Mapping) Bind(o *schema.Ontology, header []Column) (*Reader, error) {
	if err := m.Check(o); err != nil {
		return nil, err
	}
	b := &binder{m: m, columns: header, used: map[int]bool{}}
	r := &Reader{m: m, columns: header, used: b.used}
	sources, _ := o.NodeKind("source")
	class, _ := sources.Prop("class")
	s := m.Source
	r.source = sourceFiller{b.bind(s.Title), b.bind(s.URL), b.bind(s.Date), b.bind(s.Class), b.bind(s.Publisher), class}
	at := map[string]int{}
	for i, t := range m.Things {
		kind, _ := o.NodeKind(t.Kind)
		at[t.Name()] = i
		f := thingFiller{Thing: t, id: b.bind(t.ID), title: b.bind(t.Title), alias: b.bind(t.Alias), props: b.props(kind.Props, t.Props)}
		for _, v := range t.Key {
			f.key = append(f.key, b.bind(v))
		}
		r.things = append(r.things, f)
	}
	for _, c := range m.Claims {
		kind, _ := o.EdgeKind(c.Kind)
		r.claims = append(r.claims, claimFiller{
			Claim: c, from: at[c.From], to: at[c.To], since: b.bind(c.Since), inUseBy: b.bind(c.InUseBy), until: b.bind(c.Until),
			quote: b.bind(c.Quote), confidence: b.bind(c.Confidence), props: b.props(kind.Props, c.Props),
		})
	}
	r.above = b.above
	return r, errors.Join(b.faults...)
}

type binder struct {
	m       *Mapping
	columns []Column
	used    map[int]bool
	faults  []error
	above   []filler
}

func (b *binder) props(known []schema.Prop, given map[string]Value) []propFiller {
	var list []propFiller
	for _, name := range slices.Sorted(maps.Keys(given)) {
		i := slices.IndexFunc(known, func(p schema.Prop) bool { return p.Name == name })
		list = append(list, propFiller{known[i], b.bind(given[name])})
	}
	return list
}

func (b *binder) bind(v Value) filler {
	parts, _ := v.parts() // Check has seen that they are well formed
	f := filler{given: v.Given(), split: v.Split, rest: v.Default}
	for _, p := range parts {
		column := -1
		if p.column {
			column = b.find(v, p)
		}
		f.parts = append(f.parts, boundPart{p.text, column})
	}
	if v.Down {
		f.above = make([]string, len(f.parts))
		b.above = append(b.above, f)
	}
	for from, to := range v.Map {
		if f.table == nil {
			f.table = map[string]string{}
		}
		f.table[table.Fold(from)] = to
	}
	return f
}

// find is the number of a column; a mistake is kept.
func (b *binder) find(v Value, p part) int {
	var found []int
	for i, c := range b.columns {
		if p.letter && strings.EqualFold(c.Letter, p.text) || !p.letter && foldHeader(c.Name) == foldHeader(p.text) {
			found = append(found, i)
		}
	}
	if len(found) == 1 {
		b.used[found[0]] = true
		return found[0]
	}
	zh, en := fmt.Sprintf("表头没有“%s”列；有：%s", p.text, b.said("、")), fmt.Sprintf("the header has no column %q; it has: %s", p.text, b.said(", "))
	if len(found) > 1 {
		first, second := b.columns[found[0]].Letter, b.columns[found[1]].Letter
		zh = fmt.Sprintf("有两列叫“%s”：请写 {#%s} 或 {#%s}", p.text, first, second)
		en = fmt.Sprintf("two columns are called %q: say {#%s} or {#%s}", p.text, first, second)
	}
	place := b.m.name
	if v.line > 0 {
		place = fmt.Sprintf("%s:%d:%d", place, v.line, v.column)
	}
	b.faults = append(b.faults, graphmodel.Invalid(place, "", zh, en))
	return 0
}

func (b *binder) said(sep string) string {
	const most = 40
	var list []string
	for _, c := range b.columns[:min(most, len(b.columns))] {
		if c.Name != "" {
			list = append(list, c.Name)
		}
	}
	if len(b.columns) > most {
		list = append(list, "…")
	}
	return strings.Join(list, sep)
}

// foldHeader is the name of a column without what people do not mean when they write it.
func foldHeader(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, table.Fold(name))
}
