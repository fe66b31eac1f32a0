package native

import (
	"bytes"
	"cmp"
	"encoding/json"
	"iter"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// Outcome is what became of a node or an edge between two states.
type Outcome string

// The outcomes.
const (
	Same    Outcome = "same"
	Added   Outcome = "added"
	Removed Outcome = "removed"
	Changed Outcome = "changed"
)

// Spot is where a node or an edge stands in the order of a dump: the nodes in order
// of ID, then the edges. The zero Spot is before all.
type Spot struct {
	Edge bool
	ID   graphmodel.ID
}

// Difference is what became of a node or an edge.
type Difference struct {
	Spot
	Outcome Outcome
	Title   string        // of a node, as after when it is there; "" of an edge
	Fields  []FieldChange // of what was changed, in the order of the native format; else none
}

// FieldChange is a field before and after, as the native format writes it; nil: it
// has none. Field is as in JSON: "title", "props.level".
type FieldChange struct {
	Field         string
	Before, After json.RawMessage
}

// Diff compares two states node by node, then edge by edge, in order of ID, from
// behind a Spot. What is the same is told too, without fields, so that who listens
// can stop at any Spot and go on there. It keeps a page of each in memory, and ends
// after an error, which is a Reader's.
func Diff(from, to graphmodel.Reader, after Spot) iter.Seq2[Difference, error] {
	start := spot{after.Edge, after.ID}
	return func(yield func(Difference, error) bool) {
		for p, err := range merge(walk(within(from), start), walk(within(to), start)) {
			if err != nil {
				yield(Difference{}, err)
				return
			}
			if !yield(p.difference(), nil) {
				return
			}
		}
	}
}

func (p pair) difference() Difference {
	d := Difference{Spot: Spot{p.edge, p.id}}
	for _, line := range []Line{p.from, p.to} {
		if line.Node != nil {
			d.Title = line.Node.Title
		}
	}
	switch {
	case p.equal():
		d.Outcome = Same
	case !p.inFrom():
		d.Outcome = Added
	case !p.inTo():
		d.Outcome = Removed
	default:
		d.Outcome, d.Fields = Changed, changedFields(fieldsOf(p.from), fieldsOf(p.to))
	}
	return d
}

// field is a field as the native format writes it.
type field struct {
	name string
	text json.RawMessage
}

// fieldsOf are the fields that a line has, in order; two lines that are alike in all
// of them are equal.
func fieldsOf(line Line) []field {
	if n := line.Node; n != nil {
		list := []field{{"title", appendText(nil, n.Title)}}
		if len(n.Aliases) > 0 {
			list = append(list, field{"aliases", value("a", n.Aliases)})
		}
		return appendTexts(appendPropFields(list, n.Props), "source", string(n.Source))
	}
	e := line.Edge
	list := appendTexts(nil, "from", string(e.From), "to", string(e.To), "since", string(e.Since),
		"in_use_by", string(e.InUseBy), "until", string(e.Until))
	list = appendPropFields(list, e.Props)
	return appendTexts(list, "source", string(e.Source), "quote", e.Quote, "confidence", string(e.Confidence))
}

func appendTexts(list []field, namesAndTexts ...string) []field {
	for i := 0; i < len(namesAndTexts); i += 2 {
		if text := namesAndTexts[i+1]; text != "" {
			list = append(list, field{namesAndTexts[i], appendText(nil, text)})
		}
	}
	return list
}

func appendPropFields(list []field, props graphmodel.Props) []field {
	start := len(list)
	for name, v := range props {
		list = append(list, field{"props." + name, value(name, v)})
	}
	slices.SortFunc(list[start:], func(a, b field) int { return strings.Compare(a.name, b.name) })
	return list
}

// value is a property's value as it is written: {"name":value} without its frame.
func value(name string, v any) json.RawMessage {
	text := graphmodel.Props{name: v}.Canonical()
	_, text, _ = bytes.Cut(text, []byte(`":`))
	return text[:len(text)-1]
}

func changedFields(before, after []field) []FieldChange {
	var changed []FieldChange
	for _, b := range before {
		i := slices.IndexFunc(after, func(a field) bool { return a.name == b.name })
		switch {
		case i < 0:
			changed = append(changed, FieldChange{Field: b.name, Before: b.text})
		case !bytes.Equal(after[i].text, b.text):
			changed = append(changed, FieldChange{b.name, b.text, after[i].text})
		}
	}
	for _, a := range after {
		if !slices.ContainsFunc(before, func(b field) bool { return b.name == a.name }) {
			changed = append(changed, FieldChange{Field: a.name, After: a.text})
		}
	}
	slices.SortFunc(changed, func(a, b FieldChange) int {
		return cmp.Or(fieldRank(a.Field)-fieldRank(b.Field), strings.Compare(a.Field, b.Field))
	})
	return changed
}

var fieldOrder = []string{"title", "aliases", "from", "to", "since", "in_use_by", "until", "props", "source", "quote", "confidence"}

func fieldRank(name string) int {
	name, _, _ = strings.Cut(name, ".")
	return slices.Index(fieldOrder, name)
}
