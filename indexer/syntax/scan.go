package syntax

import (
	"slices"
	"strings"
	"unicode"

	"ronghe/graphmodel"
)

// tokenKind is what a token does.
type tokenKind int

const (
	leaf tokenKind = iota // a Text or Field
	opening
	closing
	notSign
	orSign
	andSign
)

type token struct {
	kind tokenKind
	at   graphmodel.Mark
	node Node // of a leaf
}

// demands tells whether the token asks for more than its words. Brackets by
// themselves do not: （一）能源管控, 1) 能源管控.
func (t token) demands() bool {
	word, isText := t.node.(Text)
	return t.kind != opening && t.kind != closing && (!isText || word.Form != Word)
}

// operators are the words that are operators when they stand alone.
var operators = map[string]tokenKind{"OR": orSign, "或": orSign, "AND": andSign, "NOT": notSign, "非": notSign}

// scanner cuts the text into tokens, in one pass from left to right: only the
// values of a field may be read twice.
type scanner struct {
	notes
	text    []rune // that of the notes, without quotes that are punctuation
	at      int
	tokens  []token
	leaves  int   // words and values
	partner []int // of a bracket within a word, the place of its other half; else 0
	last    map[string]int

	punctuated bool // there is punctuation between words
}

func newScanner(text []rune) *scanner {
	s := &scanner{notes: notes{text: text}, text: unquoted(text), partner: make([]int, len(text)), last: map[string]int{}}
	var open []int
	for i, r := range s.text {
		switch {
		case isBlank(r) || isQuote(r):
			open = open[:0]
		case isOpen(r):
			open = append(open, i)
		case isClose(r) && len(open) > 0:
			s.partner[open[len(open)-1]] = i
			open = open[:len(open)-1]
		}
		for _, q := range quotes {
			if strings.ContainsRune(q.closers, r) {
				s.last[q.closers] = i
			}
		}
	}
	return s
}

// scan makes all tokens, or as many as MaxClauses allows.
func (s *scanner) scan() []token {
	for s.at < len(s.text) {
		if s.leaves >= MaxClauses && !isBlank(s.text[s.at]) && !isClose(s.text[s.at]) {
			s.add(CodeClauses, s.at, len(s.text))
			break
		}
		s.next()
	}
	return s.tokens
}

// next reads on by one token or one stretch that is none.
func (s *scanner) next() {
	r := s.text[s.at]
	switch {
	case isBlank(r) || isSeparator(r):
		s.punctuated = s.punctuated || isSeparator(r)
		s.at++
	case isStar(r) || isQuote(r):
		if !s.skipJunk() {
			s.phrase()
		}
	case isOpen(r):
		s.sign(opening, 1)
	case isClose(r):
		s.sign(closing, 1)
	case isBar(r):
		s.sign(orSign, s.run(isBar))
	case isMinus(r):
		s.minus()
	default:
		s.word()
	}
}

func (s *scanner) sign(kind tokenKind, length int) {
	s.tokens = append(s.tokens, token{kind: kind, at: graphmodel.Mark{Start: s.at, End: s.at + length}})
	s.at += length
}

// run counts the runes from here on that are such.
func (s *scanner) run(such func(rune) bool) int {
	n := 0
	for s.at+n < len(s.text) && such(s.text[s.at+n]) {
		n++
	}
	return n
}

// minus reads a minus, which is a sign only before what it denies, not behind what
// it may belong to, as a dash of several (--), or before an amount (-5℃, -3.5%).
func (s *scanner) minus() {
	free := s.at == 0 || s.is(s.at-1, isBlank, isSeparator, isOpen, isBar)
	joins := s.at+1 < len(s.text) && !s.is(s.at+1, isBlank, isSeparator, isClose, isBar)
	dash := s.run(isMinus)
	switch {
	case dash > 1:
		s.at += dash
	case !free:
		s.at++
	case !joins:
		s.add(CodeOperator, s.at, s.at+1)
		s.at++
	case isAmount(s.text[s.at+1:]):
		s.word()
	default:
		s.sign(notSign, 1)
	}
}

// is tells whether there is a rune at i and one of the tests holds for it.
func (s *scanner) is(i int, tests ...func(rune) bool) bool {
	return i < len(s.text) && slices.ContainsFunc(tests, func(test func(rune) bool) bool { return test(s.text[i]) })
}

// skipJunk skips stars without a word, a quote that has no other half, and quotes
// around nothing. It tells whether there were any.
func (s *scanner) skipJunk() bool {
	if n := s.run(isStar); n > 0 {
		s.add(CodeStar, s.at, s.at+n)
		s.at += n
		return true
	}
	if s.at == len(s.text) || !isQuote(s.text[s.at]) {
		return false
	}
	end, closed := s.quoteEnd()
	if !closed {
		s.add(CodeQuote, s.at, s.at+1)
		s.at++
		return true
	}
	if start, stop := s.trim(s.at+1, end); start == stop {
		s.add(CodeEmpty, s.at, end+1)
		s.at = end + 1
		return true
	}
	return false
}

// quoteEnd is where the quote that opens here closes.
func (s *scanner) quoteEnd() (end int, closed bool) {
	closers := closersOf(s.text[s.at])
	if closers == "" || s.last[closers] <= s.at {
		return 0, false
	}
	end = s.at + 1
	for !strings.ContainsRune(closers, s.text[end]) {
		end++
	}
	return end, true
}

// trim is the stretch start to end without blanks at its ends.
func (s *scanner) trim(start, end int) (int, int) {
	for start < end && isBlank(s.text[start]) {
		start++
	}
	for start < end && isBlank(s.text[end-1]) {
		end--
	}
	return start, end
}

// quoted reads the phrase that opens here; skipJunk has seen that there is one.
func (s *scanner) quoted() Text {
	end, _ := s.quoteEnd()
	start, stop := s.trim(s.at+1, end)
	text := Text{graphmodel.Mark{Start: s.at, End: end + 1}, string(s.text[start:stop]), Phrase}
	s.at = end + 1
	return text
}

func (s *scanner) phrase() { s.leaf(s.quoted(), 1) }

func (s *scanner) leaf(n Node, leaves int) {
	s.tokens = append(s.tokens, token{kind: leaf, at: n.Place(), node: n})
	s.leaves += leaves
}

// word reads an operator, a field or a word.
func (s *scanner) word() {
	if name, colon, ok := s.label(s.at); ok {
		s.field(name, colon)
		return
	}
	start, end := s.at, s.wordEnd(s.at)
	if kind, ok := operators[string(half(s.text[start:end]))]; ok {
		s.sign(kind, end-start)
		return
	}
	s.at = end
	text := s.bare(start, end)
	if colon := slices.IndexFunc(s.text[start:end], isColon); colon > 0 && likeField(s.text[start:start+colon], s.text[start+colon+1:end]) {
		s.add(CodeField, start, start+colon)
	}
	s.leaf(text, 1)
}

// bare is the text of a word, without the stars at its end.
func (s *scanner) bare(start, end int) Text {
	stop, form := end, Word
	for isStar(s.text[stop-1]) {
		stop, form = stop-1, Prefix
	}
	return Text{graphmodel.Mark{Start: start, End: end}, string(s.text[start:stop]), form}
}

// wordEnd is where the word that starts here ends. Brackets belong to it when they
// open and close within it, as in 宝钢（上海）有限公司.
func (s *scanner) wordEnd(start int) int {
	end := start
	for end < len(s.text) {
		r := s.text[end]
		switch {
		case isOpen(r) && s.partner[end] > 0:
			end = s.partner[end]
		case isQuote(r) && (end == start || !isInch(s.text, end)):
			return end
		case s.is(end, isBlank, isSeparator, isOpen, isClose, isBar):
			return end
		}
		end++
	}
	return end
}

// longestValue is how long, in runes, what stands behind a colon may be to be taken
// for the value of a field; what is longer is a sentence.
const longestValue = 10

// likeField tells whether a person who types name:value may well mean a field:
// not in 10:30, http://…, C:\, 会议强调指出：… or 请问：….
func likeField(name, value []rune) bool {
	if len(value) == 0 || len(value) > longestValue || value[0] == '/' || value[0] == '\\' {
		return false
	}
	han := !slices.ContainsFunc(name, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
	latin := !slices.ContainsFunc(name, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) && r != '_' })
	return han && len(name) <= 4 || latin && 2 <= len(name) && len(name) <= 20
}
