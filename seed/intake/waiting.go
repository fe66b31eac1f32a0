package intake

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/seed/mapping"
	"ronghe/seed/names"
)

// Bounds of waiting. Rows that find no room, since they are in memory, and what a chain of rows
// longer than maxRounds leaves, are told by what is known until then.
const (
	maxWaiting = 10_000 // rows
	maxRounds  = 32     // in each of which the library's names are read
)

// taught are the kinds of nodes whose names the rows of a mapping may tell: they make such
// nodes, give them names or what else tells them apart.
func taught(m *mapping.Mapping) map[graphmodel.Kind]bool {
	kinds, named := map[graphmodel.Kind]bool{}, map[string]graphmodel.Kind{}
	for _, t := range m.Things {
		named[t.Name()] = t.Kind
		if t.Creates() || t.Alias.Given() || len(t.Props) > 0 {
			kinds[t.Kind] = true
		}
	}
	for _, c := range m.Claims {
		kinds[named[c.From]] = true
	}
	return kinds
}

// How long rows wait: as long as there is hope that a name is told; then still for names that
// nobody is called by, when those are taken for what is called alike; then no more.
const (
	never = iota
	unlessAlike
	patiently
)

// mayWait tells whether other rows may tell what a name means.
func (p *planner) mayWait(kind graphmodel.Kind) bool {
	return p.patience > never && p.taught[kind] && len(p.waiting) < maxWaiting
}

// waits puts a row aside that is to wait: for all of it, when nothing was written, or for what
// was left out.
func (p *planner) waits(row *rowPlan) bool {
	switch {
	case row.refused || !row.unknown && !row.partly:
		return false
	case !row.unknown:
		row.written = row.items
	}
	p.waiting = append(p.waiting, row)
	return true
}

// late plans the rows that wait by the library as it will be, again and again, as long as
// something is written that may help. So they mean what they will mean to who imports the
// table again.
func (p *planner) late(ctx context.Context) error {
	before := 0
	for round := 1; len(p.waiting) > 0; round++ {
		rows := p.waiting
		p.waiting = nil
		same := p.writes == before // the library would answer as it did
		before = p.writes
		switch {
		case round > maxRounds:
			p.patience = never
		case same:
			p.patience--
		default:
			if err := p.resolve(ctx, p.preview); err != nil {
				return err
			}
		}
		for _, row := range rows {
			row.begin(same)
		}
		for part := range slices.Chunk(rows, chunkRows) {
			if err := p.chunk(ctx, part); err != nil {
				return err
			}
		}
	}
	return nil
}

// begin has a row be looked at once more; same: with the answers of the library that it has.
func (r *rowPlan) begin(same bool) {
	r.unknown, r.partly, r.items = false, false, slices.Clone(r.written)
	if !same {
		r.answers = nil
	}
}

// preview is the View of the library as the draft will leave it.
func (p *planner) preview(ctx context.Context, read func(names.Source) error) error {
	return p.store.View(ctx, func(r graphmodel.Reader) error {
		from, err := p.draft.Preview(r)
		if err != nil {
			return err
		}
		return read(from)
	})
}
