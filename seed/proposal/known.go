package proposal

import (
	"context"
	"fmt"
	"strings"

	"golang.org/x/text/width"

	"ronghe/graphmodel"
)

// Known tells what the library has.
type Known interface {
	// Has tells whether there is a node of an id.
	Has(id graphmodel.ID) bool
	// Node is the node of an id. ErrNotFound: there is none.
	Node(id graphmodel.ID) (graphmodel.Node, error)
	// Find is the node of a kind that has the name as its title or an alias; "" when none
	// has. ErrConflict: several have.
	Find(kind graphmodel.Kind, name string) (graphmodel.ID, error)
}

type nothing struct{}

func (nothing) Has(graphmodel.ID) bool { return false }
func (nothing) Node(id graphmodel.ID) (graphmodel.Node, error) {
	return graphmodel.Node{}, graphmodel.NotFound(id)
}
func (nothing) Find(graphmodel.Kind, string) (graphmodel.ID, error) { return "", nil }

// Library is the names of the policies, cases, standards, organisations and sources of a
// store, as they were when it was made; nodes are read when asked for.
type Library struct {
	ctx   context.Context
	store graphmodel.Store
	has   map[graphmodel.ID]bool
	named map[string][]graphmodel.ID
}

// known are the kinds that a document can be or name.
var known = []graphmodel.Kind{Policy, Case, "standard", "organisation", "source"}

// NewLibrary reads the names in a store, page by page. Errors are those of the store, which
// has to stay open.
func NewLibrary(ctx context.Context, store graphmodel.Store) (*Library, error) {
	l := &Library{ctx, store, map[graphmodel.ID]bool{}, map[string][]graphmodel.ID{}}
	err := store.View(ctx, func(r graphmodel.Reader) error {
		for _, kind := range known {
			if err := l.read(r, kind); err != nil {
				return err
			}
		}
		return nil
	})
	return l, err
}

func (l *Library) read(r graphmodel.Reader, kind graphmodel.Kind) error {
	q := graphmodel.NodeQuery{Kind: kind, Limit: graphmodel.MaxPage}
	for {
		page, err := r.Nodes(q)
		if err != nil {
			return err
		}
		for _, n := range page.Nodes {
			l.has[n.ID] = true
			names := map[string]bool{}
			for _, name := range append([]string{n.Title}, n.Aliases...) {
				if key := keyOf(kind, name); !names[key] {
					names[key] = true
					l.named[key] = append(l.named[key], n.ID)
				}
			}
			q.After = n.ID
		}
		if !page.More {
			return nil
		}
	}
}

// Has is Known.Has, of the kinds that a document can be or name.
func (l *Library) Has(id graphmodel.ID) bool { return l.has[id] }

// Node is Known.Node; other errors are those of the store.
func (l *Library) Node(id graphmodel.ID) (n graphmodel.Node, err error) {
	err = l.store.View(l.ctx, func(r graphmodel.Reader) error {
		n, err = r.Node(id)
		return err
	})
	return n, err
}

// Find is Known.Find: width, blanks, dashes and the forms of brackets make no difference.
func (l *Library) Find(kind graphmodel.Kind, name string) (graphmodel.ID, error) {
	switch ids := l.named[keyOf(kind, name)]; len(ids) {
	case 0:
		return "", nil
	case 1:
		return ids[0], nil
	default:
		return "", &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: name, Zh: fmt.Sprintf("库中有 %d 个同名的：%s 等", len(ids), ids[0]),
			En: fmt.Sprintf("the library has %d of this name, %s among them", len(ids), ids[0])}
	}
}

// keyOf is a name without what two writings of it may differ in.
func keyOf(kind graphmodel.Kind, name string) string {
	return string(kind) + "\x00" + strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\u3000', '\u00a0', '-', '—', '–', '－', '〈', '〉', '《', '》', '“', '”', '"', '(', ')', '[', ']', '〔', '〕', '【', '】':
			return -1
		}
		return r
	}, strings.ToLower(width.Fold.String(name)))
}
