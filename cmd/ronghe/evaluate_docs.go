package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/indexer/searchtest/judged"
	"ronghe/seed/native"
)

// documentKind is what a document {"id","title","text"} is in the store: a node with
// a title and a text, which the index takes like those of a case. Its ID is its
// number in the file, since the ids of others may be anything.
const documentKind = "document"

const documentYAML = `node:
  kind: document
  label: {zh: 文档, en: Document}
  description: {zh: 评测用的文档。, en: A document of an evaluation.}
  source: optional
  props:
    - {name: text, type: text, label: {zh: 正文, en: Text}, search: true}
`

// evaluationOntology is the built-in one with the kind of documents.
func evaluationOntology(dir dataDir) (*schema.Ontology, error) {
	kinds := filepath.Join(string(dir), "kinds")
	if err := os.MkdirAll(kinds, 0o755); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(kinds, documentKind+".yaml"), []byte(documentYAML), 0o600); err != nil {
		return nil, err
	}
	return schema.Load(kinds)
}

// documents is what was put into the store. Of a document that has an id of its own
// only that id stays in memory.
type documents struct {
	ids   []string // of documents, by number; none: IDs are those of nodes
	nodes int64
	bytes int64 // of titles, aliases and texts
}

// name is what judgements call the node.
func (d *documents) name(id graphmodel.ID) string {
	if number, ok := strings.CutPrefix(string(id), documentKind+":"); ok {
		if n, err := strconv.Atoi(number); err == nil && n < len(d.ids) {
			return d.ids[n]
		}
	}
	return string(id)
}

// warnOfUnknown says how many judgements are about documents that are not there, of
// documents with ids of their own: each counts as one not found.
func (d *documents) warnOfUnknown(w io.Writer, queries []judged.Query) {
	if len(d.ids) == 0 {
		return
	}
	known := make(map[string]bool, len(d.ids))
	for _, id := range d.ids {
		known[id] = true
	}
	unknown, first := 0, ""
	for _, q := range queries {
		for _, id := range slices.Sorted(maps.Keys(q.Relevant)) {
			if known[id] {
				continue
			}
			if unknown++; unknown == 1 {
				first = fmt.Sprintf("%q（%s）", id, q.Text)
			}
		}
	}
	if unknown > 0 {
		_, _ = fmt.Fprintf(w, "%d 个判定的编号不在文档中，按未找到计 · %d judged ids are no documents and count as not found: %s …\n", unknown, unknown, first)
	}
}

// count takes a node into account; every text of it counts, searched or not.
func (d *documents) count(n graphmodel.Node) {
	d.nodes++
	d.bytes += int64(len(n.Title))
	for _, alias := range n.Aliases {
		d.bytes += int64(len(alias))
	}
	for _, value := range n.Props {
		switch v := value.(type) {
		case string:
			d.bytes += int64(len(v))
		case []string:
			d.bytes += int64(len(strings.Join(v, "")))
		}
	}
}

// countStore takes all nodes of the store into account.
func (d *documents) countStore(ctx context.Context, store graphmodel.Store) error {
	return store.View(ctx, func(r graphmodel.Reader) error {
		for page, err := range graphmodel.NodePages(r.Nodes, graphmodel.NodeQuery{Limit: graphmodel.MaxPage}) {
			if err != nil {
				return err
			}
			for _, n := range page.Nodes {
				d.count(n)
			}
		}
		return nil
	})
}

// documentBatch is how many documents are written in one Update.
const documentBatch = 5000

// load puts the documents of a file into the store, batch by batch.
func (d *documents) load(ctx context.Context, store graphmodel.Store, file native.File, progress func(done, total int64)) error {
	lines := map[string]int64{} // id → where it is
	var batch []graphmodel.Node
	err := eachLine(file, progress, func(at int64, text []byte) error {
		var doc struct {
			ID    looseID `json:"id"`
			Title string  `json:"title"`
			Text  string  `json:"text"`
		}
		if err := decodeLine(file.Name, at, text, &doc); err != nil {
			return err
		}
		if doc.ID == "" {
			return lineFault(file.Name, at, "id", "不可缺", "is required")
		}
		if first, ok := lines[string(doc.ID)]; ok {
			return lineFault(file.Name, at, "id", fmt.Sprintf("与第 %d 行相同", first), fmt.Sprintf("is that of line %d too", first))
		}
		node := documentNode(len(d.ids), doc.Title, doc.Text)
		if err := node.Validate(); err != nil {
			return fmt.Errorf("%s:%d: %w", file.Name, at, err)
		}
		lines[string(doc.ID)], d.ids = at, append(d.ids, string(doc.ID))
		d.nodes++
		d.bytes += int64(len(doc.Title) + len(doc.Text))
		if batch = append(batch, node); len(batch) < documentBatch {
			return nil
		}
		err := native.Put(ctx, store, batch, nil)
		batch = batch[:0]
		return err
	})
	if err != nil {
		return err
	}
	return native.Put(ctx, store, batch, nil)
}

// untitled is a title without a word in it: a node has one always.
const untitled = "—"

func documentNode(number int, title, text string) graphmodel.Node {
	n := graphmodel.Node{ID: graphmodel.ID(documentKind + ":" + strconv.Itoa(number)), Kind: documentKind, Title: title}
	if title == "" {
		n.Title = untitled
	}
	if text != "" {
		n.Props = graphmodel.Props{"text": text}
	}
	return n
}
