package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// TestReadBatch: queries come out of text, CSV and JSONL, of either encoding; what is
// none of them is refused with its place.
func TestReadBatch(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String("备注,检索词\n甲,能源管控\n乙,\n丙,\"两化融合, 贯标\"\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, text, want, wrong string }{
		{"a.txt", "\ufeff能源管控\r\n\r\n  贯标\n", "能源管控|贯标", ""},
		{"a.csv", gb, "能源管控|两化融合, 贯标", ""},
		{"a.csv", "能源,甲\n贯标,乙\n", "能源|贯标", ""},
		{"a.jsonl", "{\"query\":\"能源\"}\n\n{\"query\":\"贯标\",\"relevant\":[1]}\n", "能源|贯标", ""},
		{"a.jsonl", "{\"query\":\"能源\"}\n{\"quest\":\"贯标\"}\n", "", "a.jsonl:2"},
		{"a.csv", "能源\n\"贯标\n", "", "CSV"},
		{"a.txt", "\n \n", "", "没有检索词"},
		{"a.txt", "\xff\xff\xff", "", "GB 18030"},
	} {
		path := filepath.Join(t.TempDir(), c.name)
		if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := readBatch(path)
		if strings.Join(got, "|") != c.want || (err != nil) != (c.wrong != "") || err != nil && !strings.Contains(err.Error(), c.wrong) {
			t.Errorf("%q: got %q, %v", c.text, got, err)
		}
	}
}

// TestBatchIsAFileOfHits asks through the binary, and what cannot be asked leaves no
// file behind.
func TestBatchIsAFileOfHits(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{"RONGHE_DATA": filepath.Join(dir, "data")}
	queries, out := filepath.Join(dir, "q.txt"), filepath.Join(dir, "hits.csv")
	node := `{"node":{"id":"case:a","kind":"case","title":"虚构能源案例","source":"source:s"}}` + "\n" +
		`{"node":{"id":"source:s","kind":"source","title":"虚构来源","props":{"class":"document"}}}` + "\n"
	if err := os.WriteFile(filepath.Join(dir, "n.jsonl"), []byte(node), 0o600); err != nil {
		t.Fatal(err)
	}
	if status, stdout, errs := ronghe(t, env, "load", filepath.Join(dir, "n.jsonl")); status != 0 {
		t.Fatalf("load: %d %s %s", status, stdout, errs)
	}
	if err := os.WriteFile(queries, []byte("虚构能源\n没有魑魅\n-\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if status, _, errs := ronghe(t, env, "search", "--batch", queries, "--out", out); status != 0 {
		t.Fatalf("batch: %d %s", status, errs)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(text), "\ufeff"))).ReadAll()
	if err != nil || len(rows) < 4 || rows[1][3] != "case:a" || rows[len(rows)-1][0] != "3" {
		t.Errorf("got %v, %v", rows, err)
	}
	if status, _, _ := ronghe(t, env, "search", "--batch", filepath.Join(dir, "none.txt"), "--out", out+"2"); status == 0 {
		t.Error("a file that is not there: status 0")
	}
	if left, _ := filepath.Glob(out + "*"); len(left) != 1 {
		t.Errorf("files left: %v", left)
	}
}
