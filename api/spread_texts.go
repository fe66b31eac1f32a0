package api

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/spread/reuse"
)

// maxReuse is how many characters are compared for one answer: some seconds of work and
// half a gigabyte. `ronghe spread reuse` has no such limit.
const maxReuse = 5_000_000

// libraryText is one text of the library.
type libraryText struct {
	node     graphmodel.Node // without its properties, but for the English name
	prop     schema.Prop
	date     graphmodel.Date
	original string
}

// libraryTexts are all texts of some kinds at one change number.
type libraryTexts struct {
	kinds      []graphmodel.Kind
	texts      []libraryText // by id, then in the order of the ontology
	nodes      int
	empty      int
	characters int
	last       int64
}

// reused is what texts have in common.
type reused struct {
	*libraryTexts
	found   []reuse.Reuse // the highest score first, then by text
	options reuse.Options
}

// reused compares, or has what was compared, and keeps what in asks for.
func (s *server) reused(ctx context.Context, in *ReuseTable) (*reused, error) {
	kinds, err := s.textKinds(in.Kinds)
	if err != nil {
		return nil, err
	}
	node, err := s.reuseNode(ctx, in.Node, kinds)
	if err != nil {
		return nil, err
	}
	name, err := jobName("reuse", kinds, in.MinLength)
	if err != nil {
		return nil, err
	}
	all, err := shared(ctx, s, name, func(ctx context.Context, last int64) (*reused, error) {
		texts, err := s.readTexts(ctx, kinds, last)
		if err != nil {
			return nil, err
		}
		return texts.compare(ctx, reuse.Options{MinLength: in.MinLength})
	})
	if err != nil || node == "" {
		return all, err
	}
	own := *all
	own.found = nil
	for _, r := range all.found {
		if all.texts[r.From].node.ID == node || all.texts[r.To].node.ID == node {
			own.found = append(own.found, r)
		}
	}
	return &own, nil
}

// textKinds are the kinds asked for, sorted; each must have texts.
func (s *server) textKinds(asked []graphmodel.Kind) ([]graphmodel.Kind, error) {
	if len(asked) == 0 {
		return []graphmodel.Kind{kindPolicy}, nil
	}
	for _, k := range asked {
		if kind, ok := s.Ontology.NodeKind(k); !ok || len(textProps(kind)) == 0 {
			return nil, invalid("kind", string(k), "没有这一类，或其没有文本属性，见 /api/v1/schema",
				"there is no such kind, or it has no text property, see /api/v1/schema")
		}
	}
	return slices.Compact(slices.Sorted(slices.Values(asked))), nil
}

// textProps are the properties that hold texts which somebody may look for.
func textProps(k schema.NodeKind) []schema.Prop {
	return slices.DeleteFunc(slices.Clone(k.Props), func(p schema.Prop) bool { return p.Type != schema.Prose || !p.Search })
}

// reuseNode is the node that a client asks about; "" where none is named.
func (s *server) reuseNode(ctx context.Context, asked string, kinds []graphmodel.Kind) (graphmodel.ID, error) {
	if asked == "" {
		return "", nil
	}
	id, err := parseID("node", asked)
	if err != nil {
		return "", err
	}
	if !slices.Contains(kinds, id.Kind()) {
		return "", invalid("node", asked, "不属于所比较的类别（kind）", "is of none of the kinds that are compared (kind)")
	}
	return id, s.Store.View(ctx, func(r graphmodel.Reader) error {
		_, err := r.Node(id)
		return err
	})
}

// readTexts reads the texts of some kinds. ErrInvalid when they are too many.
func (s *server) readTexts(ctx context.Context, kinds []graphmodel.Kind, last int64) (*libraryTexts, error) {
	out := new(libraryTexts)
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		*out = libraryTexts{kinds: kinds, last: last} // a View may run twice
		for _, k := range kinds {
			if err := out.read(r, s.Ontology, k); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

func (l *libraryTexts) read(r graphmodel.Reader, onto *schema.Ontology, kind graphmodel.Kind) error {
	declared, _ := onto.NodeKind(kind)
	props, dated := textProps(declared), facetProp(onto, kind, graphmodel.FacetYear)
	for page, err := range graphmodel.NodePages(r.Nodes, graphmodel.NodeQuery{Kind: kind, Limit: graphmodel.MaxPage}) {
		if err != nil {
			return err
		}
		for _, n := range page.Nodes {
			l.add(n, props, dated)
		}
		if l.characters > maxReuse {
			return invalid("kind", string(kind), fmt.Sprintf("文本超过 %d 字；请导出后用 ronghe spread reuse 比较", maxReuse),
				fmt.Sprintf("the texts have more than %d characters: export them and use ronghe spread reuse", maxReuse))
		}
	}
	return nil
}

// add takes in the texts of a node.
func (l *libraryTexts) add(n graphmodel.Node, props []schema.Prop, dated string) {
	l.nodes++
	bare := n
	bare.Props = graphmodel.Props{propTitleEn: n.Props.String(propTitleEn)}
	before := len(l.texts)
	for _, p := range props {
		if text := n.Props.String(p.Name); strings.TrimSpace(text) != "" {
			l.texts = append(l.texts, libraryText{bare, p, dateOf(n.Props[dated]), text})
			l.characters += utf8.RuneCountInString(text)
		}
	}
	if len(l.texts) == before {
		l.empty++
	}
}

// dateOf is the date that a property holds, as a date or as the number of a year; "" for none.
func dateOf(v any) graphmodel.Date {
	switch v := v.(type) {
	case int64:
		return graphmodel.Date(fmt.Sprintf("%04d", v))
	case string:
		return graphmodel.Date(v)
	}
	return ""
}

// compare finds what texts of different nodes have in common.
func (l *libraryTexts) compare(ctx context.Context, o reuse.Options) (*reused, error) {
	texts := make([]reuse.Text, len(l.texts))
	for i, t := range l.texts {
		texts[i] = reuse.NewText(string(t.node.ID), t.date, t.original)
	}
	found, err := reuse.Find(ctx, texts, o)
	if err != nil {
		return nil, err
	}
	found = slices.DeleteFunc(found, func(r reuse.Reuse) bool { return l.texts[r.From].node.ID == l.texts[r.To].node.ID })
	slices.SortStableFunc(found, func(a, b reuse.Reuse) int { return cmp.Compare(b.Score, a.Score) })
	return &reused{l, found, o.For(len(texts))}, nil
}

// bestPassages are the most passages of the highest score, in order of place.
func bestPassages(list []reuse.Passage, most int) []reuse.Passage {
	if len(list) <= most {
		return list
	}
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(list[b].Score, list[a].Score) })
	order = slices.Sorted(slices.Values(order[:most]))
	out := make([]reuse.Passage, most)
	for i, at := range order {
		out[i] = list[at]
	}
	return out
}

// basis is what was compared for in.
func (r *reused) basis(in *ReuseTable) ReuseBasis {
	kinds := make([]string, len(r.kinds))
	for i, k := range r.kinds {
		kinds[i] = string(k)
	}
	b := ReuseBasis{
		Method: reuseMethod, Nodes: r.nodes, Texts: len(r.texts), Empty: r.empty, Characters: r.characters, Change: r.last,
		Parameters: map[string]string{
			"kind": strings.Join(kinds, ","), "node": in.Node,
			"min_length": strconv.Itoa(r.options.MinLength), "max_texts": strconv.Itoa(r.options.MaxTexts),
		},
	}
	for _, t := range r.texts {
		if _, _, ok := t.date.Days(); !ok {
			b.Undated++
		}
	}
	for _, pair := range r.found {
		if pair.Directed {
			b.Directed++
		}
	}
	return b
}
