package syntax

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// What a query is cut to before it is searched.
const (
	MaxClauses = 64 // words, phrases, prefixes and values of fields
	MaxDepth   = 8  // brackets within brackets
)

// Parse reads a query. There is no text that it fails on: what it cannot make
// sense of is searched as plain words or left out, and Notes say so. It takes time
// in proportion to the text, of which it reads graphmodel.MaxQuery runes.
func Parse(text string) Query { return parse(text, graphmodel.MaxQuery) }

func parse(text string, most int) Query {
	runes := []rune(text)
	cut := min(len(runes), most)
	s := newScanner(runes[:cut])
	if cut < len(runes) {
		s.add(CodeCut, cut, cut)
	}
	p := parser{notes: &s.notes, tokens: s.scan()}
	q := Query{Text: string(runes[:cut]), Plain: !slices.ContainsFunc(p.tokens, token.demands)}
	if !q.Plain && s.punctuated && isSentence(p.tokens, endsSentence(s.text)) {
		s.text, p.tokens = runes[:cut], nil
		p.list = slices.DeleteFunc(p.list, func(n graphmodel.Note) bool { return n.Code != CodeCut })
	}
	q.Root = p.all(0)
	if start, end := s.trim(0, cut); q.Root == nil && start < end {
		// A sentence, or operators alone: they may be what is looked for.
		q.Root = Text{graphmodel.Mark{Start: start, End: end}, string(s.text[start:end]), Word}
		q.Plain = true
	}
	q.Notes = p.list
	return q
}

// parser makes one node of tokens.
type parser struct {
	*notes
	tokens []token
	at     int
	beyond int // brackets open that are too deep and ignored
}

// follows tells whether the token at i is there and of one of the kinds.
func (p *parser) follows(i int, kinds ...tokenKind) bool {
	for _, kind := range kinds {
		if i < len(p.tokens) && p.tokens[i].kind == kind {
			return true
		}
	}
	return false
}

// drop skips a token and says so.
func (p *parser) drop(code string) {
	at := p.tokens[p.at].at
	p.add(code, at.Start, at.End)
	p.at++
}

// all reads { any [AND] } up to the end or the bracket that closes.
func (p *parser) all(depth int) Node {
	var nodes []Node
	for p.at < len(p.tokens) {
		switch p.tokens[p.at].kind {
		case closing:
			if p.beyond > 0 {
				p.beyond--
				p.at++
				continue
			}
			if depth > 0 {
				return and(nodes)
			}
			p.drop(CodeBracket)
		case orSign:
			p.drop(CodeOperator)
		case andSign:
			if len(nodes) > 0 && p.follows(p.at+1, leaf, opening, notSign) {
				p.at++
			} else {
				p.drop(CodeOperator)
			}
		default:
			if n := p.any(depth); n != nil {
				nodes = append(nodes, n)
			}
		}
	}
	return and(nodes)
}

// any reads unary { OR unary }.
func (p *parser) any(depth int) Node {
	var nodes []Node
	if n := p.unary(depth); n != nil {
		nodes = append(nodes, n)
	}
	for p.follows(p.at, orSign) {
		if len(nodes) == 0 || !p.follows(p.at+1, leaf, opening, notSign) {
			p.drop(CodeOperator)
			continue
		}
		p.at++
		if n := p.unary(depth); n != nil {
			nodes = append(nodes, n)
		}
	}
	return or(nodes)
}

// unary reads [NOT] primary; nil when there is none.
func (p *parser) unary(depth int) Node {
	if !p.follows(p.at, notSign) {
		return p.primary(depth)
	}
	sign := p.at
	p.at++
	var of Node
	if p.follows(p.at, leaf, opening) {
		of = p.primary(depth)
	}
	if of == nil {
		at := p.tokens[sign].at
		p.add(CodeOperator, at.Start, at.End)
		return nil
	}
	return Not{graphmodel.Mark{Start: p.tokens[sign].at.Start, End: p.tokens[p.at-1].at.End}, of}
}

// primary reads a leaf, or all within brackets; nil when there is neither.
func (p *parser) primary(depth int) Node {
	for depth == MaxDepth && p.follows(p.at, opening) {
		if p.beyond++; p.beyond > 1 {
			p.at++ // it is said already
		} else {
			p.drop(CodeDepth)
		}
	}
	if p.follows(p.at, leaf) {
		p.at++
		return p.tokens[p.at-1].node
	}
	if !p.follows(p.at, opening) {
		return nil
	}
	open := p.tokens[p.at].at
	p.at++
	inner := p.all(depth + 1)
	if !p.follows(p.at, closing) {
		p.add(CodeBracket, open.Start, open.End)
		return inner
	}
	end := p.tokens[p.at].at.End
	p.at++
	if inner == nil {
		p.add(CodeEmpty, open.Start, end)
	}
	return bracketed(inner, graphmodel.Mark{Start: open.Start, End: end})
}

// Words are the plain words of the query that are best effort, with a blank between
// them: what is searched as if it alone had been typed. "" when there are none.
func (q Query) Words() string {
	nodes := []Node{q.Root}
	if all, ok := q.Root.(And); ok {
		nodes = all.Of
	}
	var words []string
	for _, n := range nodes {
		if t, ok := n.(Text); ok && t.Form == Word {
			words = append(words, t.Text)
		}
	}
	return strings.Join(words, " ")
}
