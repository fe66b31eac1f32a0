package names

import (
	"errors"
	"regexp"
	"slices"

	"ronghe/graphmodel"
	"ronghe/seed/names/orgcode"
)

// Resolve tells what a name may mean. It never fails: what cannot be read gives a Note, and
// a Query that says nothing gives None.
func (t *Table) Resolve(q Query) Answer {
	if q.Limit <= 0 {
		q.Limit = DefaultLimit
	}
	a := &asked{Query: q}
	if !a.readable() {
		return Answer{Decision: None, Notes: a.notes}
	}
	a.readCodes()
	var found []Candidate
	if c, ok := t.byIDText(a); ok {
		found = []Candidate{c}
	} else {
		for _, kind := range q.kinds() {
			found = append(found, t.candidates(a, kind)...)
		}
	}
	found, accepted := t.judge(q, found)
	answer := decide(found)
	if accepted != nil {
		answer.Decision, answer.Candidates = Match, append([]Candidate{*accepted}, answer.Candidates...)
	}
	answer.Notes = a.notes
	answer.Candidates = answer.Candidates[:min(q.Limit, len(answer.Candidates))]
	return answer
}

// readable refuses what is no name for its length, so that no Query costs more than a name may.
func (a *asked) readable() bool {
	for _, text := range []string{a.Name, a.Place, a.Code, a.Industry} {
		if len(text) > graphmodel.MaxTitle {
			a.notes = append(a.notes, Note{"long", "超过 2000 字节，不是名称", "is longer than 2000 bytes, and no name"})
			return false
		}
	}
	return true
}

// kinds are those asked for, each once.
func (q Query) kinds() []graphmodel.Kind {
	switch {
	case q.Kind != "":
		return []graphmodel.Kind{q.Kind}
	case len(q.Among) == 0:
		return Kinds
	}
	return slices.DeleteFunc(slices.Clone(Kinds), func(k graphmodel.Kind) bool { return !slices.Contains(q.Among, k) })
}

// readCodes reads the code, and a name that is one. A wrong one is said and not used.
func (a *asked) readCodes() {
	if a.Code == "" && orgcode.Looks(a.Name) {
		a.Code, a.Name = a.Name, ""
	}
	if a.Code == "" {
		return
	}
	code, err := orgcode.Read(a.Code)
	if err != nil {
		a.notes = append(a.notes, noteOf("code", err))
		return
	}
	a.credit, a.org = code.Credit, code.Org
}

func noteOf(code string, err error) Note {
	n := Note{Code: code, Zh: err.Error(), En: err.Error()}
	var f *graphmodel.Fault
	if errors.As(err, &f) {
		n.Zh, n.En = f.Thing+"："+f.Zh, f.Thing+": "+f.En
	}
	return n
}

// byIDText finds the node whose id the name is.
func (t *Table) byIDText(a *asked) (Candidate, bool) {
	i, ok := t.byID[graphmodel.ID(a.Name)]
	if !ok || !slices.Contains(a.kinds(), t.entries[i].kind) {
		return Candidate{}, false
	}
	return t.candidate(i, a.Name, []Feature{feature("id", a.Name)}), true
}

func (t *Table) candidates(a *asked, kind graphmodel.Kind) []Candidate {
	switch kind {
	case Region:
		return t.regions(a)
	case Industry:
		return t.industries(a)
	}
	return t.byName(a, kind)
}

// numbered is the number of an item that a name in a list begins with: 1. 一汽解放…, （3）三一重工. A number
// that a brand begins with has no sign behind it.
var numbered = regexp.MustCompile(`^\s*(?:[（(]\d{1,5}[)）]|\d{1,5}\s*[.、．)）,，])\s*`)

// byName compares the names near the one asked for, and keeps the best name of each node.
func (t *Table) byName(a *asked, kind graphmodel.Kind) []Candidate {
	a.name = t.take(kind, numbered.ReplaceAllString(a.Name, ""))
	a.readHints(t)
	best := map[int32]Candidate{}
	consider := func(i int32) {
		n := &t.names[i]
		if t.entries[n.entry].id == a.Without {
			return
		}
		features := t.compare(a, n)
		if features == nil {
			return
		}
		c := t.candidate(n.entry, n.text, features)
		if was, ok := best[n.entry]; !ok || c.Score > was.Score {
			best[n.entry] = c
		}
	}
	if a.name.Text != "" {
		for _, i := range t.nearby(a.name, kind) {
			consider(i)
		}
	}
	for _, i := range t.coded(a, kind) {
		for n := t.entries[i].first; n < t.entries[i].last; n++ {
			consider(n)
		}
	}
	found := make([]Candidate, 0, len(best))
	for _, c := range best {
		if c.Score >= shownScore {
			found = append(found, c)
		}
	}
	return found
}

// readHints reads place and industry once a Query.
func (a *asked) readHints(t *Table) {
	if a.Place != "" && a.hint == nil {
		a.hint = t.Locate(a.Place)
		if len(a.hint) == 0 {
			a.hint = []int32{}
			a.notes = append(a.notes, Note{"place", a.Place + "：不是库中的地区，未使用", a.Place + ": is no region of the library, and was not used"})
		}
	}
	if a.Industry != "" && a.industries == nil {
		a.industries = []int32{}
		for _, c := range decide(t.industries(&asked{Query: Query{Name: a.Industry}})).Candidates {
			if c.Score >= PossibleScore {
				a.industries = append(a.industries, t.byID[c.ID])
			}
		}
	}
}

// coded are the nodes of a kind that have the code.
func (t *Table) coded(a *asked, kind graphmodel.Kind) []int32 {
	var found []int32
	for _, code := range []string{a.credit, a.org} {
		for _, i := range t.byCode[code] {
			if t.entries[i].kind == kind && !slices.Contains(found, i) {
				found = append(found, i)
			}
		}
	}
	return found
}
