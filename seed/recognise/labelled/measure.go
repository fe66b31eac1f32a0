package labelled

import (
	"slices"
	"strings"

	"ronghe/seed/recognise"
)

// Fields are what is measured: of title, number and date the likeliest proposal, of the others
// all proposals.
var Fields = []recognise.Kind{recognise.Title, recognise.Number, recognise.Date, recognise.Issuer, recognise.Section, recognise.Cited, recognise.Standard}

// Result is how well one field is recognised over some documents.
type Result struct {
	Field    recognise.Kind `json:"field"`
	There    int            `json:"there"`    // how many there are to find
	Proposed int            `json:"proposed"` // how many were proposed
	Right    int            `json:"right"`    // of those proposed
	// Precision is Right of Proposed, Recall Right of There; 1 of none.
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
}

// Failure is one thing of a document that was missed, or proposed and is not so.
type Failure struct {
	File  string         `json:"file"`
	Field recognise.Kind `json:"field"`
	Value string         `json:"value"`
	Wrong bool           `json:"wrong"` // proposed, and is not so; else missed
}

// Measure recognises each document and compares, counting proposals from a score on.
func Measure(documents []Document, score float64) ([]Result, []Failure) {
	results := make([]Result, len(Fields))
	var failures []Failure
	for _, d := range documents {
		found := recognise.In(d.Text)
		for i, field := range Fields {
			r := &results[i]
			r.Field = field
			want, got := d.values(field), proposed(found, field, score)
			r.There += len(want)
			r.Proposed += len(got)
			for _, v := range got {
				if slices.Contains(want, v) {
					r.Right++
				} else {
					failures = append(failures, Failure{d.File, field, v, true})
				}
			}
			for _, v := range want {
				if !slices.Contains(got, v) {
					failures = append(failures, Failure{d.File, field, v, false})
				}
			}
		}
	}
	for i := range results {
		r := &results[i]
		r.Precision, r.Recall = share(r.Right, r.Proposed), share(r.Right, r.There)
	}
	return results, failures
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// values are the right ones of a field, as they are compared.
func (t Truth) values(field recognise.Kind) []string {
	var list []string
	switch field {
	case recognise.Title:
		list = []string{t.Title}
	case recognise.Number:
		list = []string{t.Number}
	case recognise.Date:
		list = []string{t.Date}
	case recognise.Issuer:
		list = t.Issuers
	case recognise.Section:
		list = t.Sections
	case recognise.Standard:
		list = t.Standards
	case recognise.Cited:
		for _, c := range t.Cited {
			list = append(list, c.Title+"|"+c.Number)
		}
	}
	return folded(list)
}

// proposed are the values of a field that were proposed.
func proposed(found []recognise.Finding, field recognise.Kind, score float64) []string {
	var list []string
	for _, f := range found {
		if f.Kind != field || f.Score < score {
			continue
		}
		value := f.Value
		if field == recognise.Cited {
			value += "|" + f.Number
			if f.Value == f.Number { // by its number alone
				value = "|" + f.Number
			}
		}
		list = append(list, value)
		if slices.Contains([]recognise.Kind{recognise.Title, recognise.Number, recognise.Date}, field) {
			break // the likeliest comes first
		}
	}
	return folded(list)
}

// folded is the values that say anything, each once; signs of full width,
// blanks and the sort of brackets make no difference.
func folded(list []string) []string {
	var kept []string
	for _, v := range list {
		v = strings.Join(strings.Fields(signs.Replace(v)), "")
		if v != "" && v != "|" && !slices.Contains(kept, v) {
			kept = append(kept, v)
		}
	}
	return kept
}

var signs = strings.NewReplacer("（", "(", "）", ")", "：", ":", "，", ",", "　", " ", "〈", "《", "〉", "》")
