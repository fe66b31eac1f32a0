package indexer

import (
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// link is a stretch of a question that is a name of the library.
type link struct {
	start, end int    // in units of the question
	typed      string // its units, written together
	shown      string // as a person reads it
	nodes      []graphmodel.ID
	others     []string // the other names of the nodes, as written
}

// How much a link may add to a question.
const (
	maxLinkNodes = 4
	maxOthers    = 8
)

// links finds names in the phrases, the longest first from the left; they do not
// overlap, and do not begin or end within a word of letters and digits.
func (t *nameTable) links(phrases []segment.Phrase) []link {
	var units, shown []string // shown: with a space before what was typed apart from the word before
	border := []bool{true}    // before each unit and behind the last: may a name begin or end here
	for _, p := range phrases {
		for i, part := range p.Parts() {
			units = append(units, part)
			if i == 0 && !p.Ideographs() && len(shown) > 0 && shown[len(shown)-1][0] < utf8.RuneSelf {
				part = " " + part
			}
			shown = append(shown, part)
			border = append(border, p.Ideographs() || i == p.Len()-1)
		}
		border[len(units)-p.Len()] = true
	}
	var links []link
	for i := 0; i < len(units); {
		n := 0
		if border[i] {
			n = t.longest(units[i:], border[i+1:])
		}
		if n == 0 {
			i++
			continue
		}
		l := t.link(i, i+n, strings.Join(units[i:i+n], ""))
		l.shown = strings.TrimSpace(strings.Join(shown[i:i+n], ""))
		links = append(links, l)
		i += n
	}
	return links
}

// longest is how many of the units the longest name has that they begin with; 0
// when there is none.
func (t *nameTable) longest(units []string, border []bool) int {
	typed, best := "", 0
	for n, unit := range units {
		typed += unit
		is, begins := t.has(typed)
		if is && border[n] && utf8.RuneCountInString(typed) > 1 {
			best = n + 1
		}
		if !begins {
			break
		}
	}
	return best
}

func (t *nameTable) link(start, end int, typed string) link {
	l := link{start: start, end: end, typed: typed}
	for w := range t.beginning(typed) {
		if w.units != typed || len(l.nodes) == maxLinkNodes {
			break
		}
		l.nodes = append(l.nodes, w.id)
	}
	l.others = t.others(l)
	return l
}

// others are the names of the link's nodes but the one typed.
func (t *nameTable) others(l link) []string {
	seen := map[string]bool{l.typed: true}
	var others []string
	for _, id := range l.nodes {
		for _, name := range t.names.called(id) {
			units := segment.Join(segment.Phrases(name))
			if units == "" || seen[units] || len(others) == maxOthers {
				continue
			}
			seen[units] = true
			others = append(others, name)
		}
	}
	return others
}
