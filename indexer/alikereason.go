package indexer

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// explain is a place with its title and reasons.
func (l *likeness) explain(c *corpus, e example, p place, n *names) (graphmodel.Alike, error) {
	stored, err := c.texts(p)
	if err != nil {
		return graphmodel.Alike{}, err
	}
	hit := graphmodel.Alike{Stub: graphmodel.Stub{ID: p.ID, Kind: p.ID.Kind(), Title: stored[titleField][0]}, Score: min(1, p.Score)}
	if score := alikeWords * float64(l.words[p.shard][p.doc]/max(l.most, 1e-9)); score > 0 {
		words := l.sharedWords(e, p, together(stored))
		hit.Reasons = append(hit.Reasons, graphmodel.AlikeReason{Words: words, Score: score})
	}
	for _, part := range alikeFacets {
		if nodes, score := l.sharedNodes(part.facet, p, n); score > 0 {
			hit.Reasons = append(hit.Reasons, graphmodel.AlikeReason{Facet: part.facet, Nodes: nodes, Score: score})
		}
	}
	slices.SortStableFunc(hit.Reasons, func(a, b graphmodel.AlikeReason) int { return cmp.Compare(b.Score, a.Score) })
	return hit, nil
}

// sharedNodes are the values of a facet that a document has, too, the rarest first.
func (l *likeness) sharedNodes(facet string, p place, n *names) ([]graphmodel.Stub, float64) {
	var both []sharedValue
	sum := 0.0
	for _, v := range l.shared[facet] {
		if v.docs[p.shard].Contains(p.doc) {
			both = append(both, v)
			sum += v.idf
		}
	}
	slices.SortStableFunc(both, func(a, b sharedValue) int { return cmp.Compare(b.idf, a.idf) })
	var nodes []graphmodel.Stub
	for _, v := range both[:min(len(both), maxReasonParts)] {
		id := graphmodel.ID(v.value)
		nodes = append(nodes, graphmodel.Stub{ID: id, Kind: id.Kind(), Title: n.title(id)})
	}
	return nodes, sum
}

// together is all texts of a document, folded.
func together(stored map[string][]string) string {
	var b strings.Builder
	for _, field := range readable(stored) {
		for _, text := range stored[field] {
			b.WriteString(segment.Fold(text) + "\n")
		}
	}
	return b.String()
}

// sharedWords are the stretches of the example's texts that are made of terms which
// the document at p has (能源, 源管 and 管控 side by side are 能源管控), as far as its
// text, too, goes on in the same way.
func (l *likeness) sharedWords(e example, p place, its string) []string {
	var terms []segment.Term
	weights := map[int]float64{}
	for _, t := range l.terms {
		if len(t.levels) > 0 && t.levels[0][p.shard].Contains(p.doc) {
			weights[len(terms)] = t.weight
			terms = append(terms, t.Term)
		}
	}
	found := map[string]float64{}
	for _, text := range e.texts {
		for start, spans := 0, segment.Find(text, terms); start < len(spans); {
			run, sum, end := start, 0.0, spans[start].End
			for ; run < len(spans) && spans[run].Start < end || run == start; run++ {
				sum += weights[spans[run].Term]
				end = max(end, spans[run].End)
			}
			word := segment.Fold(strings.TrimSpace(widened(text, spans[start].Start, end, its)))
			found[word] = max(found[word], sum)
			start = run
		}
	}
	return heaviest(found, maxReasonParts)
}

// maxWidened is how long a stretch is made, in bytes.
const maxWidened = 48

// widened is the stretch from start to end of a text, with what stands before and
// behind it as long as that stands there in the other text, too.
func widened(text string, start, end int, other string) string {
	has := func(start, end int) bool {
		return end-start <= maxWidened && strings.Contains(other, segment.Fold(text[start:end]))
	}
	for start > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if !isWord(r) || !has(start-size, end) {
			break
		}
		start -= size
	}
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !isWord(r) || !has(start, end+size) {
			break
		}
		end += size
	}
	return text[start:end]
}

// heaviest are the first n words by weight, then in order; what lies within one
// that comes before is left out.
func heaviest(weights map[string]float64, n int) []string {
	all := make([]string, 0, len(weights))
	for word := range weights {
		all = append(all, word)
	}
	slices.SortFunc(all, func(a, b string) int {
		return cmp.Or(cmp.Compare(weights[b], weights[a]), strings.Compare(a, b))
	})
	var first []string
	for _, word := range all {
		within := slices.ContainsFunc(first, func(longer string) bool { return strings.Contains(longer, word) })
		if !within && len(first) < n {
			first = append(first, word)
		}
	}
	return first
}
