package schema

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

const school = `node:
  kind: school
  label: {zh: 虚构学校, en: School}
  description: {zh: 测试用。, en: For tests.}
  props:
    - name: pupils
      type: int
      label: {zh: 学生, en: Pupils}
      unit: 人
`

const taught = `edge:
  kind: taught
  label: {zh: 教过, en: taught}
  reverse: {zh: 学于, en: was taught by}
  description: {zh: 测试用。, en: For tests.}
  joins:
    - from: [school]
      to: [enterprise, practice]
  quote: required
`

// kindDir writes files into a directory of their own.
func kindDir(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestLoadAddsKinds(t *testing.T) {
	o, err := Load(kindDir(t, map[string]string{"school.yaml": school, "taught.yaml": taught, "README.md": "#"}))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(o.NodeKinds()), len(Builtin().NodeKinds())+1; got != want {
		t.Errorf("got %d kinds of node, want %d", got, want)
	}
	want := EdgeKind{
		Kind: "taught", Label: Text{"教过", "taught"}, Reverse: Text{"学于", "was taught by"}, Description: Text{"测试用。", "For tests."},
		Joins: []Join{{From: []graphmodel.Kind{"school"}, To: []graphmodel.Kind{"enterprise", "practice"}}},
		Since: Optional, InUseBy: Optional, Source: Optional, Quote: Required,
	}
	got, _ := o.EdgeKind("taught")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("taught (-want +got):\n%s", diff)
	}
	e := graphmodel.Edge{ID: "taught:x", Kind: "taught", From: "school:x", To: "practice:x", Quote: "虚构"}
	if err := o.CheckEdge(e); err != nil {
		t.Errorf("an edge of an added kind: %v", err)
	}
	if err := Builtin().CheckEdge(e); err == nil {
		t.Error("Load changed what Builtin allows")
	}
}

func TestLoadNothing(t *testing.T) {
	if o, err := Load(""); err != nil || o != Builtin() {
		t.Errorf("no directory: got %v, %v", o, err)
	}
	if _, err := Load(t.TempDir()); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("empty directory: got %v", err)
	}
	if _, err := Load(filepath.Join(t.TempDir(), "absent")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("absent directory: got %v", err)
	}
}

func TestLoadRefuses(t *testing.T) {
	replace := func(text, old, new string) string {
		if !strings.Contains(text, old) {
			t.Fatalf("nothing to replace: %q", old)
		}
		return strings.Replace(text, old, new, 1)
	}
	tests := []struct {
		name, text string
		says       string
	}{
		{"unknown key", replace(school, "unit:", "units:"), `x.yaml:9: unknown field "units"`},
		{"repeated key", replace(school, "  props:", "  kind: college\n  props:"), `x.yaml:5: mapping key "kind" already defined at [2:3]`},
		{"wrong type", replace(school, "type: int", "type: [int]"), "x.yaml:7: a value of the wrong type"},
		{"not YAML", "node: [", "x.yaml:1: "},
		{"empty", "", "x.yaml: must hold either node or edge"},
		{"both", school + taught, "x.yaml: must hold either node or edge"},
		{"two documents", school + "---\n" + school, "x.yaml: a file holds one YAML document"},
		{"form of the kind", replace(school, "kind: school", "kind: School"), "x.yaml:2: node.kind: a kind is a–z"},
		{"builtin kind", replace(school, "kind: school", "kind: region"), "x.yaml:2: node.kind: region is declared in region.yaml already"},
		{"node kind as edge kind", replace(taught, "kind: taught", "kind: case"), "x.yaml:2: edge.kind: case is declared in case.yaml already"},
		{"no Chinese label", replace(school, "zh: 学生, ", ""), "x.yaml:8: node.props[0].label.zh: must not be empty"},
		{"no English description", replace(school, ", en: For tests.", ""), "x.yaml:4: node.description.en: must not be empty"},
		{"unknown type", replace(school, "type: int", "type: integer"), "x.yaml:7: node.props[0].type: must be one of [string text int"},
		{"form of a property", replace(school, "name: pupils", "name: Pupils"), "x.yaml:6: node.props[0].name: a property name is"},
		{"property twice", school + "    - {name: pupils, type: int, label: {zh: 学生, en: Pupils}}\n", "x.yaml:10: node.props[1].name: property pupils is declared twice"},
		{"unknown facet", replace(school, "unit: 人", "facet: colour"), "x.yaml:9: node.props[0].facet: must be year"},
		{"facet of another type", replace(school, "unit: 人", "facet: ownership"), "x.yaml:9: node.props[0].facet: must be year"},
		{"search in a number", replace(school, "unit: 人", "search: true"), "x.yaml:9: node.props[0].search: only a string"},
		{"enum without values", replace(school, "type: int", "type: enum"), "node.props[0].values: an enum must have values"},
		{"values without enum", replace(school, "unit: 人", "values: [{value: a, label: {zh: 甲, en: A}}]"), "x.yaml:9: node.props[0].values: an enum must"},
		{"pattern on a number", replace(school, "unit: 人", "pattern: '[0-9]'"), "x.yaml:9: node.props[0].pattern: only a string"},
		{"broken pattern", replace(replace(school, "unit: 人", "pattern: '['"), "int", "string"), "x.yaml:9: node.props[0].pattern: is not a regular expression"},
		{"unknown need", replace(taught, "required", "yes please"), "x.yaml:9: edge.quote: must be optional, required or forbidden"},
		{"unknown kind in a join", replace(taught, "[school]", "[enterprise, ghost]"), `x.yaml:7: edge.joins[0].from[1]: there is no kind of node "ghost"`},
		{"edge kind in a join", replace(taught, "[school]", "[adopted]"), `x.yaml:7: edge.joins[0].from[0]: there is no kind of node "adopted"`},
		{"empty join", replace(taught, "[school]", "[]"), "x.yaml:7: edge.joins[0].from: must not be empty"},
		{"facet of an edge", replace(taught, "quote:", "facet: year\n  quote:"), "x.yaml:9: edge.facet: must be one of [region"},
		{"two times required", replace(taught, "quote:", "since: required\n  in_use_by: required\n  quote:"), "edge.in_use_by: since and in_use_by cannot both"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := Load(kindDir(t, map[string]string{"x.yaml": test.text}))
			if !errors.Is(err, graphmodel.ErrInvalid) {
				t.Fatalf("got %v, want ErrInvalid", err)
			}
			if !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %q, want it to say %q", err, test.says)
			}
		})
	}
}

func TestLoadTellsAllFaults(t *testing.T) {
	_, err := Load(kindDir(t, map[string]string{
		"a.yaml": strings.Replace(school, "type: int", "type: whole", 1),
		"b.yaml": taught + "  facet: colour\n",
	}))
	if err == nil || !strings.Contains(err.Error(), "a.yaml:7") || !strings.Contains(err.Error(), "b.yaml:10") {
		t.Errorf("got %v, want the faults of both files", err)
	}
}

// FuzzLoad: whatever the file holds, it is taken or refused as ErrInvalid.
func FuzzLoad(f *testing.F) {
	f.Add(school)
	f.Add(taught)
	f.Add("node: &a {kind: *a}")
	f.Fuzz(func(t *testing.T, text string) {
		declared, err := parse("x.yaml", []byte(text))
		if err == nil {
			_, err = loadAll([]file{declared})
		}
		if err != nil && !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("got %v, want ErrInvalid", err)
		}
	})
}
