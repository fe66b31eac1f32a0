package graphmodel

import "iter"

// PutAll puts nodes, then edges, and stops at the first error, which is w's.
func PutAll(w Writer, nodes []Node, edges []Edge) error {
	for _, n := range nodes {
		if err := w.PutNode(n); err != nil {
			return err
		}
	}
	for _, e := range edges {
		if err := w.PutEdge(e); err != nil {
			return err
		}
	}
	return nil
}

// NodePages yields the page of nodes that q asks for and all that come after it.
// ask is the Nodes of a Reader, or asks in a View for each page. It ends after an
// error, which comes with an empty page.
func NodePages(ask func(NodeQuery) (NodePage, error), q NodeQuery) iter.Seq2[NodePage, error] {
	return pages(func() (NodePage, bool, error) {
		page, err := ask(q)
		if n := len(page.Nodes); n > 0 {
			q.After = page.Nodes[n-1].ID
		}
		return page, page.More, err
	})
}

// EdgePages is NodePages for edges.
func EdgePages(ask func(EdgeQuery) (EdgePage, error), q EdgeQuery) iter.Seq2[EdgePage, error] {
	return pages(func() (EdgePage, bool, error) {
		page, err := ask(q)
		q.After = page.Next
		return page, page.More, err
	})
}

// EachNode yields the nodes of NodePages one by one.
func EachNode(ask func(NodeQuery) (NodePage, error), q NodeQuery) iter.Seq2[Node, error] {
	return Each(NodePages(ask, q), func(p NodePage) []Node { return p.Nodes })
}

// EachEdge yields the edges of EdgePages one by one.
func EachEdge(ask func(EdgeQuery) (EdgePage, error), q EdgeQuery) iter.Seq2[Edge, error] {
	return Each(EdgePages(ask, q), func(p EdgePage) []Edge { return p.Edges })
}

// AllLinks calls fn for every edge of kinds (none: all), in no order: by the Reader's own
// way to tell shapes where it has one, else page by page.
func AllLinks(r Reader, kinds []Kind, fn func(Link)) error {
	own, ok := r.(LinkReader)
	if ok && len(kinds) == 0 {
		return own.AllLinks(fn)
	}
	if ok {
		wanted := map[Kind]bool{}
		for _, k := range kinds {
			wanted[k] = true
		}
		return own.AllLinks(func(l Link) {
			if wanted[l.Kind] {
				fn(l)
			}
		})
	}
	q := EdgeQuery{Kinds: kinds, Limit: MaxPage}
	for page, err := range EdgePages(r.Edges, q) {
		if err != nil {
			return err
		}
		for _, e := range page.Edges {
			fn(e.Link())
		}
	}
	return nil
}

// AllProps calls fn for every edge of a kind that has a property, with its value, in no
// order: by the Reader's own way where it has one, else page by page.
func AllProps(r Reader, kind Kind, name string, fn func(edge ID, value any)) error {
	if own, ok := r.(PropReader); ok {
		return own.AllProps(kind, name, fn)
	}
	q := EdgeQuery{Kinds: []Kind{kind}, Limit: MaxPage}
	for page, err := range EdgePages(r.Edges, q) {
		if err != nil {
			return err
		}
		for _, e := range page.Edges {
			if value, ok := e.Props[name]; ok {
				fn(e.ID, value)
			}
		}
	}
	return nil
}

// AllEdgeProps calls fn for every edge with its kind and its properties, nil for none, in
// no order: by the Reader's own way where it has one, else page by page.
func AllEdgeProps(r Reader, fn func(kind Kind, props Props)) error {
	if own, ok := r.(EdgePropsReader); ok {
		return own.AllEdgeProps(fn)
	}
	for page, err := range EdgePages(r.Edges, EdgeQuery{Limit: MaxPage}) {
		if err != nil {
			return err
		}
		for _, e := range page.Edges {
			fn(e.Kind, e.Props)
		}
	}
	return nil
}

func pages[P any](next func() (page P, more bool, err error)) iter.Seq2[P, error] {
	return func(yield func(P, error) bool) {
		for {
			page, more, err := next()
			if err != nil {
				var none P
				yield(none, err)
				return
			}
			if !yield(page, nil) || !more {
				return
			}
		}
	}
}

// Each yields what is in pages one by one. It ends after an error.
func Each[P, T any](pages iter.Seq2[P, error], in func(P) []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for page, err := range pages {
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, one := range in(page) {
				if !yield(one, nil) {
					return
				}
			}
		}
	}
}
