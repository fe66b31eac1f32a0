package bulk

import (
	"errors"
	"sync"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	index "github.com/blevesearch/bleve_index_api"
)

var register = sync.OnceFunc(func() { scorch.RegisterSegmentPlugin(plugin{}, false) })

// Config is config with what makes an index write its segments as this package does.
// It is for the settings with which Bleve makes or opens an index.
func Config(config map[string]any) map[string]any {
	register()
	all := map[string]any{"forceSegmentType": plugin{}.Type(), "forceSegmentVersion": int(plugin{}.Version())}
	for key, value := range config {
		all[key] = value
	}
	return all
}

// Batch is what is written at once: all of it or nothing.
type Batch struct{ ops *index.Batch }

// NewBatch is a Batch that does nothing yet.
func NewBatch() Batch { return Batch{index.NewBatch()} }

// Put writes a document.
func (b Batch) Put(s Source) { b.ops.Update(document{s}) }

// Delete removes the document of the id, if there is one.
func (b Batch) Delete(id string) { b.ops.Delete(id) }

// SetInternal keeps a value beside the documents.
func (b Batch) SetInternal(key, value []byte) { b.ops.SetInternal(key, value) }

// Write does b. When it returns nil, searches see it and it survives a crash. ix was
// made or opened with Config.
func (b Batch) Write(ix bleve.Index) error {
	engine, err := ix.Advanced()
	if err != nil {
		return err
	}
	writer, ok := engine.(*scorch.Scorch)
	if !ok {
		return errors.New("not a scorch index")
	}
	return writer.Batch(b.ops)
}
