package labelled

import (
	_ "embed"
	"errors"
	"io"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/names"
	"ronghe/seed/table"
)

//go:embed data/pairs.csv
var builtin string

// Pair is a mention and what it means.
type Pair struct {
	Query   names.Query
	Expect  []graphmodel.ID // none: nothing in the library; several: it cannot be told which
	Class   string          // what is difficult about it
	Rule    string          // how it was derived; "as written…" when it was not
	Source  string
	Without graphmodel.ID // a node to leave out of the library; "" for none
}

// Attested tells whether the mention stands in its source.
func (p Pair) Attested() bool { return strings.HasPrefix(p.Rule, "as written") }

// Builtin are the pairs of the built-in library.
func Builtin() ([]Pair, error) { return Read("pairs.csv", strings.NewReader(builtin)) }

// columns of a table of pairs; place, industry, code, class, rule, without and source may be missing.
var columns = []table.Column{
	{Name: "mention", Names: []string{"名称"}}, {Name: "kind", Names: []string{"类别"}}, {Name: "expect", Names: []string{"应为"}},
	{Name: "place", Optional: true}, {Name: "industry", Optional: true}, {Name: "code", Optional: true}, {Name: "class", Optional: true},
	{Name: "rule", Optional: true}, {Name: "without", Optional: true}, {Name: "source", Optional: true},
}

// Read reads pairs from a table with the columns mention, kind and expect (ids joined by |,
// or NONE). name is what errors call it. ErrInvalid says the row and the column.
func Read(name string, in io.Reader) ([]Pair, error) {
	t, err := table.Open(name, in)
	if err != nil {
		return nil, err
	}
	at, err := t.Columns(nil, columns...)
	if err != nil {
		return nil, err
	}
	var pairs []Pair
	for {
		row, err := t.Next()
		if errors.Is(err, io.EOF) {
			return pairs, nil
		}
		if err != nil {
			return nil, err
		}
		pair, err := readPair(t, row, at)
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, pair)
	}
}

func readPair(t *table.Reader, row []string, at []int) (Pair, error) {
	cell := func(i int) string {
		if at[i] < 0 {
			return ""
		}
		return strings.Clone(row[at[i]])
	}
	p := Pair{
		Query: names.Query{Name: cell(0), Kind: graphmodel.Kind(cell(1)), Place: cell(3), Industry: cell(4), Code: cell(5)},
		Class: cell(6), Rule: cell(7), Without: graphmodel.ID(cell(8)), Source: cell(9),
	}
	if !slices.Contains(names.Kinds, p.Query.Kind) {
		return p, t.Fault(at[1], "应为 enterprise、zone、region、industry 或 organisation", "must be enterprise, zone, region, industry or organisation")
	}
	if cell(2) == "NONE" {
		return p, nil
	}
	for id := range strings.SplitSeq(cell(2), "|") {
		parsed, err := graphmodel.ParseID(id)
		if err != nil {
			return p, t.Fault(at[2], "应为编号（多个以 | 相连）或 NONE", "must be ids joined by |, or NONE")
		}
		p.Expect = append(p.Expect, parsed)
	}
	return p, nil
}
