package indexer

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

const (
	maxSnippets   = 4   // of one hit
	snippetLength = 120 // runes of a section; titles and aliases are shown whole
	snippetLead   = 20  // runes shown before the first match
)

// shown is what snippets mark: terms of the question, and other names of what it
// names.
type shown struct {
	terms []segment.Term
	names []segment.Phrase
}

// snippet is a Snippet and how good it is.
type snippet struct {
	graphmodel.Snippet
	words int // different words that match in it
	rank  int // of its field: title, aliases, sections
}

// snippets show where the words match in a document's stored fields: those in
// which most words match first, then titles before aliases before sections, then
// in order of name. Each field has one.
func snippets(fields map[string][]string, show shown) []graphmodel.Snippet {
	var found []snippet
	for field, stored := range fields {
		if field == sumField || field == "_id" {
			continue
		}
		name := strings.TrimPrefix(field, storedText)
		rank, length := fieldRank(field)
		if s, ok := bestSnippet(stored, show, length); ok {
			s.Field, s.rank = name, rank
			found = append(found, s)
		}
	}
	slices.SortFunc(found, func(a, b snippet) int {
		return cmp.Or(cmp.Compare(b.words, a.words), cmp.Compare(a.rank, b.rank), cmp.Compare(a.Field, b.Field))
	})
	var best []graphmodel.Snippet
	for _, s := range found[:min(len(found), maxSnippets)] {
		best = append(best, s.Snippet)
	}
	return best
}

func fieldRank(field string) (rank, length int) {
	switch field {
	case titleField:
		return 0, graphmodel.MaxTitle
	case aliasesField:
		return 1, graphmodel.MaxTitle
	}
	return 2, snippetLength
}

// bestSnippet is the piece, about length runes long, of one of the texts in which
// most words match, the earliest of equals.
func bestSnippet(texts []string, show shown, length int) (snippet, bool) {
	var best snippet
	for _, text := range texts {
		spans := segment.FindAll(text, show.terms, show.names)
		p := piece{end: len(text)}
		if utf8.RuneCountInString(text) > length {
			p = bestPiece(text, spans, length)
		}
		if inside := p.holds(spans); countWords(inside) > best.words {
			best.Text, best.Marks = text[p.start:p.end], p.marks(text, inside)
			best.words = countWords(inside)
		}
	}
	return best, best.words > 0
}

// piece is a part of a text, in bytes.
type piece struct{ start, end int }

// bestPiece is the piece in which most words match, the earliest of equals.
func bestPiece(text string, spans []segment.Span, length int) piece {
	var best piece
	most := 0
	for i, s := range spans {
		p := around(text, s, length)
		if n := countWords(p.holds(spans[i:])); n > most {
			best, most = p, n
		}
	}
	return best
}

// around is the piece that shows s: it begins up to snippetLead runes before it
// and is length runes long where the text is, longer where s is.
func around(text string, s segment.Span, length int) piece {
	p := piece{s.Start, s.End}
	for lead := 0; lead < snippetLead && p.start > 0; lead++ {
		_, size := utf8.DecodeLastRuneInString(text[:p.start])
		p.start -= size
	}
	end := p.start
	for n := 0; n < length && end < len(text); n++ {
		_, size := utf8.DecodeRuneInString(text[end:])
		end += size
	}
	p.end = max(p.end, end)
	return p
}

// holds are the spans, given in order of Start, that lie in p.
func (p piece) holds(spans []segment.Span) []segment.Span {
	var inside []segment.Span
	for _, s := range spans {
		if s.Start >= p.end {
			break
		}
		if s.Start >= p.start && s.End <= p.end {
			inside = append(inside, s)
		}
	}
	return inside
}

func countWords(spans []segment.Span) int {
	seen := map[int]bool{}
	for _, s := range spans {
		seen[s.Term] = true
	}
	return len(seen)
}

// marks are the spans as runes of the piece; what overlaps or touches is one mark.
func (p piece) marks(text string, spans []segment.Span) []graphmodel.Mark {
	var marks []graphmodel.Mark
	end := -1 // of the last mark, in bytes
	for _, s := range spans {
		if s.Start > end {
			start := utf8.RuneCountInString(text[p.start:s.Start])
			marks = append(marks, graphmodel.Mark{Start: start, End: start})
			end = s.Start
		}
		if s.End > end {
			marks[len(marks)-1].End += utf8.RuneCountInString(text[end:s.End])
			end = s.End
		}
	}
	return marks
}
