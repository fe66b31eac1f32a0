package seed

import (
	"slices"
	"strconv"
	"strings"

	"ronghe/graphmodel"
)

// programRow is a programme over all its years; batchRow one year, batch or track
// of it, or a part of its participants that a source counts by itself.
type programRow struct {
	Name       string   `csv:"name"`
	Aliases    []string `csv:"aliases"`
	Organiser  string   `csv:"organiser"`
	Source     string   `csv:"source"`
	Confidence string   `csv:"confidence"`
}

type batchRow struct {
	Program      string   `csv:"program"`
	Year         string   `csv:"year"`
	Batch        string   `csv:"batch"`
	Track        string   `csv:"track"`
	Organiser    string   `csv:"organiser"`
	Participants string   `csv:"participants"`
	DocNo        string   `csv:"doc_no"`
	Source       string   `csv:"source"`
	Confidence   string   `csv:"confidence"`
	Organisers   []string `csv:"organisers"`
}

func (r batchRow) id() graphmodel.ID {
	id := string(idOf("program", r.Program))
	for _, part := range []string{r.Year, Slug(r.Batch + " " + r.Track)} {
		if part != "" {
			id += "~" + part
		}
	}
	return graphmodel.ID(id)
}

func (r batchRow) title() string {
	parts := []string{r.Batch, r.Track}
	if year := r.Year + "年"; r.Year != "" && !strings.HasPrefix(r.Batch, year) {
		parts = append([]string{year}, parts...)
	}
	parts = slices.DeleteFunc(parts, func(part string) bool { return part == "" })
	return r.Program + "（" + punctuate(strings.Join(parts, "，")) + "）"
}

func addPrograms(g *graph) error {
	programs, err := readTable[programRow]("programs.csv")
	if err != nil {
		return err
	}
	for _, r := range programs {
		g.node(graphmodel.Node{
			ID: idOf("program", r.Name), Title: r.Name, Aliases: r.Aliases, Source: sourceID(r.Source),
			Props: graphmodel.Props{"organiser": punctuate(r.Organiser)},
		})
	}
	batches, err := readTable[batchRow]("batches.csv")
	if err != nil {
		return err
	}
	for _, r := range batches {
		addBatch(g, r)
	}
	return nil
}

func addBatch(g *graph, r batchRow) {
	source := sourceID(r.Source)
	props := graphmodel.Props{"batch": r.Batch, "track": r.Track, "organiser": punctuate(r.Organiser), "doc_no": r.DocNo}
	if year, err := strconv.ParseInt(r.Year, 10, 64); err == nil {
		props["year"] = year
	}
	if count, err := strconv.ParseInt(r.Participants, 10, 64); err == nil {
		props["participants"] = count
	}
	if strings.Contains(r.Batch, "计划") {
		props["status"] = planned
	}
	g.node(graphmodel.Node{ID: r.id(), Title: r.title(), Source: source, Props: props})
	g.link(graphmodel.PartOfKind, r.id(), idOf("program", r.Program), source)
	for _, name := range strings.Split(r.Track, ";") {
		if province, ok := g.provinces[name]; ok {
			g.link("covers", r.id(), province, source)
		}
	}
	for _, name := range r.Organisers {
		g.edge(graphmodel.Edge{
			Kind: "organised", From: idOf("organisation", name), To: r.id(), Source: source, Confidence: sureness(r.Confidence),
			Props: graphmodel.Props{"status": props.String("status")},
		})
	}
}
