package api

import (
	"bytes"
	"context"
	"fmt"
	"html/template"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
)

// ReconcilePreviewInput names the node to preview.
type ReconcilePreviewInput struct {
	ID string `query:"id" required:"true" maxLength:"200" example:"region:330000" doc:"条目的编号。The id of the node."`
}

// The size of a preview, in pixels.
const (
	previewWidth  = 430
	previewHeight = 260
)

// previewCSP lets a page of any client frame a preview, which has nothing to click but a
// link, loads nothing and runs nothing.
const previewCSP = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *"

var previewPage = template.Must(template.New("preview").Parse(`<!DOCTYPE html>
<html lang="{{.Lang}}"><head><meta charset="utf-8"><title>{{.Title}}</title></head>
<body><h3><a href="{{.Address}}" target="_blank" rel="noopener">{{.Title}}</a></h3>
<p>{{.Kind}} · {{.ID}}</p>{{if .Aliases}}
<p>{{.Aliases}}</p>{{end}}
<dl>{{range .Rows}}<dt><b>{{.Name}}</b></dt><dd>{{.Value}}</dd>{{end}}</dl>
</body></html>
`))

// preview is what the page shows.
type preview struct {
	Lang, Title, Kind, ID, Aliases, Address string
	Rows                                    []previewRow
}

type previewRow struct{ Name, Value string }

func (s *server) reconcilePreviewOperation() {
	op := describe("reconcile-preview", reconcilePath+"/preview", [2]string{"条目的小页（OpenRefine）", "A small page of a node (OpenRefine)"},
		[2]string{"HTML，可嵌入其他页面。", "HTML, to be framed by other pages."})
	s.documentFile(&op, "text/html")
	huma.Register(s.api, op, func(ctx context.Context, in *ReconcilePreviewInput) (*huma.StreamResponse, error) {
		page, err := s.preview(ctx, in.ID)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		return &huma.StreamResponse{Body: func(h huma.Context) {
			h.SetHeader("Content-Type", "text/html; charset=utf-8")
			h.SetHeader("Cache-Control", neverKeep)
			h.SetHeader("Content-Security-Policy", previewCSP)
			h.SetHeader("X-Frame-Options", "") // takes it off: frame-ancestors says who may
			if _, err := h.BodyWriter().Write(page); err != nil {
				s.breakOff(ctx, err)
			}
		}}, nil
	})
	delete(op.Responses, "422")
}

func (s *server) preview(ctx context.Context, text string) ([]byte, error) {
	id, err := parseID("id", text)
	if err != nil {
		return nil, err
	}
	var n graphmodel.Node
	places := map[string]map[string][]extendCell{string(id): {}}
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		if n, err = r.Node(id); err != nil {
			return err
		}
		clear(places[string(id)])
		return fillRelations(r, places, []graphmodel.ID{id}, []graphmodel.Kind{"located_in", "covers", "in_industry", graphmodel.PartOfKind})
	})
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = previewPage.Execute(&out, s.previewOf(n, places[string(id)], requestOf(ctx).lang))
	return out.Bytes(), err
}

func (s *server) previewOf(n graphmodel.Node, relations map[string][]extendCell, lang string) preview {
	kind, _ := s.Ontology.NodeKind(n.Kind)
	p := preview{
		Lang: lang, Title: n.Title, Kind: kind.Label.In(lang), ID: string(n.ID), Address: pageOf(n.ID),
		Aliases: strings.Join(n.Aliases[:min(8, len(n.Aliases))], "；"),
	}
	for _, one := range s.propertiesOf(n.Kind, lang) {
		cells := relations[one.ID]
		if value, ok := n.Props[one.ID]; ok {
			cells = cellsOf(value)
		}
		if len(cells) > 0 && len(p.Rows) < 12 {
			p.Rows = append(p.Rows, previewRow{one.Name, cellsText(cells)})
		}
	}
	return p
}

// cellsText is values as a person reads them, not too many and not too long.
func cellsText(cells []extendCell) string {
	var all []string
	for _, c := range cells[:min(5, len(cells))] {
		for _, field := range []string{"name", "str", "int", "float"} {
			if v, ok := c[field]; ok {
				all = append(all, clip(fmt.Sprint(v)))
			}
		}
	}
	return strings.Join(all, "；")
}
