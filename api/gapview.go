package api

import (
	"fmt"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

func (n names) gaps(g recommend.Gaps, lang string) *GapsAnswer {
	out := &GapsAnswer{
		Scope: n.census(g.Scope, lang), Rest: n.census(g.Rest, lang), Tested: g.Tested,
		AdoptionGaps: []AdoptionGap{}, CaseGaps: []CaseGap{}, EvidenceGaps: []EvidenceGap{}, DataGaps: []DataGap{},
	}
	for _, x := range g.Adoption {
		out.AdoptionGaps = append(out.AdoptionGaps, AdoptionGap{
			Practice: n.adviceThing(x.Practice, lang), K: x.K, N: x.N, RestK: x.RestK, RestN: x.RestN,
			Here: x.Here, Rest: x.Rest, Difference: x.Difference, P: x.P, Missing: x.Missing,
			Examples: n.witnesses(x.Examples, lang),
			Text: fmt.Sprintf(say(lang, "%s记录偏少：此处 %d 家中 %d 家，别处 %d 家中 %d 家", "%s is recorded less often: %[3]d of %[2]d here, %[5]d of %[4]d elsewhere"),
				say(lang, x.Practice.Title, x.Practice.En), x.N, x.K, x.RestN, x.RestK),
		})
	}
	for _, x := range g.Case {
		out.CaseGaps = append(out.CaseGaps, CaseGap{n.adviceThing(x.Practice, lang), x.K, x.N, n.witnesses(x.Examples, lang)})
	}
	for _, x := range g.Evidence {
		out.EvidenceGaps = append(out.EvidenceGaps, EvidenceGap{n.adviceThing(x.Practice, lang), n.adviceThings(x.Cases, lang), x.Evidence})
	}
	for _, x := range g.Data {
		out.DataGaps = append(out.DataGaps, DataGap(x))
	}
	return out
}

func (n names) matrix(x recommend.Matrix, by, lang string) Matrix {
	out := Matrix{By: by, Parts: []MatrixPart{}, Rows: []MatrixRow{}, Total: x.Total}
	for _, p := range x.Parts {
		out.Parts = append(out.Parts, MatrixPart{n.adviceThing(p.Thing, lang), p.Known, p.Silent})
	}
	for _, r := range x.Rows {
		row := MatrixRow{n.adviceThing(r.Practice, lang), r.K, []Cell{}}
		for _, c := range r.Cells {
			cell := Cell{c.State, c.K, []graphmodel.ID{}}
			for _, e := range c.Examples {
				cell.Edges = append(cell.Edges, e.Edges...)
			}
			row.Cells = append(row.Cells, cell)
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}
