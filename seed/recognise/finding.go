package recognise

import (
	"cmp"
	"slices"
)

// Kind is what a Finding is of the document.
type Kind string

// The kinds of findings, in the order in which In gives them.
const (
	Title    Kind = "title"
	Number   Kind = "number" // the document's own
	Date     Kind = "date"   // on which it was issued
	Issuer   Kind = "issuer"
	Section  Kind = "section"
	Cited    Kind = "cited"
	Standard Kind = "standard"
)

var order = []Kind{Title, Number, Date, Issuer, Section, Cited, Standard}

// Relation is what the words around a citation say that it is.
type Relation string

// The relations of a citation.
const (
	Cites      Relation = "cites"
	Implements Relation = "implements" // the document is made to carry it out: 为贯彻落实《…》
	Supersedes Relation = "supersedes" // it ends with this one: 《…》同时废止
	Prints     Relation = "prints"     // it is what the document brings: 印发《…》
)

// Reason is why something is recognised.
type Reason struct {
	Zh string `json:"zh"`
	En string `json:"en"`
}

// Place is where something is: runes of the document's text, from At to before End.
type Place struct {
	At    int `json:"at"`
	End   int `json:"end"`
	Page  int `json:"page,omitempty"` // from 1; 0 where there are no pages
	Block int `json:"block"`          // the paragraph, from 1
}

// Finding is one thing recognised.
type Finding struct {
	Kind Kind `json:"kind"`
	// Value is what was found in one way of writing: 2013-08-23, 工信部信〔2013〕317号,
	// GB/T 23000-2017, a title without its 《》.
	Value    string   `json:"value"`
	Text     string   `json:"text"`             // as it stands at the first place
	Number   string   `json:"number,omitempty"` // of a cited document, where it follows
	Name     string   `json:"name,omitempty"`   // of a standard, where its title is beside its number
	Relation Relation `json:"relation,omitempty"`
	Level    int      `json:"level,omitempty"` // of a section, from 1
	Places   []Place  `json:"places"`          // in order; none where the file says it outside of its text
	Score    float64  `json:"score"`           // from 0 to 1
	Why      []Reason `json:"why"`
}

// maxFindings and maxPlaces keep what a huge document gives within bounds.
const (
	maxFindings = 5000
	maxPlaces   = 1000
)

// findings collects, so that the same thing is one.
type findings struct {
	list []Finding
	at   map[string]int
}

// add takes a finding in. One of the same kind and value becomes surer by another reason,
// but no surer by the same once more.
func (s *findings) add(f Finding) {
	if s.at == nil {
		s.at = map[string]int{}
	}
	f.Value = oneLine(f.Value)
	key := string(f.Kind) + "\x00" + f.Value
	if f.Kind == Section {
		key = "" // two sections of one name are two
	}
	i, known := s.at[key]
	if !known || key == "" {
		if len(s.list) < maxFindings {
			s.at[key] = len(s.list)
			s.list = append(s.list, f)
		}
		return
	}
	old := &s.list[i]
	if len(old.Places) < maxPlaces {
		for _, p := range f.Places {
			if !slices.Contains(old.Places, p) {
				old.Places = append(old.Places, p)
			}
		}
	}
	if old.Number == "" {
		old.Number = f.Number
	}
	if old.Name == "" {
		old.Name = f.Name
	}
	if stronger(f.Relation, old.Relation) {
		old.Relation = f.Relation
	}
	for _, why := range f.Why {
		if !slices.Contains(old.Why, why) {
			old.Why = append(old.Why, why)
			old.Score = 1 - (1-old.Score)*(1-f.Score)
		}
	}
}

// stronger tells whether a relation says more than another one.
func stronger(a, b Relation) bool {
	rank := []Relation{"", Cites, Prints, Implements, Supersedes}
	return slices.Index(rank, a) > slices.Index(rank, b)
}

// sorted is all findings by kind; the likeliest title, number and date first, the others in
// the order of the text.
func (s *findings) sorted() []Finding {
	for i := range s.list {
		slices.SortFunc(s.list[i].Places, func(a, b Place) int { return cmp.Compare(a.At, b.At) })
	}
	slices.SortStableFunc(s.list, func(a, b Finding) int {
		if a.Kind != b.Kind {
			return slices.Index(order, a.Kind) - slices.Index(order, b.Kind)
		}
		if a.Kind == Title || a.Kind == Number || a.Kind == Date {
			return cmp.Compare(b.Score, a.Score)
		}
		return cmp.Compare(a.firstAt(), b.firstAt())
	})
	return s.list
}

func (f Finding) firstAt() int {
	if len(f.Places) == 0 {
		return -1
	}
	return f.Places[0].At
}
