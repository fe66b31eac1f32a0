package api

import (
	"context"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
	"ronghe/seed/export"
)

// NeighbourhoodInput asks for the surroundings of a node as a file.
type NeighbourhoodInput struct {
	NodeInput
	Walk
	Depth int  `query:"depth" minimum:"0" maximum:"6" default:"1" doc:"至多多少步。The most steps from the node."`
	Limit int  `query:"limit" minimum:"1" maximum:"2000" default:"500" doc:"至多多少个条目，连同所问的；它们的来源另计。The most nodes, the one asked about included; their sources come with them."`
	BOM   bool `query:"bom" doc:"CSV 以 BOM 开头，便于表格软件打开。CSV begins with a byte order mark, for spreadsheets."`
}

func (s *server) neighbourhoodOperations() {
	for _, f := range export.Formats() {
		op := describe("export-neighbourhood-"+strings.ReplaceAll(f.Name, ".", "-"), prefix+"/nodes/{id}/neighbourhood."+f.Name,
			[2]string{"导出一个条目的周围：" + f.Label.Zh, "The surroundings of a node as a file: " + f.Label.En},
			[2]string{
				"由近到远至多 2000 个条目、20000 条关系，连同所据的来源；还有更多时 X-Truncated 为 true。中途有误则连接中断，不会留下看似完整的文件。",
				"Up to 2,000 nodes, the nearest first, and 20,000 edges, with the sources they name; X-Truncated says that there is more. When it cannot be written to the end the connection is broken off, so that nothing looks whole that is not.",
			})
		s.documentFile(&op, f.Media)
		huma.Register(s.api, op, func(ctx context.Context, in *NeighbourhoodInput) (*huma.StreamResponse, error) {
			return s.neighbourhood(ctx, in, f)
		})
		delete(op.Responses, "422")
	}
}

func (s *server) neighbourhood(ctx context.Context, in *NeighbourhoodInput, f export.Format) (*huma.StreamResponse, error) {
	q, err := in.query()
	if err == nil {
		err = s.checkEdgeKinds(in.Kinds)
	}
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return s.partFile(ctx, partFile{f, in.ID, in.BOM, func(r graphmodel.Reader) (export.Part, error) { return export.Neighbourhood(r, q) }})
}

func (in *NeighbourhoodInput) query() (graphmodel.ExpandQuery, error) {
	id, err := parseID("id", in.ID)
	return graphmodel.ExpandQuery{
		From: []graphmodel.ID{id}, Kinds: in.Kinds, Direction: in.Direction, Depth: in.Depth, Limit: in.Limit,
	}, err
}

// breakOff ends an answer that cannot be written to its end.
func (s *server) breakOff(ctx context.Context, err error) {
	s.Logger.Warn("answer broken off", "error", err, "request", requestOf(ctx).id)
	panic(http.ErrAbortHandler) // what ends early must not look whole
}
