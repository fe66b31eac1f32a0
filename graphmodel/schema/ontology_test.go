package schema

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestBuiltin keeps the list of kinds, and which properties each has, in sight
// of whoever changes a YAML file.
func TestBuiltin(t *testing.T) {
	var b strings.Builder
	for _, k := range Builtin().NodeKinds() {
		fmt.Fprintf(&b, "%s %s: %s\n", k.Kind, k.Label.Zh, propNames(k.Props))
	}
	for _, k := range Builtin().EdgeKinds() {
		fmt.Fprintf(&b, "%s %s", k.Kind, k.Label.Zh)
		for _, j := range k.Joins {
			fmt.Fprintf(&b, " [%s → %s]", joinKinds(j.From), joinKinds(j.To))
		}
		fmt.Fprintf(&b, ": %s\n", propNames(k.Props))
	}
	const golden = "testdata/kinds.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("kinds differ; go test ./graphmodel/schema -update writes them anew (-want +got):\n%s", diff)
	}
}

func propNames(props []Prop) string {
	names := make([]string, len(props))
	for i, p := range props {
		names[i] = p.Name
	}
	return strings.Join(names, " ")
}

func TestStandardWords(t *testing.T) {
	o := Builtin()
	for _, k := range []graphmodel.Kind{graphmodel.AdoptedKind, graphmodel.TransferKind, graphmodel.PartOfKind} {
		if _, ok := o.EdgeKind(k); !ok {
			t.Errorf("no edge kind %s, which graphmodel gives a meaning to", k)
		}
	}
	if _, ok := o.NodeKind("adopted"); ok {
		t.Error("adopted is a kind of node")
	}
	if got, want := o.TreeKinds(), []graphmodel.Kind{graphmodel.PartOfKind}; !slices.Equal(got, want) {
		t.Errorf("tree kinds: got %v, want %v", got, want)
	}
	practice, ok := o.NodeKind("practice")
	if !ok {
		t.Fatal("no node kind practice")
	}
	if p, ok := practice.Prop("definition"); !ok || p.Type != Prose {
		t.Errorf("practice.definition: got %+v, %v", p, ok)
	}
	if _, ok := practice.Prop("founded"); ok {
		t.Error("a practice is founded")
	}
}

// TestFacets: each facet is fed by something, or the search
// page has an empty list.
func TestFacets(t *testing.T) {
	fed := map[string]bool{graphmodel.FacetKind: true, graphmodel.FacetSource: true} // by every node
	for _, e := range Builtin().FacetEdges() {
		fed[e.Facet] = true
	}
	for _, k := range Builtin().NodeKinds() {
		for _, p := range k.Props {
			fed[p.Facet] = true
		}
	}
	for _, name := range graphmodel.FacetNames {
		if !fed[name] {
			t.Errorf("nothing feeds facet %s", name)
		}
	}
}

// TestLabels: the loader refuses an empty label; here each is also in its
// language, so that an English reader meets no Chinese and the other way round.
func TestLabels(t *testing.T) {
	check := func(at string, text Text) {
		if hasHan(text.En) && !strings.Contains(at, "description") {
			t.Errorf("%s: English label is Chinese: %s", at, text.En)
		}
		if !hasHan(text.Zh) {
			t.Errorf("%s: Chinese label is not: %s", at, text.Zh)
		}
	}
	props := func(kind graphmodel.Kind, props []Prop) {
		for _, p := range props {
			at := string(kind) + "." + p.Name
			check(at, p.Label)
			for _, v := range p.Values {
				check(at+"."+v.Value, v.Label)
			}
		}
	}
	for _, k := range Builtin().NodeKinds() {
		check(string(k.Kind), k.Label)
		check(string(k.Kind)+".description", k.Description)
		props(k.Kind, k.Props)
	}
	for _, k := range Builtin().EdgeKinds() {
		check(string(k.Kind), k.Label)
		check(string(k.Kind)+".reverse", k.Reverse)
		check(string(k.Kind)+".description", k.Description)
		props(k.Kind, k.Props)
	}
}

func hasHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return '一' <= r && r <= '鿿' })
}

// TestJSONSchema: every kind is there, and every reference leads somewhere.
func TestJSONSchema(t *testing.T) {
	text, err := Builtin().JSONSchema()
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Defs map[string]struct {
			Required   []string
			Properties map[string]json.RawMessage
		} `json:"$defs"`
	}
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	for _, k := range Builtin().NodeKinds() {
		if _, ok := doc.Defs["node."+string(k.Kind)]; !ok {
			t.Errorf("no definition of node kind %s", k.Kind)
		}
	}
	for _, k := range Builtin().EdgeKinds() {
		if _, ok := doc.Defs["edge."+string(k.Kind)]; !ok {
			t.Errorf("no definition of edge kind %s", k.Kind)
		}
	}
	for _, part := range strings.Split(string(text), `"$ref": "#/$defs/`)[1:] {
		name, _, _ := strings.Cut(part, `"`)
		if _, ok := doc.Defs[name]; !ok {
			t.Errorf("a reference leads to %s, which is not there", name)
		}
	}
	adopted := doc.Defs["edge.adopted"]
	if want := []string{"kind", "from", "to", "source", "quote"}; !slices.Equal(adopted.Required, want) {
		t.Errorf("adopted requires %v, want %v", adopted.Required, want)
	}
	if _, ok := doc.Defs["edge.shows"].Properties["since"]; ok {
		t.Error("a shows edge may have a date")
	}
}
