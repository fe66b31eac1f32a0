package names

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/names/orgcode"
	"ronghe/seed/names/parse"
	"ronghe/seed/names/place"
	"ronghe/seed/names/plain"
)

// Build reads all names of a library, and where each thing is and in which industry. It
// keeps no more of nodes and edges than that.
func Build(from Source) (*Table, error) {
	b := &builder{from: from, t: &Table{
		byID: map[graphmodel.ID]int32{}, byCode: map[string][]int32{}, wording: map[string]map[int32]int{}, scratch: newScratchPool(),
	}}
	if err := b.readParents(); err != nil {
		return nil, err
	}
	for _, kind := range []graphmodel.Kind{Region, Industry, Enterprise, Zone, Organisation} {
		if err := b.readKind(kind); err != nil {
			return nil, err
		}
	}
	if err := b.readFacts(); err != nil {
		return nil, err
	}
	b.t.settlePlaces()
	b.t.index()
	return b.t, nil
}

// builder is a Table on its way.
type builder struct {
	from    Source
	t       *Table
	parents map[graphmodel.ID]graphmodel.ID // of regions and industries
	regions []place.Region
	words   map[int32]string // enterprise → the everyday word for its industry
}

func (b *builder) readParents() error {
	b.parents = map[graphmodel.ID]graphmodel.ID{}
	return b.edges([]graphmodel.Kind{graphmodel.PartOfKind}, func(e graphmodel.Edge) {
		if kind := e.From.Kind(); kind == Region || kind == Industry {
			b.parents[e.From] = e.To
		}
	})
}

func (b *builder) edges(kinds []graphmodel.Kind, take func(graphmodel.Edge)) error {
	for e, err := range b.from.AllEdges(kinds) {
		if err != nil {
			return err
		}
		take(e)
	}
	return nil
}

// readKind reads all nodes of a kind. Regions come first: all other names are taken apart
// with them.
func (b *builder) readKind(kind graphmodel.Kind) error {
	for n, err := range b.from.AllNodes(kind) {
		if err != nil {
			return err
		}
		b.addNode(n)
	}
	if kind == Region {
		b.t.places = place.New(b.regions)
		b.t.parser = parse.New(b.t.places)
		b.words = map[int32]string{}
	}
	return nil
}

func (b *builder) addNode(n graphmodel.Node) {
	i := int32(len(b.t.entries))
	e := entry{id: n.ID, kind: n.Kind, title: n.Title, first: int32(len(b.t.names)), parent: -1}
	switch n.Kind {
	case Region:
		b.regions = append(b.regions, place.Region{ID: n.ID, Title: n.Title, Others: n.Aliases, Parent: b.parents[n.ID]})
	default:
		b.addNames(i, n)
	}
	e.last = int32(len(b.t.names))
	if code, err := orgcode.Read(n.Props.String("uscc")); err == nil {
		e.credit, e.org = code.Credit, code.Org
		b.t.addCode(code, i)
	}
	if word := n.Props.String("industry_word"); word != "" {
		b.words[i] = plain.Text(word)
	}
	if p, ok := b.t.byID[b.parents[n.ID]]; ok && n.Kind == Industry { // parents have the shorter codes and come first
		e.parent = p
	}
	b.t.byID[n.ID] = i
	b.t.entries = append(b.t.entries, e)
}

// addNames takes in title, other names, former names, the English name, and the
// spelling of the source, each spelling once.
func (b *builder) addNames(i int32, n graphmodel.Node) {
	var seen []string
	add := func(how nameHow, texts ...string) {
		for _, text := range texts {
			parsed := b.t.take(n.Kind, text)
			if parsed.Text == "" || slices.Contains(seen, parsed.Text) {
				continue
			}
			seen = append(seen, parsed.Text)
			b.t.names = append(b.t.names, name{i, how, strings.Clone(text), parsed})
		}
	}
	add(title, n.Title)
	if short := parse.Remark(n.Title); short != "" && n.Kind == Organisation {
		add(inBrackets, short)
	}
	for _, text := range n.Aliases {
		if id, err := graphmodel.ParseID(text); err == nil && id.Kind() == n.Kind {
			b.t.byID[id] = i // of a node that was merged into this one
			continue
		}
		add(alias, text)
	}
	if list, ok := n.Props["former_names"].([]string); ok {
		add(former, list...)
	}
	add(alias, n.Props.String("name_in_source"))
	add(foreign, n.Props.String("title_en"))
}

func (t *Table) addCode(code orgcode.Code, i int32) {
	for _, c := range []string{code.Credit, code.Org} {
		if c != "" {
			t.byCode[c] = append(t.byCode[c], i)
		}
	}
}

// readFacts reads where things are and in which industry.
func (b *builder) readFacts() error {
	kinds := []graphmodel.Kind{"located_in", "covers", "in_industry"}
	return b.edges(kinds, func(e graphmodel.Edge) {
		i, ok := b.t.byID[e.From]
		if !ok {
			return
		}
		from := &b.t.entries[i]
		if region, ok := b.t.places.Number(e.To); ok && !slices.Contains(from.places, region) {
			from.places = append(from.places, region)
		}
		industry, ok := b.t.byID[e.To]
		if !ok || e.Kind != "in_industry" || slices.Contains(from.industries, industry) {
			return
		}
		from.industries = append(from.industries, industry)
		if word := b.words[i]; word != "" {
			b.t.addWording(word, industry)
		}
	})
}

// settlePlaces reads names again that begin with what may be a place: where the node is known to
// be elsewhere, it is a part of the brand (东方电气集团 is not in 东方).
func (t *Table) settlePlaces() {
	for i := range t.names {
		n := &t.names[i]
		where := t.entries[n.entry].places
		if t.entries[n.entry].kind == Enterprise && len(where) > 0 && n.Places != nil && !n.Sure && !t.anyRelated(where, n.Places) {
			n.Name = n.AsBrand()
		}
	}
}

func (t *Table) addWording(word string, industry int32) {
	if t.wording[word] == nil {
		t.wording[word] = map[int32]int{}
	}
	t.wording[word][industry]++
}
