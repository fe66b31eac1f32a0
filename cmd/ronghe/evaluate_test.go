package main

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/indexer/searchtest/judged"
	"ronghe/seed"
)

// TestSearchKeepsItsFloors: the built-in evaluation, group by group.
func TestSearchKeepsItsFloors(t *testing.T) {
	floors, err := judged.Floors()
	if err != nil {
		t.Fatal(err)
	}
	got := evaluate(t)
	checkShownSearch(t, got)
	for _, g := range got.Variants[0].Groups {
		floor, ok := floors[g.Name]
		if !ok {
			t.Errorf("%s has no floor", g.Name)
		}
		delete(floors, g.Name)
		if g.MRR < floor.MRR || g.NDCG < floor.NDCG || g.Recall < floor.Recall {
			t.Errorf("%s: got %+v, want at least %+v", g.Name, g.Means, floor)
		}
	}
	for name := range floors {
		t.Errorf("there is a floor for %s and no such group", name)
	}
}

// TestJudgedNodesExist: a judgement about a node that is not there lowers every figure.
func TestJudgedNodesExist(t *testing.T) {
	library, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, n := range library.Nodes {
		known[string(n.ID)] = true
	}
	queries, err := judged.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range queries {
		for id := range q.Relevant {
			if !known[id] {
				t.Errorf("%q: there is no %s", q.Text, id)
			}
		}
	}
}

// TestEvaluateOthersDocuments: ids of any form, a document without a title, and
// judgements as a list and with grades.
func TestEvaluateOthersDocuments(t *testing.T) {
	docs := written(t, "docs.jsonl", `{"id":"甲 1","title":"虚构钢厂","text":"虚构的能源管控中心"}
{"id":"B/2","title":"","text":"虚构的无人车间"}
`)
	queries := written(t, "queries.jsonl", `{"query":"能源管控中心","relevant":["甲 1"]}
{"query":"无人车间","relevant":{"B/2":2}}
`)
	got := evaluate(t, "--docs", docs, "--queries", queries)
	all := got.Variants[0].Groups[0]
	if want := (judged.Means{MRR: 1, NDCG: 1, Recall: 1}); got.Documents != 2 || all.Queries != 2 || all.Means != want {
		t.Errorf("got %d documents and %+v, want 2 and %+v of 2", got.Documents, all, want)
	}
}

// TestEvaluateLooseIDs: ids as numbers, one relevant id without its list, windows line
// ends, and a judged id that is no document.
func TestEvaluateLooseIDs(t *testing.T) {
	docs := written(t, "docs.jsonl", "\ufeff"+`{"id":12345678901234567,"text":"虚构的能源管控中心"}`+"\r\n"+`{"id":"b","text":"虚构的无人车间"}`+"\r\n")
	queries := written(t, "queries.jsonl", `{"query":"能源管控","relevant":12345678901234567}
{"query":"无人車間","relevant":"b"}
{"query":"能源管控","relevant":[12345678901234567,"gone"]}
`)
	status, out, errs := ronghe(t, nil, "evaluate", "search", "--json", "--docs", docs, "--queries", queries)
	var got evaluation
	if err := json.Unmarshal([]byte(out), &got); err != nil || status != 0 {
		t.Fatalf("status %d, %v: %s", status, err, errs)
	}
	if all := got.Variants[0].Groups[0]; all.MRR != 1 || math.Abs(all.Recall-2.5/3) > 1e-9 {
		t.Errorf("got %+v, want everything found but one", all)
	}
	if want := `1 judged ids are no documents and count as not found: "gone"`; !strings.Contains(errs, want) {
		t.Errorf("got %q, want %q", errs, want)
	}
}

// TestEvaluateNativeDocuments: judgements name nodes.
func TestEvaluateNativeDocuments(t *testing.T) {
	docs := written(t, "docs.jsonl", `{"node":{"id":"practice:made-up","kind":"practice","title":"虚构做法"}}`+"\n")
	queries := written(t, "queries.jsonl", `{"query":"虚构做法","relevant":["practice:made-up"]}`+"\n")
	if got := evaluate(t, "--docs", docs, "--queries", queries); got.Documents != 1 || got.Variants[0].Groups[0].MRR != 1 {
		t.Errorf("got %+v, want one document, found", got)
	}
}

// TestEvaluateBadLines: the line and the field are named.
func TestEvaluateBadLines(t *testing.T) {
	const doc, query = `{"id":"a","text":"虚构"}`, `{"query":"虚构","relevant":["a"]}`
	for _, test := range []struct{ docs, queries, says string }{
		{doc + "\n" + doc, query, "docs.jsonl:2: id"},
		{"\n" + `{"text":"虚构"}`, query, "docs.jsonl:2: id"},
		{doc + "\n" + `{"id":"b","text":1}`, query, "docs.jsonl:2: text"},
		{"nonsense", query, "docs.jsonl:1"},
		{doc, `{"relevant":["a"]}`, "queries.jsonl:1: query"},
		{doc, query + "\n" + `{"query":"虚构","relevant":{"a":0}}`, "queries.jsonl:2: relevant"},
		{doc, `{"query":"虚构","relevant":[]}`, "queries.jsonl:1: relevant"},
		{doc, `{"query":"虚构","relevant":""}`, "queries.jsonl:1: relevant"},
		{`{"id":true,"text":"虚构"}`, query, "docs.jsonl:1: id"},
		{doc, `{"query":"虚构"}`, "queries.jsonl:1: relevant"},
	} {
		status, _, errs := ronghe(t, nil, "evaluate", "search",
			"--docs", written(t, "docs.jsonl", test.docs), "--queries", written(t, "queries.jsonl", test.queries))
		if status != statusFailed || !strings.Contains(errs, test.says) {
			t.Errorf("got status %d and %q, want %d and %q", status, errs, statusFailed, test.says)
		}
	}
	if status, _, _ := ronghe(t, nil, "evaluate", "search", "--docs", "x"); status != statusUsage {
		t.Errorf("--docs alone: got status %d, want %d", status, statusUsage)
	}
}

// TestEvaluateLeavesLibrariesAlone: --data is for a new directory.
func TestEvaluateLeavesLibrariesAlone(t *testing.T) {
	data := t.TempDir()
	mustRun(t, "", "load", "--builtin", "--data", data)
	_, _, errs := ronghe(t, nil, "evaluate", "search", "--data", data)
	if want := "holds data already"; !strings.Contains(errs, want) {
		t.Errorf("got %q, want %q", errs, want)
	}
}

func TestDocumentNames(t *testing.T) {
	docs := documents{ids: []string{"甲"}}
	for id, want := range map[graphmodel.ID]string{"document:0": "甲", "document:1": "document:1", "case:a": "case:a"} {
		if got := docs.name(id); got != want {
			t.Errorf("%s: got %s, want %s", id, got, want)
		}
	}
}

func evaluate(t *testing.T, args ...string) evaluation {
	t.Helper()
	var report evaluation
	out := mustRun(t, "", append([]string{"evaluate", "search", "--json", "--log-level", "error"}, args...)...)
	if err := json.Unmarshal([]byte(out), &report); err != nil {
		t.Fatal(err)
	}
	return report
}

func written(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
