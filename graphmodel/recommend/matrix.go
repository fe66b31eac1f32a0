package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// MatrixQuery asks for a table of practices by the parts of a scope.
type MatrixQuery struct {
	Scope Scope
	By    string // IndustryFacet or RegionFacet: the parts are the values one step below the scope's
	Limit int    // practices
	After int    // practices to leave out before the first
}

// State is what is known of a practice in a part of a scope.
type State string

// The states of a cell.
const (
	Adopted   State = "adopted"   // a known unit has it
	Elsewhere State = "elsewhere" // units are known, none with it; it is documented elsewhere only
	NoData    State = "no-data"   // no unit with a practice is known
)

// Cell is a practice in a part of a scope.
type Cell struct {
	State    State     `json:"state"`
	K        int       `json:"k"`
	Examples []Example `json:"examples,omitempty"`
}

// MatrixRow is a practice.
type MatrixRow struct {
	Practice Thing  `json:"practice"`
	K        int    `json:"k"` // known units of the scope that have it
	Cells    []Cell `json:"cells"`
}

// MatrixPart is a column: a part of the scope and its known units.
type MatrixPart struct {
	Thing
	Known  int `json:"known"`
	Silent int `json:"silent"`
}

// MostOfCell is of how many units a cell names the claims; K counts them all.
const MostOfCell = 10

// Matrix is the answer to MatrixQuery.
type Matrix struct {
	Parts []MatrixPart    `json:"parts"`
	Rows  []MatrixRow     `json:"rows"` // those that most units of the scope have first, then those documented elsewhere only
	Total int             `json:"total"`
	Scope Census          `json:"scope"`
	AsOf  graphmodel.Date `json:"asOf,omitempty"`
}

// Matrix tells of each practice whether each part of a scope has it. ErrNotFound: there
// is no such scope; ErrInvalid: By is neither facet.
func (m *Model) Matrix(q MatrixQuery) (Matrix, error) {
	if q.By != IndustryFacet && q.By != RegionFacet {
		return Matrix{}, graphmodel.Invalid("matrix", "by", "应为 industry 或 region", "must be industry or region")
	}
	p, err := m.placeScope(q.Scope)
	if err != nil {
		return Matrix{}, err
	}
	known, silent := m.unitsIn(p)
	x := Matrix{Scope: m.census(p, known, silent), AsOf: m.asOf}
	var parts [][]int32
	for _, v := range m.partsOf(p, q.By) {
		part := p
		if q.By == IndustryFacet {
			part.industry = v
		} else {
			part.region = v
		}
		units, without := m.unitsIn(part)
		parts = append(parts, units)
		x.Parts = append(x.Parts, MatrixPart{m.values.things[v], len(units), without})
	}
	count := m.countOf(known)
	practices := m.byCount(count)
	x.Total = len(practices)
	for _, i := range clip(practices[min(max(q.After, 0), len(practices)):], max(q.Limit, 0)) {
		x.Rows = append(x.Rows, m.matrixRow(i, int(count[i]), parts))
	}
	return x, nil
}

// partsOf are the values one step below a scope's, in order of ID.
func (m *Model) partsOf(p placed, facet string) []int32 {
	at := p.industry
	if facet == RegionFacet {
		at = p.region
	}
	var parts []int32
	for v := range m.value {
		x := &m.value[v]
		top := x.level == 1 && at < 0
		if m.classes[x.class].facet == facet && (top || at >= 0 && x.parent == at) {
			parts = append(parts, int32(v))
		}
	}
	slices.SortFunc(parts, m.compareValues)
	return parts
}

// byCount are the practices that somebody has, those counted most first, then those
// that most have anywhere, then in order of ID.
func (m *Model) byCount(count []int32) []int32 {
	var practices []int32
	for i := range m.practice {
		if len(m.practice[i].members) > 0 || count[i] > 0 {
			practices = append(practices, int32(i))
		}
	}
	slices.SortFunc(practices, func(a, b int32) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(m.Adopters(b), m.Adopters(a)), cmp.Compare(m.practices.id(a), m.practices.id(b)))
	})
	return practices
}

func (m *Model) matrixRow(i int32, k int, parts [][]int32) MatrixRow {
	row := MatrixRow{Practice: m.practices.things[i], K: k}
	for _, units := range parts {
		cell := Cell{State: Elsewhere}
		for _, u := range units {
			if _, ok := m.heldOnRecord(u, i); ok {
				cell.K++
			}
		}
		switch {
		case len(units) == 0:
			cell.State = NoData
		case cell.K > 0:
			cell.State, cell.Examples = Adopted, m.someAmong(units, i, MostOfCell)
		}
		row.Cells = append(row.Cells, cell)
	}
	return row
}
