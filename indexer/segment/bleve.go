package segment

import "github.com/blevesearch/bleve/v2/analysis"

// Analyzer is the analysis of Bleve fields. It is given to each field that is
// written, and queries are made from Words, so Bleve never chooses an analyzer
// by a name that a mapping or a query could forget.
type Analyzer struct{}

// Analyze gives each unit of text as a term at a position of its own, and each
// pair of neighbouring ideographs as a term at the position of the first.
// Offsets are bytes of text.
func (Analyzer) Analyze(text []byte) analysis.TokenStream {
	all := units(string(text))
	stream := make(analysis.TokenStream, 0, 2*len(all))
	for i, u := range all {
		stream = append(stream, token(u.text, i, u.start, u.end))
		if i+1 < len(all) && u.ideograph && all[i+1].ideograph && all[i+1].joined {
			next := all[i+1]
			stream = append(stream, token(u.text+next.text, i, u.start, next.end))
		}
	}
	return stream
}

func token(term string, unit, start, end int) *analysis.Token {
	return &analysis.Token{Term: []byte(term), Position: unit + 1, Start: start, End: end}
}
