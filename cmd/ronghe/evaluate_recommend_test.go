package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// smallTown is adoptions of two trades: in each, all but the last firm have two practices.
func smallTown() (train, test, attributes string) {
	train, test, attributes = "企业,做法\n", "unit;practice;date\n", "unit,attribute,value\n"
	for k := range 40 {
		trade := k % 2
		attributes += fmt.Sprintf("f%d,行业,C%d1\nf%d,size,\n", k, 38+trade, k)
		train += fmt.Sprintf("f%d,base%d\n", k, trade)
		if k < 30 {
			train += fmt.Sprintf("f%d,next%d\n", k, trade)
		} else {
			test += fmt.Sprintf("f%d;next%d;\n", k, trade)
		}
	}
	return train, test, attributes
}

func evaluatedFiles(t *testing.T, args ...string) recommendReport {
	t.Helper()
	status, out, errs := ronghe(t, nil, append([]string{"evaluate", "recommend", "--json"}, args...)...)
	if status != statusOK {
		t.Fatalf("got status %d: %s", status, errs)
	}
	var report recommendReport
	if err := json.Unmarshal([]byte(out), &report); err != nil {
		t.Fatal(err)
	}
	return report
}

// TestEvaluateRecommendFiles: Chinese headers, another separator, attributes in rows or
// in columns; what the trade does is foretold.
func TestEvaluateRecommendFiles(t *testing.T) {
	train, test, attributes := smallTown()
	columns := "企业,行业\n"
	for _, row := range strings.Split(attributes, "\n") {
		if cells := strings.Split(row, ","); len(cells) == 3 && cells[1] == "行业" {
			columns += cells[0] + "," + cells[2] + "\n"
		}
	}
	trainFile, testFile := written(t, "train.csv", train), written(t, "test.csv", test)
	for name, text := range map[string]string{"rows.csv": attributes, "columns.csv": columns} {
		report := evaluatedFiles(t, "--train", trainFile, "--test", testFile, "--attributes", written(t, name, text))
		s := report.Splits[0]
		if s.Train.Adoptions != 70 || s.Test.Units != 10 || s.Methods[0].Name != "formula" || s.Methods[0].NDCG != 1 || !s.Few {
			t.Errorf("%s: got %+v", name, s)
		}
	}
	out := func() string {
		_, out, _ := ronghe(t, nil, "evaluate", "recommend", "--train", trainFile, "--test", testFile)
		return out
	}
	if first := out(); first != out() || !strings.Contains(first, "formula, as shown") {
		t.Errorf("two runs differ, or say too little:\n%s", first)
	}
}

func TestEvaluateRecommendSplits(t *testing.T) {
	rows := "unit,practice,date\n"
	for k := range 60 {
		rows += fmt.Sprintf("f%d,base,201%d\nf%d,next,2016-0%d\n", k, k%5, k, 1+k%9)
	}
	file := written(t, "adoptions.csv", rows)
	report := evaluatedFiles(t, "--adoptions", file, "--split", "2015", "--split", "2016-03")
	if len(report.Splits) != 2 || report.Splits[0].Dropped.NoFirms != 60 || report.Splits[1].Test.Units == 0 {
		t.Errorf("got %+v", report.Splits)
	}
	if report := evaluatedFiles(t, "--adoptions", file); report.Splits[0].Split != "cold" || report.Splits[0].Test.Units == 0 {
		t.Errorf("without a split: got %+v", report.Splits[0])
	}
}

func TestEvaluateRecommendWrong(t *testing.T) {
	good, noDate := written(t, "good.csv", "unit,practice\na,b\n"), written(t, "bad.csv", "unit,practice,date\na,b,soon\n")
	for _, test := range []struct {
		status int
		says   string
		args   []string
	}{
		{statusUsage, "--test", []string{"--train", good}},
		{statusUsage, "--split", []string{"--adoptions", good, "--split", "soon"}},
		{statusUsage, "--k", []string{"--adoptions", good, "--k", "0"}},
		{statusUsage, "--years", []string{"--adoptions", good, "--years", "-1"}},
		{statusUsage, "--attributes", []string{"--attributes", good}},
		{statusFailed, "row 2", []string{"--adoptions", noDate}},
		{statusFailed, "no such file", []string{"--adoptions", filepath.Join(t.TempDir(), "nothing.csv")}},
		{statusFailed, "practice", []string{"--adoptions", written(t, "one.csv", "unit,other\na,b\n")}},
		{statusFailed, "no adoptions", []string{"--adoptions", written(t, "none.csv", "unit,practice\n")}},
		{statusFailed, "empty", []string{"--adoptions", written(t, "empty.csv", "unit,practice\na,\n")}},
	} {
		status, _, errs := ronghe(t, nil, append([]string{"evaluate", "recommend"}, test.args...)...)
		if status != test.status || !strings.Contains(errs, test.says) {
			t.Errorf("%v: got status %d and %q, want %d and %q", test.args, status, errs, test.status, test.says)
		}
	}
}

// TestRecommendCommands: lists of the library, for one and for all, whole files only.
func TestRecommendCommands(t *testing.T) {
	dir := t.TempDir()
	if status, _, errs := ronghe(t, nil, "load", "--data", dir, "--builtin"); status != statusOK {
		t.Fatal(errs)
	}
	const haier = "enterprise:hai-er-ji-tuan-gong-si"
	for _, test := range []struct {
		status int
		says   string
		args   []string
	}{
		{statusOK, "家用电力器具制造", []string{"peers", haier}},
		{statusOK, `"weights"`, []string{"peers", haier, "--json", "--region", "0"}},
		{statusOK, "家中", []string{"next", haier, "--limit", "3"}},
		{statusOK, `"asOf": "2015"`, []string{"next", haier, "--json", "--as-of", "2015"}},
		{statusOK, `"what":"cases"`, []string{"recommend", "--for", haier, "--what", "cases"}},
		{statusFailed, "weights", []string{"peers", haier, "--industry", "0", "--region", "0", "--practices", "0"}},
		{statusFailed, "weights: industry", []string{"peers", haier, "--industry", "NaN"}},
		{statusFailed, "does not exist", []string{"next", "enterprise:nobody"}},
		{statusFailed, "does not exist", []string{"recommend", "--for", "enterprise:nobody"}},
		{statusFailed, "practice:mes: adopts no practices", []string{"peers", "practice:mes"}},
		{statusFailed, "industry:c99zz: adopts no practices", []string{"next", "industry:c99zz"}},
		{statusFailed, "practice:mes: adopts no practices", []string{"recommend", "--for", "practice:mes"}},
		{statusUsage, "--for", []string{"recommend", "--for", "enterprises"}},
		{statusUsage, "--what", []string{"recommend", "--what", "nothing"}},
		{statusUsage, "--as-of", []string{"next", haier, "--as-of", "soon"}},
		{statusUsage, "--limit", []string{"peers", haier, "--limit", "0"}},
		{statusOK, "新颖 · novelty", []string{"promote", "--industry", "industry:c17", "--limit", "3"}},
		{statusFailed, "does not exist", []string{"promote", "--by", "organisation:nobody"}},
		{statusOK, "证据不足", []string{"gaps", "--industry", "industry:c14"}},
		{statusOK, `"adoption"`, []string{"gaps", "--region", "region:330000", "--json"}},
		{statusOK, "未见记录", []string{"compare", "industry:c17", "industry:c31", "--limit", "200"}},
		{statusFailed, "ids", []string{"compare", "industry:c17"}},
		{statusFailed, "does not exist", []string{"gaps", "--industry", "industry:zz"}},
		{statusUsage, "--industry", []string{"promote", "--industry", "c17"}},
	} {
		status, out, errs := ronghe(t, nil, append(test.args, "--data", dir)...)
		if status != test.status || !strings.Contains(out+errs, test.says) {
			t.Errorf("%v: got status %d and %q, want %d and %q", test.args, status, out+errs, test.status, test.says)
		}
	}
	file := filepath.Join(dir, "peers.jsonl")
	for range 2 {
		if status, _, errs := ronghe(t, nil, "recommend", "--data", dir, "--what", "peers", "--for", "enterprise", "--limit", "2", "--out", file); status != statusOK {
			t.Fatal(errs)
		}
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	var line recommendation
	if err := json.Unmarshal([]byte(lines[0]), &line); err != nil || len(lines) < 300 || line.For.Kind != "enterprise" {
		t.Errorf("got %d lines, the first %s, %v", len(lines), lines[0], err)
	}
}
