package seed

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "write the golden files anew")

// must is what load reads; the test ends where it cannot.
func must[T any](t *testing.T, load func() (T, error)) T {
	t.Helper()
	v, err := load()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func caseList(t *testing.T) []caseRecord { t.Helper(); return must(t, readCases) }

func practiceEntries(t *testing.T) []PracticeEntry {
	t.Helper()
	var entries []PracticeEntry
	for _, c := range caseList(t) {
		for _, p := range c.Practices {
			entries = append(entries, c.entry(p))
		}
	}
	return entries
}

func loadPractices(t *testing.T) *Practices { t.Helper(); return must(t, LoadPractices) }

// golden compares got with a file of testdata; with -update it writes the file.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(got), "\n"), strings.Split(string(want), "\n")); diff != "" {
		t.Errorf("%s (-got +want); go test ./seed -update writes it anew:\n%s", name, diff)
	}
}

func TestEveryPracticeEntryIsMapped(t *testing.T) {
	p := loadPractices(t)
	var b bytes.Buffer
	for _, e := range practiceEntries(t) {
		found := p.Map(e)
		if len(found) == 0 {
			t.Errorf("%s: %s: %s: no rule fits", e.Case, e.Practice, e.Evidence)
		}
		fmt.Fprintf(&b, "%s | %s | %s\n", e.Case, e.Practice, e.Evidence)
		for _, m := range found {
			undated := ""
			if e.Since != "" && m.Undated {
				undated = ", not of " + e.Since
			}
			fmt.Fprintf(&b, "    → %s (%s)%s\n", m.Practice.Key(), strings.Join(m.Rules, ", "), undated)
		}
	}
	golden(t, "practice_mapping.golden", b.Bytes())
}

func TestEveryPracticeRuleFires(t *testing.T) {
	entries := practiceEntries(t)
	for _, rule := range loadPractices(t).rules {
		if !slices.ContainsFunc(entries, rule.When.fits) {
			t.Errorf("rule %s fits no entry of the facts", rule.ID)
		}
	}
}

func TestMapKeepsTheFinest(t *testing.T) {
	p := loadPractices(t)
	entries := practiceEntries(t)
	rapid.Check(t, func(t *rapid.T) {
		// Any evidence beside any term: two entries of the facts, mixed.
		e := rapid.SampledFrom(entries).Draw(t, "entry")
		e.Evidence += rapid.SampledFrom(entries).Draw(t, "other").Evidence
		var keys []string
		for _, m := range p.Map(e) {
			if slices.Contains(keys, m.Practice.Key()) {
				t.Errorf("%s is there twice", m.Practice)
			}
			keys = append(keys, m.Practice.Key())
		}
		for _, key := range keys {
			for _, above := range p.Ancestors(key) {
				if slices.Contains(keys, above) {
					t.Errorf("%s is kept beside %s, which is part of it", above, key)
				}
			}
		}
	})
}

func TestMapReadsTheEvidence(t *testing.T) {
	p := loadPractices(t)
	const coarse = "智能工厂/数字化车间"
	for _, tc := range []struct {
		name  string
		entry PracticeEntry
		want  []string
	}{
		{"nothing finer is said", PracticeEntry{Practice: coarse, Evidence: "虚构的车间"}, []string{"smart-factory"}},
		{"the evidence names parts", PracticeEntry{Practice: coarse, Evidence: "虚构车间AGV配送,mes派工"}, []string{"mes", "agv"}},
		{"systems prove nothing", PracticeEntry{Practice: coarse, Evidence: "虚构的车间", Systems: []string{"AGV"}}, []string{"smart-factory"}},
		{"a plan is no adoption", PracticeEntry{Practice: coarse, Evidence: "编制智能工厂总体规划"}, []string{"smart-factory-planning"}},
		{"preparing for it is not it", PracticeEntry{Practice: "MES/制造执行系统", Evidence: "建工控网,为MES打底"}, []string{"control-network"}},
		{"an unknown term", PracticeEntry{Practice: "虚构做法", Evidence: "虚构"}, nil},
	} {
		var got []string
		for _, m := range p.Map(tc.entry) {
			got = append(got, m.Practice.Key())
		}
		if diff := cmp.Diff(got, tc.want); diff != "" {
			t.Errorf("%s (-got +want):\n%s", tc.name, diff)
		}
	}
}

func TestPracticesAreRefused(t *testing.T) {
	const good = "{key: a, title: 虚构甲, title_en: A, definition: 虚构}"
	for _, tc := range []struct{ name, terms, rules, want string }{
		{"key twice", "[" + good + "," + good + "]", "[]", "a: key used twice"},
		{"bad key", "[{key: A, title: 虚构, title_en: A, definition: 虚构}]", "[]", "practice:A"},
		{"no definition", "[{key: a, title: 虚构, title_en: A}]", "[]", "definition are required"},
		{"name twice", "[" + good + ",{key: b, title: 虚构乙, aliases: [虚构甲], title_en: B, definition: 虚构}]", "[]", "虚构甲 is used by a"},
		{"unknown parent", "[{key: a, parent: z, title: 虚构甲, title_en: A, definition: 虚构}]", "[]", "unknown parent z"},
		{"cycle", "[{key: a, parent: b, title: 虚构甲, title_en: A, definition: 虚构},{key: b, parent: a, title: 虚构乙, title_en: B, definition: 虚构}]", "[]", "is part of itself"},
		{"misspelt field", "[" + good + "]", "[{id: r, whenever: {}, then: [a], why: 虚构}]", "whenever"},
		{"rule to nowhere", "[" + good + "]", "[{id: r, when: {}, then: [z], why: 虚构}]", "unknown practice z"},
		{"rule twice", "[" + good + "]", "[{id: r, then: [a], why: 虚构},{id: r, then: [a], why: 虚构}]", "used twice"},
		{"rule without why", "[" + good + "]", "[{id: r, then: [a]}]", "why are required"},
		{"unknown field to look in", "[" + good + "]", "[{id: r, when: {in: [titles]}, then: [a], why: 虚构}]", "titles is none of"},
	} {
		_, err := parsePractices([]byte(tc.terms), []byte(tc.rules))
		if err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: got error %v, want one with %q", tc.name, err, tc.want)
		}
	}
}

func TestPracticeGraphKeepsTheOntology(t *testing.T) {
	nodes, edges := loadPractices(t).Graph()
	for _, n := range nodes {
		if err := graphmodel.CheckNode(schema.Builtin(), n); err != nil {
			t.Error(err)
		}
	}
	for _, e := range edges {
		if err := graphmodel.CheckEdge(schema.Builtin(), e); err != nil {
			t.Error(err)
		}
	}
	coarse := len(nodes) - 1 - len(edges)
	if coarse != 15 {
		t.Errorf("%d coarse terms, want 15", coarse)
	}
}
