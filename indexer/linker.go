package indexer

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// link is a stretch of a question that is a name of the library.
type link struct {
	start, end int // in units of the question
	typed      string
	nodes      []graphmodel.ID
	others     []string // the other names of the nodes, as written
}

// How much a link may add to a question.
const (
	maxLinkNodes = 4
	maxOthers    = 8
)

// wording is a name as its units, written together: however it is punctuated.
type wording struct {
	units string
	id    graphmodel.ID
}

func wordings(nodes map[graphmodel.ID][]string) []wording {
	all := make([]wording, 0, len(nodes))
	for id, names := range nodes {
		for _, name := range names {
			if units := segment.Join(segment.Phrases(name)); len(units) > 1 {
				all = append(all, wording{units, id})
			}
		}
	}
	slices.SortFunc(all, func(a, b wording) int {
		return cmp.Or(strings.Compare(a.units, b.units), cmp.Compare(a.id, b.id))
	})
	return slices.Compact(all)
}

// links finds names in the phrases, the longest first from the left; they do not
// overlap, and do not begin or end within a word of letters and digits.
func (t *nameTable) links(phrases []segment.Phrase) []link {
	var units []string
	border := []bool{true} // before each unit and behind the last: may a name begin or end here
	for _, p := range phrases {
		for i, part := range p.Parts() {
			units = append(units, part)
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
		links = append(links, t.link(i, i+n, strings.Join(units[i:i+n], "")))
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
		at := t.find(typed)
		if at == len(t.wordings) || !strings.HasPrefix(t.wordings[at].units, typed) {
			break
		}
		if t.wordings[at].units == typed && border[n] && utf8.RuneCountInString(typed) > 1 {
			best = n + 1
		}
	}
	return best
}

// find is where the wording, or what would follow it, stands.
func (t *nameTable) find(typed string) int {
	at, _ := slices.BinarySearchFunc(t.wordings, typed, func(w wording, s string) int { return strings.Compare(w.units, s) })
	return at
}

func (t *nameTable) link(start, end int, typed string) link {
	l := link{start: start, end: end, typed: typed}
	for at := t.find(typed); at < len(t.wordings) && t.wordings[at].units == typed && len(l.nodes) < maxLinkNodes; at++ {
		l.nodes = append(l.nodes, t.wordings[at].id)
	}
	l.others = t.others(l)
	return l
}

// others are the names of the link's nodes but the one typed.
func (t *nameTable) others(l link) []string {
	seen := map[string]bool{l.typed: true}
	var others []string
	for _, id := range l.nodes {
		for _, name := range t.nodes[id] {
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
