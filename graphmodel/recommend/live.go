package recommend

import (
	"context"
	"sync"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Live is a Model that follows a Store. All methods may be called at the same time.
type Live struct {
	store    graphmodel.Store
	ontology *schema.Ontology
	plan     plan

	following sync.Mutex // one CatchUp at a time
	answering sync.RWMutex
	options   Options
	model     *Model
	cases     *Cases
	last      int64
}

// Open builds a Live of all that store holds.
func Open(ctx context.Context, store graphmodel.Store, ontology *schema.Ontology, o Options) (*Live, error) {
	l := &Live{store: store, ontology: ontology, plan: newPlan(ontology), options: o}
	l.following.Lock()
	defer l.following.Unlock()
	return l, l.rebuild(ctx)
}

// View calls fn with the Model, the Cases and the number of the last change that they
// hold; none of them may be kept. It returns fn's error.
func (l *Live) View(fn func(m *Model, cases *Cases, last int64) error) error {
	l.answering.RLock()
	defer l.answering.RUnlock()
	return fn(l.model, l.cases, l.last)
}

// SetAsOf moves the as-of date, which builds everything anew; to the same date does
// nothing.
func (l *Live) SetAsOf(ctx context.Context, asOf graphmodel.Date) error {
	l.following.Lock()
	defer l.following.Unlock()
	if l.options.AsOf == asOf {
		return nil
	}
	before := l.options
	l.options.AsOf = asOf
	if err := l.rebuild(ctx); err != nil {
		l.options = before
		return err
	}
	return nil
}

// followPage is how many changes are taken at once.
const followPage = 1000

// CatchUp takes all changes there are. An adoption or attribute of a unit is taken as
// the unit's old part less and its new part more; a change of a tree, a practice or a
// place builds everything anew.
func (l *Live) CatchUp(ctx context.Context) error {
	l.following.Lock()
	defer l.following.Unlock()
	for {
		feed, err := l.store.Changes(ctx, l.last, followPage)
		if err != nil {
			return err
		}
		if feed.Last < l.last {
			return l.rebuild(ctx)
		}
		if len(feed.Changes) == 0 {
			return nil
		}
		if err := l.take(ctx, feed.Changes); err != nil {
			return err
		}
	}
}

// rebuild reads everything.
func (l *Live) rebuild(ctx context.Context) error {
	feed, err := l.store.Changes(ctx, 0, 0)
	if err != nil {
		return err
	}
	var m *Model
	var cases *Cases
	err = l.store.View(ctx, func(r graphmodel.Reader) error {
		if m, err = Build(r, l.ontology, l.options); err != nil {
			return err
		}
		cases, err = ReadCases(r, l.ontology)
		return err
	})
	if err != nil {
		return err
	}
	l.answering.Lock()
	defer l.answering.Unlock()
	l.model, l.cases, l.last = m, cases, feed.Last
	return nil
}

// take takes a page of changes.
func (l *Live) take(ctx context.Context, changes []graphmodel.Change) error {
	e := l.sort(changes)
	if e.rebuild {
		return l.rebuild(ctx)
	}
	cases := l.cases
	err := l.store.View(ctx, func(r graphmodel.Reader) (err error) {
		if err := e.read(r); err != nil {
			return err
		}
		if e.cases {
			cases, err = ReadCases(r, l.ontology)
		}
		return err
	})
	if err != nil {
		return err
	}
	l.answering.Lock()
	defer l.answering.Unlock()
	if err := l.model.apply(e); err != nil {
		return err
	}
	l.cases, l.last = cases, changes[len(changes)-1].Number
	return nil
}
