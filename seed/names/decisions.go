package names

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"ronghe/graphmodel"
	"ronghe/seed/names/plain"
)

// Verdict is what a person said of a name and a node.
type Verdict string

// The verdicts. A later one of the same name and node takes the place of an earlier.
const (
	Accept Verdict = "accept" // the name means the node
	Reject Verdict = "reject" // it never does
	Forget Verdict = "forget" // neither is said any more
)

// Judgement is one line of a file of decisions: who said what, when and why.
type Judgement struct {
	Verdict Verdict         `json:"verdict"`
	Kind    graphmodel.Kind `json:"kind"`
	Name    string          `json:"name"`
	Place   string          `json:"place,omitempty"` // when it is of that place alone
	ID      graphmodel.ID   `json:"id"`
	Who     string          `json:"who"`
	When    time.Time       `json:"when"`
	Why     string          `json:"why,omitempty"`
}

// Validate tells whether j has all that it needs: ErrInvalid names the field.
func (j Judgement) Validate() error {
	if _, err := graphmodel.ParseID(string(j.ID)); err != nil {
		return err
	}
	switch {
	case j.Verdict != Accept && j.Verdict != Reject && j.Verdict != Forget:
		return graphmodel.Invalid(j.Name, "verdict", "应为 accept、reject 或 forget", "must be accept, reject or forget")
	case !slices.Contains(Kinds, j.Kind) || j.ID.Kind() != j.Kind:
		return graphmodel.Invalid(j.Name, "kind", "应为编号的类别", "must be the kind of the id")
	case plain.Text(j.Name) == "":
		return graphmodel.Invalid(string(j.ID), "name", "不能没有文字", "must have letters")
	case strings.TrimSpace(j.Who) == "":
		return graphmodel.Invalid(j.Name, "who", "须说明是谁决定的", "must say who decided")
	case j.When.IsZero():
		return graphmodel.Invalid(j.Name, "when", "须有时间", "must have a time")
	}
	return nil
}

// Decisions are the judgements in force.
type Decisions struct {
	of map[string]map[graphmodel.ID]Judgement
}

// NewDecisions puts judgements in force, in their order.
func NewDecisions(all []Judgement) *Decisions {
	d := &Decisions{of: map[string]map[graphmodel.ID]Judgement{}}
	for _, j := range all {
		d.Add(j)
	}
	return d
}

// ReadJudgements reads a file of decisions, one JSON object a line, empty lines aside; name
// is what errors call it. ErrInvalid says the line.
func ReadJudgements(name string, r io.Reader) (all []Judgement, err error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 4096), 1<<20)
	number := 0
	for lines.Scan() {
		number++
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var j Judgement
		dec := json.NewDecoder(strings.NewReader(lines.Text()))
		dec.DisallowUnknownFields()
		err := dec.Decode(&j)
		if err == nil {
			err = trailing(dec)
		}
		if err != nil {
			return nil, graphmodel.Invalid(name, fmt.Sprintf("line %d", number), "不是一条决定："+err.Error(), "is no decision: "+err.Error())
		}
		if err := j.Validate(); err != nil {
			return nil, fmt.Errorf("%s: line %d: %w", name, number, err)
		}
		all = append(all, j)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%w: %w", graphmodel.Invalid(name, fmt.Sprintf("line %d", number+1), "无法读取，或超过 1 MiB", "cannot be read, or is longer than 1 MiB"), err)
	}
	return all, nil
}

func trailing(dec *json.Decoder) error {
	if dec.More() {
		return errors.New("more than one value")
	}
	return nil
}

// Add puts one more judgement in force. It must be valid.
func (d *Decisions) Add(j Judgement) {
	key := judgedKey(j.Kind, j.Name, j.Place)
	if d.of[key] == nil {
		d.of[key] = map[graphmodel.ID]Judgement{}
	}
	if j.Verdict == Accept { // a name of a place means one thing
		for id, was := range d.of[key] {
			if was.Verdict == Accept {
				delete(d.of[key], id)
			}
		}
	}
	delete(d.of[key], j.ID)
	if j.Verdict != Forget {
		d.of[key][j.ID] = j
	}
}

func judgedKey(kind graphmodel.Kind, name, place string) string {
	return string(kind) + "\x00" + plain.Text(name) + "\x00" + plain.Text(place)
}

// on are the judgements on a name: those of its place, and those of any.
func (d *Decisions) on(kind graphmodel.Kind, name, place string) []Judgement {
	if d == nil {
		return nil
	}
	var all []Judgement
	for _, where := range slices.Compact([]string{place, ""}) {
		for _, j := range d.of[judgedKey(kind, name, where)] {
			all = append(all, j)
		}
	}
	return all
}

// judge lets people have the last word: what they rejected is no candidate, and what they
// accepted is the only one to decide on. The one accepted, when there is.
func (t *Table) judge(q Query, found []Candidate) ([]Candidate, *Candidate) {
	var accepted *Candidate
	for _, kind := range q.kinds() {
		for _, j := range t.judged.on(kind, q.Name, q.Place) {
			i, known := t.byID[j.ID]
			if !known {
				continue
			}
			found = slices.DeleteFunc(found, func(c Candidate) bool { return c.ID == t.entries[i].id })
			if j.Verdict == Accept && accepted == nil {
				f := feature("accepted", fmt.Sprintf("%s, %s: %s", j.Who, j.When.Format(time.DateOnly), j.Why))
				c := t.candidate(i, q.Name, []Feature{f})
				accepted = &c
			}
		}
	}
	return found, accepted
}

// SameName tells whether two spellings are of one name: width, case, traditional characters and
// punctuation aside.
func SameName(a, b string) bool { return plain.Text(a) == plain.Text(b) }
