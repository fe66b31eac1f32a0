package indexer

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	segapi "github.com/blevesearch/scorch_segment_api/v2"
)

// corpus is all documents of a generation at one moment: the shards that Bleve
// keeps them in, and what ranking has to know of all of them. Close it.
type corpus struct {
	close  func() error
	shards []shard
	total  int    // documents
	left   []Part // of searching, left out
}

// shard is one segment of the Bleve index. Documents are numbered from 0.
type shard struct {
	*shardData
	segment segapi.Segment
	deleted *roaring.Bitmap // nil for none
	norms   []float32       // by document: what length does to BM25, see norm
}

// shardData is what is known of a segment as long as there is one.
type shardData struct {
	lengths []int32  // by document: how long its texts are
	kinds   []uint8  // by document: index into names
	names   []string // the kinds of nodes
	ids     []string // by document

	mu       sync.Mutex
	facets   map[string][]valued          // by name; what has been counted once
	keys     map[string][]string          // by field and document; what has been sorted by once
	chars    map[string][]*roaring.Bitmap // by ideograph and level; see shard.char
	charSize uint64                       // of chars, in bytes
}

// valued are the documents that have a value of a facet.
type valued struct {
	value string
	docs  *roaring.Bitmap // deleted ones too
}

// facet reads the values of a facet, in order, and remembers them: a segment never
// changes.
func (s shard) facet(name string) ([]valued, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if all, known := s.facets[name]; known {
		return all, nil
	}
	var all []valued
	err := eachTerm(s.segment, facetField+name, nil, func(value string, docs *roaring.Bitmap) {
		all = append(all, valued{value, docs.Clone()})
	})
	if err != nil {
		return nil, err
	}
	if s.facets == nil {
		s.facets = map[string][]valued{}
	}
	s.facets[name] = all
	return all, nil
}

// corpora remembers what was read of the segments last time.
type corpora struct {
	mu   sync.Mutex
	data map[uint64]*shardData // by the number of the segment
	key  []uint64              // the segments and deletions that norms are of
	norm [][]float32           // by shard
}

// corpus returns the documents as they are now.
func (g *generation) corpus() (*corpus, error) {
	engine, err := g.index.Advanced()
	if err != nil {
		return nil, err
	}
	reader, err := engine.Reader()
	if err != nil {
		return nil, err
	}
	c := &corpus{close: reader.Close}
	snapshot, ok := reader.(*scorch.IndexSnapshot)
	if !ok {
		_ = c.close()
		return nil, fmt.Errorf("search index: not a scorch index")
	}
	if err := g.corpora.load(c, snapshot.Segments()); err != nil {
		_ = c.close()
		return nil, err
	}
	return c, nil
}

// load fills the corpus from what is remembered, and reads what is new.
func (m *corpora) load(c *corpus, segments []*scorch.SegmentSnapshot) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	data := make(map[uint64]*shardData, len(segments))
	var key []uint64
	for _, s := range segments {
		known, ok := m.data[s.Id()]
		if !ok {
			var err error
			if known, err = readShard(s.Segment()); err != nil {
				return err
			}
		}
		data[s.Id()] = known
		sh := shard{shardData: known, segment: s.Segment(), deleted: s.Deleted()}
		gone := uint64(0)
		if sh.deleted != nil {
			gone = sh.deleted.GetCardinality()
		}
		c.total += len(known.ids) - int(gone)
		key = append(key, s.Id(), gone)
		c.shards = append(c.shards, sh)
	}
	m.data = data
	if m.norm == nil || !slices.Equal(m.key, key) {
		m.key, m.norm = key, norms(c.shards)
	}
	for i := range c.shards {
		c.shards[i].norms = m.norm[i]
	}
	return nil
}

// readShard reads the IDs and the lengths of a segment's documents.
func readShard(s segapi.Segment) (*shardData, error) {
	n := int(s.Count())
	d := &shardData{lengths: make([]int32, n), kinds: make([]uint8, n), ids: make([]string, n)}
	for i := range d.ids {
		id, err := s.DocID(uint64(i))
		if err != nil {
			return nil, err
		}
		d.ids[i] = string(id)
	}
	err := eachTerm(s, lengthField, nil, func(term string, docs *roaring.Bitmap) {
		kind, digits, _ := strings.Cut(term, ":")
		length, _ := strconv.Atoi(digits) // made by lengthTerm
		at := d.kind(kind)
		for docs := docs.Iterator(); docs.HasNext(); {
			doc := docs.Next()
			d.lengths[doc], d.kinds[doc] = int32(length), at
		}
	})
	return d, err
}

func (d *shardData) kind(name string) uint8 {
	if i := slices.Index(d.names, name); i >= 0 {
		return uint8(i)
	}
	d.names = append(d.names, name)
	return uint8(len(d.names) - 1)
}

// The parameters of BM25.
const (
	bm25K1 = 1.2
	bm25B  = 0.75
)

// norms are, by shard and document, k1·(1-b+b·length/average). The average is that
// of the documents of the same kind: a write-up is not long because the names of
// enterprises are short.
func norms(shards []shard) [][]float32 {
	sum, count := map[string]float64{}, map[string]float64{}
	for _, s := range shards {
		for doc, length := range s.lengths {
			if s.deleted == nil || !s.deleted.Contains(uint32(doc)) {
				sum[s.names[s.kinds[doc]]] += float64(length)
				count[s.names[s.kinds[doc]]]++
			}
		}
	}
	all := make([][]float32, len(shards))
	for i, s := range shards {
		per := make([]float64, len(s.names)) // b/average by kind
		for k, name := range s.names {
			if sum[name] > 0 {
				per[k] = bm25B * count[name] / sum[name]
			}
		}
		all[i] = make([]float32, len(s.lengths))
		for doc, length := range s.lengths {
			all[i][doc] = float32(bm25K1 * (1 - bm25B + per[s.kinds[doc]]*float64(length)))
		}
	}
	return all
}

// docs are the documents of the shard that have the term; the caller must not
// change them.
func (s shard) docs(field, term string) (*roaring.Bitmap, error) {
	dict, err := s.segment.Dictionary(field)
	if err != nil {
		return nil, err
	}
	return postings(dict, term, s.deleted)
}

func postings(dict segapi.TermDictionary, term string, except *roaring.Bitmap) (*roaring.Bitmap, error) {
	list, err := dict.PostingsList([]byte(term), except, nil)
	if err != nil {
		return nil, err
	}
	if list.Count() == 0 {
		return nothing, nil
	}
	docs, ok := list.Iterator(false, false, false, nil).(segapi.OptimizablePostingsIterator)
	if !ok {
		return nothing, nil
	}
	if doc, single := docs.DocNum1Hit(); single {
		return roaring.BitmapOf(uint32(doc)), nil
	}
	if bitmap := docs.ActualBitmap(); bitmap != nil {
		return bitmap, nil
	}
	return nothing, nil
}

var nothing = roaring.New() // never changed

// eachTerm calls fn with each term of a field and its documents, in order.
func eachTerm(s segapi.Segment, field string, except *roaring.Bitmap, fn func(term string, docs *roaring.Bitmap)) error {
	dict, err := s.Dictionary(field)
	if err != nil {
		return err
	}
	for terms := dict.AutomatonIterator(nil, nil, nil); ; {
		entry, err := terms.Next()
		if err != nil {
			return err
		}
		if entry == nil {
			return nil
		}
		docs, err := postings(dict, entry.Term, except)
		if err != nil {
			return err
		}
		fn(entry.Term, docs)
	}
}
