package indexer

import (
	"context"
	"math"

	"github.com/RoaringBitmap/roaring/v2"

	"ronghe/indexer/segment"
)

// Text is ranked by the sum of three BM25 scores: of pairs of ideographs, of
// single ideographs, and of words. Each score is plain BM25 with the statistics of
// the documents that are there now (deleted ones do not count), on frequencies
// rounded down to levels. Title, aliases and sections are one text in which a title
// occurs titleWeight times (BM25F).

// kindWeight is what a kind of term counts in the sum. An ideograph counts alone and
// in its pairs, so a word of letters counts as much as both.
var kindWeight = [segment.Kinds]float64{segment.Char: 1, segment.Pair: 1, segment.Word: 2}

// rows are, by shard, the documents of a set.
type rows []*roaring.Bitmap

// look finds the documents of a term, by shard, at one level.
func (c *corpus) look(field, term string) (rows, int, error) {
	found := make(rows, len(c.shards))
	n := 0
	for i, s := range c.shards {
		docs, err := s.docs(field, term)
		if err != nil {
			return nil, 0, err
		}
		found[i] = docs
		n += int(docs.GetCardinality())
	}
	return found, n, nil
}

// at finds the documents that have a term levels[l] times or more.
func (c *corpus) at(t segment.Term, l int) (rows, int, error) {
	switch t.Kind {
	case segment.Pair:
		return c.look(pairField, atLevel(t.Text, l))
	case segment.Word:
		return c.look(wordField, atLevel(t.Text, l))
	}
	found := make(rows, len(c.shards))
	n := 0
	for i, s := range c.shards {
		having, err := s.char(t.Text)
		if err != nil {
			return nil, 0, err
		}
		found[i] = nothing
		if l < len(having) {
			found[i] = s.without(having[l])
		}
		n += int(found[i].GetCardinality())
	}
	return found, n, nil
}

// rank adds the scores of terms up, by shard and document.
func (c *corpus) rank(ctx context.Context, terms []*posted) ([][]float32, error) {
	scores := make([][]float32, len(c.shards))
	for i, s := range c.shards {
		scores[i] = make([]float32, len(s.ids))
	}
	for _, t := range terms {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for l, level := range t.levels {
			for i, docs := range level {
				t.add(scores[i], docs, c.shards[i].norms, l)
			}
		}
	}
	return scores, nil
}

// posted is a term of the question and where it is.
type posted struct {
	segment.Term
	asked  int     // how often the question has it
	idf    float64 // 0 when no document has it
	weight float64 // idf × weight of the kind × asked, and what question.weigh makes of it
	levels []rows  // documents that have it levels[l] times or more
}

// post finds the documents of a term.
func (c *corpus) post(term segment.Term, asked int) (*posted, error) {
	t := &posted{Term: term, asked: asked}
	for l := range levels {
		docs, n, err := c.at(term, l)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			break
		}
		if l == 0 {
			t.idf = idf(c.total, n)
		}
		if l == 0 && !c.leaves(partOfKind[term.Kind]) {
			t.weight = t.idf * kindWeight[term.Kind] * float64(asked)
		}
		t.levels = append(t.levels, docs)
	}
	return t, nil
}

// idf is the weight of a term that n of total documents have.
func idf(total, n int) float64 {
	return math.Log(1 + (float64(total-n)+0.5)/(float64(n)+0.5))
}

// saturate is what tf occurrences count in a document of the norm.
func saturate(tf int, norm float32) float32 {
	return float32(tf) * (bm25K1 + 1) / (float32(tf) + norm)
}

// add gives documents of level l what they have above the level before.
func (t *posted) add(scores []float32, docs *roaring.Bitmap, norms []float32, l int) {
	weight := float32(t.weight)
	var buffer [256]uint32
	for many := docs.ManyIterator(); ; {
		n := many.NextMany(buffer[:])
		if n == 0 {
			return
		}
		for _, doc := range buffer[:n] {
			gain := saturate(levels[l], norms[doc])
			if l > 0 {
				gain -= saturate(levels[l-1], norms[doc])
			}
			scores[doc] += weight * gain
		}
	}
}

// score is what the term adds to one document, and how often the index knows it
// to have it.
func (t *posted) score(shard int, doc uint32, norm float32) (float64, int) {
	tf := 0
	for l, level := range t.levels {
		if !level[shard].Contains(doc) {
			break
		}
		tf = levels[l]
	}
	if tf == 0 {
		return 0, 0
	}
	return t.weight * float64(saturate(tf, norm)), tf
}

// rows are the documents that have the term at all.
func (t *posted) rows(shards int) rows {
	if len(t.levels) > 0 {
		return t.levels[0]
	}
	r := make(rows, shards)
	for i := range r {
		r[i] = nothing
	}
	return r
}
