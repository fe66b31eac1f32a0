package madeup_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/madeup"
	"ronghe/graphmodel/schema"
)

// TestNewFollowsTheRules reads a small graph whole: every node and edge
// passes the real ontology and the suite's own, and each ID comes once.
func TestNewFollowsTheRules(t *testing.T) {
	onto := schema.Builtin()
	there, ways := map[graphmodel.ID]bool{}, map[graphmodel.Timing]int{}
	made := madeup.New(0.002, 1)
	for n := range made.Nodes {
		for _, rules := range []graphmodel.Rules{onto, graphtest.Rules} {
			if err := graphmodel.CheckNode(rules, n); err != nil {
				t.Fatal(err)
			}
		}
		if there[n.ID] || n.Source != "" && !there[n.Source] {
			t.Fatalf("%s comes twice, or before its source", n.ID)
		}
		there[n.ID] = true
	}
	for e := range made.Edges {
		for _, rules := range []graphmodel.Rules{onto, graphtest.Rules} {
			if err := graphmodel.CheckEdge(rules, e); err != nil {
				t.Fatal(err)
			}
		}
		if there[e.ID] || !there[e.From] || !there[e.To] || !there[e.Source] {
			t.Fatalf("%s comes twice, or an end of it is missing", e.ID)
		}
		there[e.ID] = true
		if e.Kind == graphmodel.AdoptedKind {
			ways[e.Timing()]++
		}
	}
	for _, way := range []graphmodel.Timing{graphmodel.DatedTiming, graphmodel.BoundedTiming, graphmodel.UnknownTiming} {
		if ways[way] < 100 {
			t.Errorf("%d adoptions are %s, want at least 100 of 2,000", ways[way], way)
		}
	}
}

func TestNewIsMadeFromItsSeed(t *testing.T) {
	print := func(seed int64) string {
		hash := sha256.New()
		made := madeup.New(0.001, seed)
		enc := json.NewEncoder(hash)
		for n := range made.Nodes {
			if err := enc.Encode(n); err != nil {
				t.Fatal(err)
			}
		}
		for e := range made.Edges {
			if err := enc.Encode(e); err != nil {
				t.Fatal(err)
			}
		}
		return fmt.Sprintf("%x", hash.Sum(nil))
	}
	if first, again := print(1), print(1); first != again {
		t.Error("one seed gave two graphs")
	}
	if print(1) == print(2) {
		t.Error("two seeds gave one graph")
	}
}

// TestNewAtScale1 counts what the comment of New promises.
func TestNewAtScale1(t *testing.T) {
	made := madeup.New(1, 1)
	kinds := map[graphmodel.Kind]int{}
	for n := range made.Nodes {
		kinds[n.Kind]++
	}
	adopters, all := map[graphmodel.ID]int{}, 0
	for e := range made.Edges {
		kinds[e.Kind]++
		all++
		if e.Kind == graphmodel.AdoptedKind {
			adopters[e.To]++
		}
	}
	for kind, want := range map[graphmodel.Kind]int{
		"enterprise": 200_000, "practice": 2_000, "region": 3_200, "industry": 1_960, "case": 20_000,
		"adopted": 1_000_000, "located_in": 200_000, "in_industry": 200_000, "learned_from": 5_000,
	} {
		if kinds[kind] != want {
			t.Errorf("got %d of kind %s, want %d", kinds[kind], kind, want)
		}
	}
	if all < 1_455_000 || all > 1_465_000 {
		t.Errorf("got %d edges, want 1.46 million", all)
	}
	hub := madeup.PracticeID(made.Common(0))
	if adopters[hub] <= 100_000 {
		t.Errorf("the commonest practice has %d adopters, want over 100,000", adopters[hub])
	}
}
