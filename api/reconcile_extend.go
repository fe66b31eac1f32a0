package api

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"ronghe/graphmodel"
)

// extendQuery asks for properties of nodes, as the specification has it. Settings are none.
type extendQuery struct {
	IDs        []string `json:"ids"`
	Properties []struct {
		ID string `json:"id"`
	} `json:"properties"`
}

// extendCell is one value of a property: {"str": …}, {"int": …}, {"float": …} or a node.
type extendCell map[string]any

func (q extendQuery) check() error {
	if len(q.IDs) > maxExtended {
		return invalid("extend.ids", "", fmt.Sprintf("有 %d 个编号，至多 %d 个", len(q.IDs), maxExtended), fmt.Sprintf("has %d ids, at most %d are read", len(q.IDs), maxExtended))
	}
	if len(q.Properties) > maxExtendedProps {
		return invalid("extend.properties", "", fmt.Sprintf("至多 %d 项属性", maxExtendedProps), fmt.Sprintf("at most %d properties", maxExtendedProps))
	}
	for _, p := range q.Properties {
		if !graphmodel.Kind(p.ID).Valid() {
			return invalid("extend.properties", p.ID, "不是属性名", "is no name of a property")
		}
	}
	return nil
}

// extend fetches properties: of a node that is not there, or of a property that it does
// not have, no values.
func (s *server) extend(ctx context.Context, text string) (*ReconcileAnswer, error) {
	var q extendQuery
	if err := decodeInto("extend", text, &q); err != nil {
		return nil, err
	}
	if err := q.check(); err != nil {
		return nil, err
	}
	meta, relations := s.extendMeta(q, requestOf(ctx).lang)
	rows := map[string]map[string][]extendCell{}
	var ids []graphmodel.ID
	for _, text := range q.IDs {
		rows[text] = map[string][]extendCell{}
		for _, p := range q.Properties {
			rows[text][p.ID] = []extendCell{}
		}
		if id, err := graphmodel.ParseID(text); err == nil && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		found, err := r.Nodes(graphmodel.NodeQuery{IDs: ids})
		if err != nil || len(found.Nodes) == 0 {
			return err
		}
		known := make([]graphmodel.ID, len(found.Nodes))
		for i, n := range found.Nodes {
			known[i] = n.ID
			fillProps(rows[string(n.ID)], n)
		}
		if len(relations) == 0 {
			return nil
		}
		return fillRelations(r, rows, known, relations)
	})
	return &ReconcileAnswer{"meta": meta, "rows": rows}, err
}

// extendMeta is what each property is called, and which of them are relations.
func (s *server) extendMeta(q extendQuery, lang string) (meta []map[string]string, relations []graphmodel.Kind) {
	labels := map[string]string{}
	for _, kind := range s.Ontology.NodeKinds() {
		for _, p := range s.propertiesOf(kind.Kind, lang) {
			labels[p.ID] = p.Name
		}
	}
	meta = []map[string]string{}
	for _, p := range q.Properties {
		name := labels[p.ID]
		if name == "" {
			name = p.ID
		}
		meta = append(meta, map[string]string{"id": p.ID, "name": name})
		if _, ok := s.Ontology.EdgeKind(graphmodel.Kind(p.ID)); ok {
			relations = append(relations, graphmodel.Kind(p.ID))
		}
	}
	return meta, relations
}

// fillProps puts in the properties that are asked for: row has a list for each.
func fillProps(row map[string][]extendCell, n graphmodel.Node) {
	for name := range row {
		value, ok := n.Props[name]
		if name == aliasesProperty {
			value, ok = n.Aliases, len(n.Aliases) > 0
		}
		if ok {
			row[name] = cellsOf(value)
		}
	}
}

func cellsOf(value any) []extendCell {
	switch v := value.(type) {
	case string:
		return []extendCell{{"str": v}}
	case bool:
		return []extendCell{{"str": strconv.FormatBool(v)}}
	case int64:
		return []extendCell{{"int": v}}
	case float64:
		return []extendCell{{"float": v}}
	case []string:
		cells := make([]extendCell, len(v))
		for i, text := range v {
			cells[i] = extendCell{"str": text}
		}
		return cells
	}
	return []extendCell{}
}

// extendedAtOnce is how many nodes' relations are read in one question.
const extendedAtOnce = 50

// fillRelations puts in the nodes that relations lead to, a part of the nodes at a time; a
// part that has more than one answer holds is parted again.
func fillRelations(r graphmodel.Reader, rows map[string]map[string][]extendCell, ids []graphmodel.ID, kinds []graphmodel.Kind) error {
	for part := range slices.Chunk(ids, extendedAtOnce) {
		if err := fillPart(r, rows, part, kinds); err != nil {
			return err
		}
	}
	return nil
}

func fillPart(r graphmodel.Reader, rows map[string]map[string][]extendCell, ids []graphmodel.ID, kinds []graphmodel.Kind) error {
	around, err := r.Expand(graphmodel.ExpandQuery{From: ids, Kinds: kinds, Direction: graphmodel.Out, Depth: 1, Limit: graphmodel.MaxGraph})
	if err != nil {
		return err
	}
	if around.Truncated && len(ids) > 1 {
		half := len(ids) / 2
		if err := fillPart(r, rows, ids[:half], kinds); err != nil {
			return err
		}
		return fillPart(r, rows, ids[half:], kinds)
	}
	titles := map[graphmodel.ID]string{}
	for _, n := range around.Nodes {
		titles[n.ID] = n.Title
	}
	asked := map[graphmodel.ID]bool{}
	for _, id := range ids {
		asked[id] = true
	}
	seen := map[[3]string]bool{} // two claims of one thing are one value
	for _, l := range around.Links {
		key := [3]string{string(l.From), string(l.Kind), string(l.To)}
		if !asked[l.From] || seen[key] {
			continue
		}
		seen[key] = true
		row := rows[string(l.From)]
		row[string(l.Kind)] = append(row[string(l.Kind)], extendCell{"id": string(l.To), "name": titles[l.To]})
	}
	return nil
}
