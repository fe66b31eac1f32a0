package panel

import (
	"context"
	"sync"

	"golang.org/x/sync/singleflight"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Panel is the adoptions of a Store. All methods may be called at the same time, and
// each answers from all that the Store had when it was called. It is built when it is
// first asked; who asks meanwhile waits for the same building, which goes on when
// they give up. What a method returns belongs to the caller and does not change.
// Errors are those of the Store.
type Panel struct {
	store     graphmodel.Store
	ontology  *schema.Ontology
	words     words
	building  singleflight.Group
	following chan struct{} // holds one token: whoever has it may follow
	mu        sync.RWMutex  // guards what follows
	graph     *graph        // nil before it is built
}

// New is the Panel of a Store whose kinds are o's. It reads nothing yet.
func New(store graphmodel.Store, o *schema.Ontology) *Panel {
	return &Panel{store: store, ontology: o, words: newWords(o), following: make(chan struct{}, 1)}
}

// readGraph calls fn with the arrays up to date; fn changes nothing.
func (p *Panel) readGraph(ctx context.Context, fn func(*graph) error) error {
	for {
		if err := p.catchUp(ctx); err != nil {
			return err
		}
		p.mu.RLock()
		if p.graph != nil { // or else the Store went back meanwhile
			defer p.mu.RUnlock()
			return fn(p.graph)
		}
		p.mu.RUnlock()
	}
}

// read is readGraph with the units of a grouping.
func (p *Panel) read(ctx context.Context, by Grouping, fn func(*graph, *lift) error) error {
	if err := by.check(p.ontology); err != nil {
		return err
	}
	if err := p.catchUp(ctx); err != nil {
		return err
	}
	for {
		p.mu.RLock()
		if g := p.graph; g != nil {
			if l := g.lifts[by]; l != nil && l.cover != nil {
				defer p.mu.RUnlock()
				return fn(g, l)
			}
		}
		p.mu.RUnlock()
		if err := ctx.Err(); err != nil {
			return err
		}
		p.prepare(by)
	}
}

// prepare makes what questions of one grouping need.
func (p *Panel) prepare(by Grouping) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.graph == nil {
		return
	}
	if l := p.graph.lift(by); l.cover == nil {
		l.cover = p.graph.covers(l)
	}
}

// Last is the change number of what the Panel answers from now; 0 before it is built.
func (p *Panel) Last() int64 {
	p.mu.RLock()
	defer p.mu.RUnlock()
	if p.graph == nil {
		return 0
	}
	return p.graph.last
}
