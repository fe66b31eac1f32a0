package bulk

import (
	"cmp"
	"fmt"
	"slices"

	index "github.com/blevesearch/bleve_index_api"
	segapi "github.com/blevesearch/scorch_segment_api/v2"
	zap "github.com/blevesearch/zapx/v17"
)

// plugin makes segments for Bleve; all but making new ones is zap's.
type plugin struct{ *zap.ZapPlugin }

// Type is part of what an index on disk says of itself.
func (plugin) Type() string { return "ronghe" }

// New makes a segment of documents of this package, in order of their ids. It returns
// the segment and its size in bytes.
func (p plugin) New(docs []index.Document) (segapi.Segment, uint64, error) {
	return p.NewUsing(docs, nil)
}

// NewUsing is New with settings of the index.
func (plugin) NewUsing(docs []index.Document, config map[string]any) (segapi.Segment, uint64, error) {
	sources := make([]Source, len(docs))
	for i, doc := range docs {
		own, ok := doc.(document)
		if !ok {
			return nil, 0, fmt.Errorf("index %s: is not a document of package bulk", doc.ID())
		}
		sources[i] = own.Source
	}
	slices.SortFunc(sources, func(a, b Source) int { return cmp.Compare(a.DocID(), b.DocID()) })
	s := newSegment(len(sources))
	for doc := range made(sources) {
		s.add(doc)
	}
	return s.finish(config)
}
