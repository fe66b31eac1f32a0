package api

import (
	"context"

	"ronghe/graphmodel"
)

// showHits reads the English names of facet values, where these are asked for, with one query.
func (s *server) showHits(ctx context.Context, order graphmodel.Order, got graphmodel.SearchResult, out *SearchAnswer) error {
	lang := requestOf(ctx).lang
	var ids []graphmodel.ID
	for _, f := range got.Facets {
		for _, v := range f.Values { // only the Store knows English names
			if lang == english && v.Title != "" && len(ids) < graphmodel.MaxIDs {
				ids = append(ids, graphmodel.ID(v.Value))
			}
		}
	}
	var found bodies
	if len(ids) > 0 {
		err := s.Store.View(ctx, func(r graphmodel.Reader) (err error) {
			found, err = readBodies(r, ids)
			return err
		})
		if err != nil {
			return err
		}
	}
	out.Hits = make([]Hit, len(got.Hits))
	for i, h := range got.Hits {
		out.Hits[i] = Hit{Thing: s.found(h, lang), Score: h.Score, Whole: h.Whole, Snippets: s.snippets(h, lang)}
		out.Hits[i].Reasons = reasons(h.Reasons, lang)
		if order != graphmodel.ByTitle { // the key of a title is for machines
			out.Hits[i].Key = h.Key
		}
	}
	out.showMeant(got)
	out.Notes, out.Added = notes(got, lang), added(got.Added)
	for _, t := range got.Significant {
		out.Special = append(out.Special, special(t))
	}
	for _, f := range got.Facets {
		out.Facets = append(out.Facets, s.facet(f, found, lang))
	}
	return nil
}

// found is the node of a hit, with its English name where the query asked for that.
func (s *server) found(h graphmodel.Hit, lang string) Thing {
	thing := s.names.thing(h.Stub, lang)
	thing.TitleEn = h.Texts[propTitleEn]
	return thing
}

// showMeant says what was searched for instead, and what else could be.
func (out *SearchAnswer) showMeant(got graphmodel.SearchResult) {
	out.Meant, out.Without = []Correction{}, []FilterCount{}
	if got.Corrected != nil {
		c := correction(*got.Corrected)
		out.Corrected = &c
	}
	for _, c := range got.Meant {
		out.Meant = append(out.Meant, correction(c))
	}
	for _, f := range got.Without {
		out.Without = append(out.Without, FilterCount(f))
	}
}

func correction(c graphmodel.Correction) Correction {
	out := Correction{Text: c.Text, Confidence: c.Confidence, Parts: []CorrectedPart{}}
	for _, p := range c.Parts {
		out.Parts = append(out.Parts, CorrectedPart{From: p.From, To: p.To, Why: p.Why, Range: [2]int{p.Start, p.End}})
	}
	return out
}

func reasons(of []graphmodel.Reason, lang string) []Reason {
	var out []Reason
	for _, r := range of {
		zh, en := r.InWords()
		out = append(out, Reason{Why: r.Why, Text: r.Text, Times: r.Times, Score: r.Score, Words: say(lang, zh, en)})
	}
	return out
}

func notes(got graphmodel.SearchResult, lang string) []Note {
	out := []Note{}
	if n, ok := got.Loosened(); ok {
		out = append(out, Note{Code: n.Code, Text: say(lang, n.Zh, n.En)})
	}
	for _, n := range got.Notes {
		out = append(out, Note{Code: n.Code, Text: say(lang, n.Zh, n.En)})
	}
	return out
}

func added(all []graphmodel.Added) []Added {
	out := make([]Added, len(all))
	for i, a := range all {
		out[i] = Added{Text: a.Text, Nodes: append([]graphmodel.ID{}, a.Nodes...), Names: append([]string{}, a.Names...)}
	}
	return out
}

func (s *server) snippets(h graphmodel.Hit, lang string) []Snippet {
	out := make([]Snippet, len(h.Snippets))
	for i, snip := range h.Snippets {
		out[i] = s.snippet(h.Kind, snip, lang)
	}
	return out
}

func (s *server) snippet(kind graphmodel.Kind, of graphmodel.Snippet, lang string) Snippet {
	out := Snippet{Field: of.Field, Label: s.fieldLabel(kind, of.Field, lang), Text: of.Text, Marks: make([][2]int, len(of.Marks))}
	for i, m := range of.Marks {
		out.Marks[i] = [2]int{m.Start, m.End}
	}
	return out
}

func (s *server) fieldLabel(kind graphmodel.Kind, field, lang string) string {
	switch field {
	case "title":
		return say(lang, "名称", "Title")
	case "aliases":
		return say(lang, "别名", "Aliases")
	}
	if k, ok := s.Ontology.NodeKind(kind); ok {
		if p, ok := k.Prop(field); ok {
			return p.Label.In(lang)
		}
	}
	return field
}

func (s *server) facet(f graphmodel.Facet, found bodies, lang string) Facet {
	out := Facet{Name: f.Name, Other: f.Other, Unknown: f.Unknown, Values: make([]FacetValue, len(f.Values))}
	for i, v := range f.Values {
		out.Values[i] = FacetValue{Value: v.Value, Count: v.Count, Label: s.names.facetValue(f.Name, v.Value, lang)}
		if v.Title != "" {
			out.Values[i].Label = say(lang, v.Title, found[graphmodel.ID(v.Value)].Props.String(propTitleEn))
		}
	}
	return out
}
