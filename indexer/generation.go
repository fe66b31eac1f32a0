package indexer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/index/scorch/mergeplan"
	"github.com/blevesearch/bleve/v2/search/query"

	"ronghe/graphmodel"
	"ronghe/indexer/bulk"
)

// generation is one Bleve index in a directory of its own.
type generation struct {
	path  string
	index bleve.Index
	last  atomic.Int64 // of the stamp
	names *names

	corpora corpora
	spoilt  bool // a write failed: not to be used any more
}

// stamp is written in the batch of the documents it speaks of.
type stamp struct {
	Version string        `json:"version"` // of the plan the documents were made by
	Last    int64         `json:"last"`    // the last change they take account of
	Mark    graphmodel.ID `json:"mark"`    // what that change was about; tells one Store from another
}

var stampKey = []byte("ronghe.stamp")

// errUnstamped: the generation was never finished.
var errUnstamped = errors.New("has no stamp")

// boltTimeout ends the wait for a lock on Bleve's file; nobody should hold it,
// since a directory has one Index.
const boltTimeout = "100ms"

// createGeneration makes an empty one; naming is that of the plan.
func createGeneration(path string, naming map[graphmodel.Kind][]string) (*generation, error) {
	index, err := bleve.NewUsing(path, bleve.NewIndexMapping(), scorch.Name, scorch.Name,
		bulk.Config(map[string]any{"bolt_timeout": boltTimeout}))
	if err != nil {
		return nil, notKept(path, err)
	}
	return &generation{path: path, index: index, names: newNames(naming)}, nil
}

// openGeneration opens what createGeneration made and reads its stamp. Its names
// are not loaded yet.
func openGeneration(path string, naming map[graphmodel.Kind][]string) (*generation, stamp, error) {
	index, err := openIntact(path)
	if err != nil {
		return nil, stamp{}, err
	}
	g := &generation{path: path, index: index, names: newNames(naming)}
	s, err := g.readStamp()
	if err != nil {
		return nil, stamp{}, errors.Join(err, index.Close())
	}
	g.last.Store(s.Last)
	return g, s, nil
}

func (g *generation) readStamp() (stamp, error) {
	text, err := g.index.GetInternal(stampKey)
	if err != nil {
		return stamp{}, err
	}
	if text == nil {
		return stamp{}, errUnstamped
	}
	var s stamp
	err = json.Unmarshal(text, &s)
	return s, err
}

// changes is what one batch does to a generation.
type changes struct {
	write  []entry
	remove []graphmodel.ID
	stamp  *stamp // nil: more batches belong to the same change number
}

// apply does all of c or nothing. When it returns, searches see it and it
// survives a crash.
func (g *generation) apply(c changes) error {
	batch := bulk.NewBatch()
	for _, e := range c.write {
		batch.Put(e)
	}
	for _, id := range c.remove {
		batch.Delete(string(id))
	}
	if c.stamp != nil {
		text, err := json.Marshal(c.stamp)
		if err != nil {
			return err
		}
		batch.SetInternal(stampKey, text)
	}
	if err := batch.Write(g.index); err != nil {
		g.spoilt = true
		return notKept(g.path, err)
	}
	g.names.apply(c)
	if c.stamp != nil {
		g.last.Store(c.stamp.Last)
	}
	return nil
}

// compact makes one segment of all: a term that few documents have then takes a
// few bytes, and is looked up once.
func (g *generation) compact(ctx context.Context) error {
	engine, err := g.index.Advanced()
	if err != nil {
		return err
	}
	merger, ok := engine.(*scorch.Scorch)
	if !ok {
		return fmt.Errorf("search index: not a scorch index")
	}
	options := mergeplan.SingleSegmentMergePlanOptions
	options.SegmentsPerMergeTask = 1 << 20 // in one go
	if err := merger.ForceMerge(ctx, &options); err != nil {
		return fmt.Errorf("merge search index: %w", err)
	}
	return nil
}

// settleTime bounds the wait of settle: more disk in use is no reason to fail.
const settleTime = 3 * time.Second

// settle waits until Bleve has removed the files of segments that were merged, so
// that what comes next finds the disk and the memory they took.
func (g *generation) settle(ctx context.Context) error {
	for enough := time.After(settleTime); ; {
		segments := 0
		err := eachSegment(g.index, func(*scorch.SegmentSnapshot) error {
			segments++
			return nil
		})
		if err != nil {
			return err
		}
		files, err := filepath.Glob(filepath.Join(g.path, "store", "*.zap"))
		if err != nil || len(files) <= segments {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-enough:
			return nil
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// partText is how much text, in bytes, goes into one batch of applyInParts: larger
// ones are little faster, and take some thirty times as much memory meanwhile.
const partText = 4 << 20

// applyInParts does c in batches of a size that bounds the memory. A crash may
// leave some of them undone; the stamp, if any, is in the last.
func (g *generation) applyInParts(c changes) error {
	part, size := 0, 0
	for i, e := range c.write {
		size += e.textSize()
		if size <= partText || i == part {
			continue
		}
		if err := g.apply(changes{write: c.write[part:i]}); err != nil {
			return err
		}
		part, size = i, e.textSize()
	}
	c.write = c.write[part:]
	return g.apply(c)
}

// addMatches adds to ids the documents that have any of terms in field.
func (g *generation) addMatches(ctx context.Context, field string, terms []string, ids map[graphmodel.ID]bool) error {
	if len(terms) == 0 {
		return nil
	}
	return g.walk(ctx, anyTerm(field, terms), nil, func(id graphmodel.ID, _ map[string]any) error {
		ids[id] = true
		return nil
	})
}

// walkPage is how many documents are read at once.
const walkPage = 1000

// walk calls fn with each document that matches q, in order of ID, with the
// stored fields asked for.
func (g *generation) walk(ctx context.Context, q query.Query, fields []string, fn func(id graphmodel.ID, fields map[string]any) error) error {
	request := bleve.NewSearchRequestOptions(q, walkPage, 0, false)
	request.Fields = fields
	request.Score = bleve.ScoreNone
	request.SortBy([]string{"_id"})
	for {
		result, err := g.index.SearchInContext(ctx, request)
		if err != nil {
			return err
		}
		for _, hit := range result.Hits {
			if err := fn(graphmodel.ID(hit.ID), hit.Fields); err != nil {
				return err
			}
		}
		if len(result.Hits) < walkPage {
			return nil
		}
		request.SetSearchAfter([]string{result.Hits[walkPage-1].ID})
	}
}

func (g *generation) close() error { return g.index.Close() }

// discard closes the generation and removes its directory.
func (g *generation) discard() error {
	return errors.Join(g.close(), os.RemoveAll(g.path))
}
