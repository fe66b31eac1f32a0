package intake

import (
	"cmp"
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/batch"
	"ronghe/seed/mapping"
)

// Rows gives the rows of a table: io.EOF after the last one.
type Rows func() (mapping.Row, error)

// Options say how to plan. Ontology must be set; the other fields need not.
type Options struct {
	Ontology *schema.Ontology
	Mapping  *mapping.Mapping
	Report   func(Item) error // gets every item, row by row, those last that waited; nil: nobody
	Progress func(done int64) // is told how many rows are done; nil: nobody
}

// Plan reads all rows and collects in d what they would write. Rows that are refused write
// nothing. A row that names what nobody knows yet waits until all others are done. The errors are those of reading, of the Store and of Report; then d is good for
// nothing but Discard. rows is called in another goroutine, and no more once Plan returns.
func Plan(ctx context.Context, store graphmodel.Store, d *batch.Draft, rows Rows, r *mapping.Reader, o Options) (Summary, error) {
	p := &planner{Options: o, store: store, draft: d, reader: r, created: newExact(o.Ontology), claimed: newClaimed(),
		reserved: map[batch.Place]uint64{}, known: map[name]Answer{}, taught: taught(o.Mapping), patience: patiently, given: newGiven(), summary: newSummary()}
	if err := p.begin(ctx); err != nil {
		return p.summary, err
	}
	ctx, stop := context.WithCancel(ctx)
	chunks := readAhead(ctx, rows, r, p.created.keysOf(o.Mapping.Things))
	defer func() {
		stop()
		for range chunks { // until the reader has ended
		}
	}()
	for c := range chunks {
		if c.err != nil {
			return p.summary, c.err
		}
		if err := p.chunk(ctx, c.rows); err != nil {
			return p.summary, err
		}
	}
	if err := p.late(ctx); err != nil {
		return p.summary, err
	}
	return p.summary, ctx.Err()
}

// planner is a plan being made. What grows with the file are hashes alone: the names of
// new nodes, the pairs of new claims, and what the draft keeps.
type planner struct {
	Options
	store    graphmodel.Store
	draft    *batch.Draft
	reader   *mapping.Reader
	created  *Exact                 // nodes that the plan makes
	claimed  *claimed               // claims of the library, and of the plan
	reserved map[batch.Place]uint64 // ids made of names, and the hash of which
	resolver *Named
	known    map[name]Answer // of the resolver
	taught   map[graphmodel.Kind]bool
	waiting  []*rowPlan
	patience int   // how long they wait
	writes   int   // to the draft
	given    given // properties that rows have given to nodes of the library
	summary  Summary
}

// begin reads what of the library the rows will be compared with.
func (p *planner) begin(ctx context.Context) error {
	var edges []graphmodel.Kind
	for _, c := range p.Mapping.Claims {
		edges = append(edges, c.Kind)
	}
	if err := p.resolve(ctx, Stored(p.store)); err != nil || len(edges) == 0 {
		return err
	}
	return p.store.View(ctx, func(r graphmodel.Reader) error {
		err := graphmodel.AllLinks(r, unique(edges), p.claimed.stored)
		p.claimed.sort()
		return err
	})
}

// resolve has names mean from now on what they do in a view of the library.
func (p *planner) resolve(ctx context.Context, view View) (err error) {
	clear(p.known)
	p.resolver = nil // its names are let go before others are read
	p.resolver, err = NewNamed(ctx, view, p.Ontology, kindsOf(p.Mapping))
	return err
}

// kindsOf are the kinds of the nodes that rows speak of.
func kindsOf(m *mapping.Mapping) []graphmodel.Kind {
	var kinds []graphmodel.Kind
	for _, t := range m.Things {
		kinds = append(kinds, t.Kind)
	}
	return unique(kinds)
}

// chunk plans some rows: whom they mean, what of that the library has, and what is new.
// It asks the Store for as many pages as the chunk has things and claims, and not for each.
func (p *planner) chunk(ctx context.Context, rows []*rowPlan) error {
	lib := newLibrary(p.store)
	for _, row := range rows {
		if row.refused {
			continue
		}
		if err := p.look(ctx, row); err != nil {
			return err
		}
		p.link(row)
	}
	if err := p.fetch(ctx, lib, rows...); err != nil {
		return err
	}
	for _, row := range rows {
		if err := p.one(ctx, row, lib); err != nil {
			return err
		}
		if p.waits(row) {
			continue
		}
		if err := p.tell(row); err != nil {
			return err
		}
	}
	if p.Progress != nil {
		p.Progress(p.summary.Total())
	}
	return nil
}

// one plans a row, after those above it.
func (p *planner) one(ctx context.Context, row *rowPlan, lib *library) error {
	if row.refused {
		return nil
	}
	before := slices.Clone(row.targets)
	p.aim(row, lib)
	if row.refused || row.unknown {
		return nil
	}
	same := func(a, b target) bool { return a.id == b.id && a.left == b.left }
	if !slices.EqualFunc(before, row.targets, same) { // a row above changed whom it means
		p.link(row)
		if err := p.fetch(ctx, lib, row); err != nil {
			return err
		}
	}
	return p.settle(row, lib)
}

func (p *planner) tell(row *rowPlan) error {
	class := classOf(row.items)
	if len(row.items) == 0 {
		row.items = []Item{{Row: row.Row, Class: Unchanged, Title: row.title()}}
	}
	p.summary.add(class, row.items)
	if p.Report == nil {
		return nil
	}
	for _, it := range row.items {
		if err := p.Report(it); err != nil {
			return err
		}
	}
	return nil
}

// title is what the row is about.
func (r *rowPlan) title() string {
	if len(r.Mentions) == 0 {
		return ""
	}
	return called(r.Mentions[0])
}

// called is what a row calls a node.
func called(m mapping.Mention) string { return cmp.Or(m.Title, string(m.ID)) }

func unique(kinds []graphmodel.Kind) []graphmodel.Kind {
	seen := map[graphmodel.Kind]bool{}
	var list []graphmodel.Kind
	for _, k := range kinds {
		if !seen[k] {
			seen[k] = true
			list = append(list, k)
		}
	}
	return list
}
