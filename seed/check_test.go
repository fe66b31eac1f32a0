package seed

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

// codeTables are the kinds that come whole, whether or not anything stands in them.
var codeTables = []graphmodel.Kind{"region", "industry", "practice", "indicator"}

func TestEachClaimHasASource(t *testing.T) {
	content := library(t)
	for _, n := range content.Nodes {
		if n.Source == "" && n.Kind != "source" {
			t.Errorf("%s has no source", n.ID)
		}
	}
	for _, e := range content.Edges {
		if e.Source == "" {
			t.Errorf("%s from %s to %s has no source", e.Kind, e.From, e.To)
		}
		if e.Source == TaxonomySource && e.Kind != graphmodel.PartOfKind {
			t.Errorf("%s from %s to %s: the taxonomy is no source of a claim", e.Kind, e.From, e.To)
		}
	}
}

func TestEachIDIsMadeByTheRule(t *testing.T) {
	batches, err := readTable[batchRow]("batches.csv")
	if err != nil {
		t.Fatal(err)
	}
	batch := map[graphmodel.ID]bool{}
	for _, b := range batches {
		batch[b.id()] = true
	}
	for _, n := range library(t).Nodes {
		if want, ok := ruledID(n); ok && n.ID != want && !batch[n.ID] {
			t.Errorf("%s (%s): the rule gives %s", n.ID, n.Title, want)
		}
	}
	for _, e := range library(t).Edges {
		bare := e
		bare.ID = ""
		if got := bare.WithID().ID; e.ID != got {
			t.Errorf("%s: its content gives %s", e.ID, got)
		}
	}
}

// ruledID is the id that doc.go promises for n; the taxonomies and cases have keys
// of their own.
func ruledID(n graphmodel.Node) (graphmodel.ID, bool) {
	switch n.Kind {
	case "region":
		if code := n.Props.String("code"); code != "" {
			return regionID(code), true
		}
	case "industry":
		return industryID(n.Props.String("code")), true
	case "policy":
		if doc := n.Props.String("doc_no"); doc != "" {
			return idOf("policy", doc), true
		}
	case "standard":
		if number := n.Props.String("number"); number != "" {
			return idOf("standard", number), true
		}
	case "source":
		named := []graphmodel.ID{reportSource, regionsSource, industriesSource, TaxonomySource}
		return sourceID(sourceKey(n.Props.String("url"), n.Title)), !slices.Contains(named, n.ID)
	case "case", "practice", "indicator":
		return "", false
	}
	return idOf(n.Kind, n.Title), true
}

func TestNoOrphans(t *testing.T) {
	content := library(t)
	linked := map[graphmodel.ID]bool{}
	for _, n := range content.Nodes {
		linked[n.Source] = true
	}
	for _, e := range content.Edges {
		linked[e.From], linked[e.To], linked[e.Source] = true, true, true
	}
	for _, n := range content.Nodes {
		if !linked[n.ID] && !slices.Contains(codeTables, n.Kind) {
			t.Errorf("%s (%s) has no edge", n.ID, n.Title)
		}
	}
}

func TestCountsAreTheGoldenOnes(t *testing.T) {
	content := library(t)
	counts := map[string]int{}
	for _, n := range content.Nodes {
		counts["node "+string(n.Kind)]++
	}
	for _, e := range content.Edges {
		counts["edge "+string(e.Kind)]++
	}
	var lines []string
	for name, n := range counts {
		lines = append(lines, fmt.Sprintf("%s %d\n", name, n))
	}
	slices.Sort(lines)
	golden(t, "counts.golden", []byte(strings.Join(lines, "")))
}

// Every dated edge has the date that its row has, letter by letter: no reader of a
// table may make a date finer, so each Since is found in the data as written.
func TestDatesAreNoFinerThanTheData(t *testing.T) {
	written := map[graphmodel.ID]string{}
	files, err := data.ReadDir("data")
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for _, f := range files {
		if f.IsDir() {
			continue
		}
		content, err := data.ReadFile("data/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		text.Write(content)
	}
	for _, e := range library(t).Edges {
		for _, d := range []graphmodel.Date{e.Since, e.InUseBy, e.Until} {
			if d.Precision() > graphmodel.Year && !strings.Contains(text.String(), string(d)) {
				written[e.ID] = string(d)
			}
		}
		if (e.Kind == graphmodel.AdoptedKind || e.Kind == "scored") && e.Since.Precision() > graphmodel.Year {
			t.Errorf("%s: the facts tell years, not %s", e.ID, e.Since)
		}
	}
	if len(written) > 0 {
		t.Errorf("dates that no file of the data has: %v", written)
	}
}

// A write-up has its frame, the other sections where the facts tell anything, and
// none with the debris of composing.
func TestWriteUpsAreWhole(t *testing.T) {
	for _, n := range library(t).Nodes {
		if n.Kind != "case" {
			continue
		}
		for _, section := range []string{"background", "measures", "systems", "results", "conditions", "references"} {
			text := n.Props.String(section)
			if text == "" && slices.Contains([]string{"background", "measures", "references"}, section) {
				t.Errorf("%s: no %s", n.ID, section)
			}
			if section == "references" {
				continue
			}
			for _, debris := range []string{"。。", "；。", "，。", "：。", "（）", "为为", "%!", "；；", "、、", "  "} {
				if strings.Contains(text, debris) {
					t.Errorf("%s: %s has %q", n.ID, section, debris)
				}
			}
		}
	}
}

// A name or an alias stands for one enterprise; where that is doubtful the data
// give it to neither.
func TestEnterpriseNamesAreNotShared(t *testing.T) {
	owner := map[string]graphmodel.ID{}
	for _, n := range library(t).Nodes {
		if n.Kind != "enterprise" {
			continue
		}
		for _, name := range append([]string{n.Title}, n.Aliases...) {
			if other, ok := owner[name]; ok {
				t.Errorf("%s is the name of %s and of %s", name, other, n.ID)
			}
			owner[name] = n.ID
		}
	}
}
