package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/seed/boundary"
)

// MapAnswer is the boundaries that the operator supplied, if any.
type MapAnswer struct {
	Approval string             `json:"approval,omitempty" example:"GS(2019)1822号" doc:"审图号，须与图一同显示；没有则本服务没有边界图。The review number, to be shown with the map; none: there is no map of boundaries here."`
	Type     string             `json:"type" enum:"FeatureCollection" doc:"GeoJSON 的类别。The type of GeoJSON."`
	Features []boundary.Feature `json:"features" nullable:"false" doc:"各省的边界，properties.name 为地区编号；region:100000 为不属于任何省的线和面。The boundaries of provinces; properties.name is the id of the region; region:100000 is what belongs to no province."`
	Missing  []graphmodel.ID    `json:"missing" nullable:"false" doc:"图中没有的省级地区。Provinces that the map lacks."`
}

func (s *server) mapOperations() {
	get(s, describe("get-map", prefix+"/map",
		[2]string{"边界图", "The map of boundaries"},
		[2]string{
			"运行者以 --map 提供的省级边界（GeoJSON）和审图号；没有提供则 features 为空。至多 10 MB。",
			"The boundaries of provinces (GeoJSON) that the operator gives with --map, and their review number; no features when none are given. At most 10 MB.",
		}), s.boundaries)
}

func (s *server) boundaries(context.Context, *struct{}) (*MapAnswer, error) {
	out := &MapAnswer{Type: "FeatureCollection", Features: []boundary.Feature{}, Missing: []graphmodel.ID{}}
	if m := s.Boundaries; m != nil {
		out.Approval, out.Features, out.Missing = m.Approval, m.Features, append(out.Missing, m.Missing...)
	}
	return out, nil
}
