package api

import "ronghe/graphmodel/spread"

// markColumn is the column of tables that says what moved an adopter, called as the
// property of an adoption is.
const markColumn = "adoption_mark"

// MarkCount counts adopters by what moved them, as their sources mark it.
type MarkCount struct {
	Voluntary int `json:"voluntary" doc:"自愿。By the unit itself."`
	Pilot     int `json:"pilot" doc:"作为上级的试点。As a pilot of a higher level."`
	Mandated  int `json:"mandated" doc:"按上级的要求。By order of a higher level."`
	Unmarked  int `json:"unmarked" doc:"来源没有说明；不推断。No source says; it is not inferred."`
}

func markCount(n [spread.Mandated + 1]int) MarkCount {
	return MarkCount{n[spread.Voluntary], n[spread.Pilot], n[spread.Mandated], n[spread.Unmarked]}
}

// markName is a mark as answers show it; "" where there is none.
func markName(d spread.Drive) string {
	if d == spread.Unmarked {
		return ""
	}
	return d.String()
}
