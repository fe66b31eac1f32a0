package bulk

import (
	"slices"
	"strings"
)

// inverted is one field's terms of all documents so far, in flat arrays: a posting
// takes four bytes here and four more while it is written.
type inverted struct {
	numbers map[string]uint32 // of a term, in order of appearance
	terms   []string
	last    []uint32 // by term: the last document that has it, plus one
	counts  []uint32 // by term: how many documents have it

	postings []uint32 // term numbers, document after document
	docs     []uint32 // the documents that have any
	ends     []int    // by place in docs: where its postings end
}

func newInverted() *inverted { return &inverted{numbers: map[string]uint32{}} }

// add takes the terms of a document; documents come in ascending order.
func (f *inverted) add(doc uint32, terms []string) {
	for _, term := range terms {
		n, ok := f.numbers[term]
		if !ok {
			n = uint32(len(f.terms))
			term = strings.Clone(term) // it may be a small part of a long text
			f.numbers[term] = n
			f.terms, f.last, f.counts = append(f.terms, term), append(f.last, 0), append(f.counts, 0)
		}
		if f.last[n] == doc+1 {
			continue
		}
		f.last[n] = doc + 1
		f.counts[n]++
		f.postings = append(f.postings, n)
	}
	if len(f.postings) > f.end() {
		f.docs, f.ends = append(f.docs, doc), append(f.ends, len(f.postings))
	}
}

func (f *inverted) end() int {
	if len(f.ends) == 0 {
		return 0
	}
	return f.ends[len(f.ends)-1]
}

// each calls fn with every term and its documents, both ascending.
func (f *inverted) each(fn func(term string, docs []uint32) error) error {
	f.numbers = nil
	starts := make([]int, len(f.terms)+1)
	for n, count := range f.counts {
		starts[n+1] = starts[n] + int(count)
	}
	docs, next, from := make([]uint32, len(f.postings)), slices.Clone(starts), 0
	for i, doc := range f.docs {
		for _, n := range f.postings[from:f.ends[i]] {
			docs[next[n]] = doc
			next[n]++
		}
		from = f.ends[i]
	}
	f.postings = nil
	order := make([]uint32, len(f.terms))
	for n := range order {
		order[n] = uint32(n)
	}
	slices.SortFunc(order, func(a, b uint32) int { return strings.Compare(f.terms[a], f.terms[b]) })
	for _, n := range order {
		if err := fn(f.terms[n], docs[starts[n]:starts[n+1]]); err != nil {
			return err
		}
	}
	return nil
}
