package indexer

import (
	"github.com/RoaringBitmap/roaring/v2"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// question is a query text, looked up in a corpus.
type question struct {
	phrases []segment.Phrase
	terms   []*posted // each once
	find    []key     // what a document must have to have all words
	names   []*named
	byTerm  map[segment.Term]*posted
	size    int  // how many different characters and words it has
	bounded bool // single ideographs beyond maxChars were left out
}

// maxChars is how many different single ideographs of a question are looked up: a
// sentence has fewer, and in a longer text the pairs say it all.
const maxChars = 64

// key is a term that a document must have, at its place in the question.
type key struct {
	*posted
	First, Last int  // in units
	covered     bool // by a name, even in part, which then decides
}

// named is a name of the library within the question.
type named struct {
	link
	own   rows // documents that have the name as it was typed
	other rows // documents that do not, and have another name or the node as a facet
	terms []*posted
}

// otherName is what another wording of a name counts of the wording itself.
const otherName = 0.8

func (c *corpus) question(text string, names *nameTable) (*question, error) {
	q := &question{phrases: segment.Phrases(text), byTerm: map[segment.Term]*posted{}}
	asked := map[segment.Term]int{}
	for _, p := range q.phrases {
		for _, t := range p.Terms() {
			if asked[t]++; asked[t] == 1 && t.Kind != segment.Pair {
				q.size++
			}
		}
	}
	chars := 0
	for _, p := range q.phrases {
		for _, t := range p.Terms() {
			if _, known := q.byTerm[t]; known {
				continue
			}
			if t.Kind == segment.Char {
				if chars++; chars > maxChars {
					q.bounded = q.bounded || p.Len() == 1 // else its pairs are looked up
					continue
				}
			}
			found, err := c.post(t, asked[t])
			if err != nil {
				return nil, err
			}
			q.byTerm[t] = found
			q.terms = append(q.terms, found)
		}
	}
	if !c.leaves(Question) {
		q.weigh()
	}
	var links []link
	if !c.leaves(Names) {
		links = names.links(q.phrases)
	}
	q.need(links)
	for _, l := range links {
		n, err := c.named(q, l)
		if err != nil {
			return nil, err
		}
		q.names = append(q.names, n)
	}
	return q, nil
}

// need lists the terms that a document must have to have all words.
func (q *question) need(links []link) {
	at := 0
	for _, p := range q.phrases {
		for _, s := range p.Spans() {
			k := key{posted: q.byTerm[s.Term], First: at + s.First, Last: at + s.Last}
			if k.posted == nil { // beyond maxChars
				continue
			}
			for _, l := range links {
				k.covered = k.covered || k.First < l.end && l.start < k.Last
			}
			q.find = append(q.find, k)
		}
		at += p.Len()
	}
}

// named looks up a name and the other wordings of it.
func (c *corpus) named(q *question, l link) (*named, error) {
	n := &named{link: l, own: c.none()}
	var own rows
	for _, k := range q.find {
		if l.start <= k.First && k.Last <= l.end {
			n.terms = append(n.terms, k.posted)
			own = own.and(k.rows(len(c.shards)))
		}
	}
	if own != nil {
		n.own = own
	}
	n.other = c.none()
	for _, name := range l.others {
		docs, err := c.having(name)
		if err != nil {
			return nil, err
		}
		n.other.add(docs)
	}
	for _, id := range l.nodes {
		for _, facet := range graphmodel.FacetNames {
			docs, _, err := c.look(facetField+facet, string(id))
			if err != nil {
				return nil, err
			}
			n.other.add(docs)
		}
	}
	for i := range n.other {
		n.other[i].AndNot(own[i])
	}
	return n, nil
}

func (r rows) add(more rows) {
	for i, docs := range more {
		r[i].Or(docs)
	}
}

// having are the documents that have all terms of a text.
func (c *corpus) having(text string) (rows, error) {
	var all rows
	for _, p := range segment.Phrases(text) {
		for _, t := range p.Key() {
			docs, _, err := c.at(t, 0)
			if err != nil {
				return nil, err
			}
			all = all.and(docs)
		}
	}
	if all == nil {
		return c.none(), nil
	}
	return all, nil
}

// none has no documents, in rows of its own.
func (c *corpus) none() rows {
	r := make(rows, len(c.shards))
	for i := range r {
		r[i] = roaring.New()
	}
	return r
}

// and is what is in both; nil stands for everything.
func (r rows) and(other rows) rows {
	if r == nil {
		return other
	}
	both := make(rows, len(r))
	for i := range r {
		both[i] = roaring.And(r[i], other[i])
	}
	return both
}

// whole are the documents that have all words of the question, in one wording or
// another.
func (q *question) whole(shards int) rows {
	var all rows
	for _, k := range q.find {
		if !k.covered {
			all = all.and(k.rows(shards))
		}
	}
	for _, n := range q.names {
		docs := make(rows, shards)
		for s := range docs {
			docs[s] = roaring.Or(n.own[s], n.other[s])
		}
		all = all.and(docs)
	}
	return all
}

// addNames scores documents that have a name in another wording as if they had
// most of it once in the wording typed.
func (q *question) addNames(c *corpus, scores [][]float32) {
	for _, n := range q.names {
		weight := n.weight()
		for i, docs := range n.other {
			for docs := docs.Iterator(); docs.HasNext(); {
				doc := docs.Next()
				scores[i][doc] += weight * saturate(1, c.shards[i].norms[doc])
			}
		}
	}
}

// weight is what another wording counts.
func (n *named) weight() float32 {
	sum := 0.0
	for _, t := range n.terms {
		sum += t.weight / float64(t.asked)
	}
	return float32(otherName * sum)
}
