package searchtest

import (
	"embed"
	"testing"

	"github.com/goccy/go-yaml"

	"ronghe/graphmodel"
)

//go:embed testdata/*.yaml
var testdata embed.FS

// Library is the made-up library that the cases are about.
type Library struct {
	Nodes []graphmodel.Node
	Edges []graphmodel.Edge
}

// Load reads the library.
func Load(t *testing.T) Library {
	t.Helper()
	var file struct {
		Nodes []struct {
			ID      graphmodel.ID     `yaml:"id"`
			Title   string            `yaml:"title"`
			Aliases []string          `yaml:"aliases"`
			Text    map[string]string `yaml:"text"` // properties of text
			Year    int64             `yaml:"year"` // the property year
		} `yaml:"nodes"`
		Edges []struct {
			Kind   graphmodel.Kind `yaml:"kind"`
			From   graphmodel.ID   `yaml:"from"`
			To     graphmodel.ID   `yaml:"to"`
			Source graphmodel.ID   `yaml:"source"`
			Quote  string          `yaml:"quote"`
		} `yaml:"edges"`
	}
	readYAML(t, "testdata/library.yaml", &file)
	var l Library
	for _, n := range file.Nodes {
		node := graphmodel.Node{ID: n.ID, Kind: n.ID.Kind(), Title: n.Title, Aliases: n.Aliases, Props: graphmodel.Props{}}
		for name, text := range n.Text {
			node.Props[name] = text
		}
		if n.Year != 0 {
			node.Props["year"] = n.Year
		}
		l.Nodes = append(l.Nodes, node)
	}
	for _, e := range file.Edges {
		edge := graphmodel.Edge{Kind: e.Kind, From: e.From, To: e.To, Source: e.Source, Quote: e.Quote}
		l.Edges = append(l.Edges, edge.WithID())
	}
	return l
}

func readYAML(t *testing.T, path string, into any) {
	t.Helper()
	text, err := testdata.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.UnmarshalWithOptions(text, into, yaml.Strict()); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}
