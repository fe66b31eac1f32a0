package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// propMark is the property in which an adoption says what moved the adopter.
const propMark = "adoption_mark"

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

// markOf is what moved the adopter of a claim, as it says.
func markOf(e graphmodel.Edge) spread.Drive {
	drive, _ := spread.ParseDrive(e.Props.String(propMark))
	return drive
}

// marks are those of claims that have one. They stand in bodies: where there are many, who
// asks for the same, which what names, shares the reading.
func (s *server) marks(ctx context.Context, what string, claims []graphmodel.ID) (map[graphmodel.ID]spread.Drive, error) {
	if len(claims) <= graphmodel.MaxIDs {
		return s.readMarks(ctx, claims)
	}
	return shared(ctx, s, "marks "+what, func(ctx context.Context, _ int64) (map[graphmodel.ID]spread.Drive, error) {
		return s.readMarks(ctx, claims)
	})
}

func (s *server) readMarks(ctx context.Context, claims []graphmodel.ID) (map[graphmodel.ID]spread.Drive, error) {
	found := map[graphmodel.ID]spread.Drive{}
	for part := range slices.Chunk(claims, graphmodel.MaxIDs) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		err := s.Store.View(ctx, func(r graphmodel.Reader) error {
			edges, err := readClaims(r, part)
			for id, e := range edges {
				if drive := markOf(e); drive != spread.Unmarked {
					found[id] = drive
				}
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}
