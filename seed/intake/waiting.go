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

// mayWait tells whether rows below may tell what a name means.
func (p *planner) mayWait(kind graphmodel.Kind) bool {
	return !p.last && p.taught[kind] && len(p.waiting) < maxWaiting
}

// waits puts a row aside that is to wait, as it was before it was looked at.
func (p *planner) waits(row *rowPlan) bool {
	if row.refused || !row.unknown {
		return false
	}
	row.unknown, row.items = false, nil
	p.waiting = append(p.waiting, row)
	return true
}

// late plans the rows that wait by the library as it will be, again and again, as long as
// that helps one of them. So they mean what they will mean to who imports the table again.
func (p *planner) late(ctx context.Context) error {
	before := -1
	for round := 1; len(p.waiting) > 0; round++ {
		rows := p.waiting
		p.waiting = nil
		p.last = len(rows) == before || round > maxRounds || p.draft.Counts().Total() == 0
		before = len(rows)
		if !p.last {
			if err := p.resolve(ctx, p.preview); err != nil {
				return err
			}
			for _, row := range rows {
				row.answers = nil
			}
		}
		for part := range slices.Chunk(rows, chunkRows) {
			if err := p.chunk(ctx, part); err != nil {
				return err
			}
		}
	}
	return nil
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
