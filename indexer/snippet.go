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

// snippet is a Snippet and how good it is.
type snippet struct {
	graphmodel.Snippet
	words int // different words that match in it
	rank  int // of its field: title, aliases, sections
}

// snippets show where the words match in a document's stored fields: those in
// which most words match first, then titles before aliases before sections, then
// in order of name. Each field has one.
func snippets(fields map[string]any, words []segment.Word) []graphmodel.Snippet {
	var found []snippet
	for field, stored := range fields {
		name := strings.TrimPrefix(field, storedText)
		rank, length := fieldRank(field)
		if s, ok := bestSnippet(texts(stored), words, length); ok {
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

// bestSnippet is the piece, at most length runes long, of one of the texts in
// which most words match, the earliest of equals.
func bestSnippet(texts []string, words []segment.Word, length int) (snippet, bool) {
	var best snippet
	for _, text := range texts {
		spans := segment.Find(text, words)
		for i := range spans {
			start, end := window(text, spans[i].Start, length)
			inside := within(spans[i:], end)
			if n := countWords(inside); n > best.words {
				best = snippet{
					Snippet: graphmodel.Snippet{Text: text[start:end], Marks: marks(text[start:end], start, inside)},
					words:   n,
				}
			}
		}
	}
	return best, best.words > 0
}

// window is the piece of text that shows what begins at byte at: it begins up to
// snippetLead runes before it, and is at most length runes long, in bytes.
func window(text string, at, length int) (start, end int) {
	if utf8.RuneCountInString(text) <= length {
		return 0, len(text)
	}
	start = at
	for lead := 0; lead < snippetLead && start > 0; lead++ {
		_, size := utf8.DecodeLastRuneInString(text[:start])
		start -= size
	}
	end = start
	for n := 0; n < length && end < len(text); n++ {
		_, size := utf8.DecodeRuneInString(text[end:])
		end += size
	}
	return start, end
}

// within are the spans, given in order of Start, that end by byte end.
func within(spans []segment.Span, end int) []segment.Span {
	var inside []segment.Span
	for _, s := range spans {
		if s.Start >= end {
			break
		}
		if s.End <= end {
			inside = append(inside, s)
		}
	}
	return inside
}

func countWords(spans []segment.Span) int {
	seen := map[int]bool{}
	for _, s := range spans {
		seen[s.Word] = true
	}
	return len(seen)
}

// marks are the spans as runes of piece, which begins at byte offset of the text
// that the spans are of; what overlaps or touches is one mark.
func marks(piece string, offset int, spans []segment.Span) []graphmodel.Mark {
	var marks []graphmodel.Mark
	end := -1 // of the last mark, in bytes
	for _, s := range spans {
		from, to := s.Start-offset, s.End-offset
		if from <= end {
			if to > end {
				marks[len(marks)-1].End += utf8.RuneCountInString(piece[end:to])
				end = to
			}
			continue
		}
		start := utf8.RuneCountInString(piece[:from])
		marks = append(marks, graphmodel.Mark{Start: start, End: start + utf8.RuneCountInString(piece[from:to])})
		end = to
	}
	return marks
}
