package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSpreadReuseGolden: what is printed of made-up texts, in each form and from each
// kind of file.
func TestSpreadReuseGolden(t *testing.T) {
	for name, line := range map[string]string{
		"reuse":       "reuse made-up-texts.csv",
		"reuse-csv":   "reuse made-up-texts.csv --csv",
		"reuse-pairs": "reuse made-up-texts.csv --csv --table reuse --min-length 44",
		"reuse-json":  "reuse made-up-texts.jsonl --json",
		"reuse-files": "reuse made-up-texts --dates made-up-text-dates.csv",
		"reuse-none":  "reuse made-up-texts.csv --min-length 100",
	} {
		status, out, errs := ronghe(t, nil, spreadArgs(line)...)
		if status != statusOK {
			t.Errorf("%s: status %d: %s", name, status, errs)
		}
		golden(t, name, out+errs)
	}
}

// TestSpreadReuseDoesNotDependOnTheOrder of the rows.
func TestSpreadReuseDoesNotDependOnTheOrder(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(readMadeUp(t, "made-up-texts.csv")), "\n")
	want := ""
	for _, order := range [][]int{{1, 2, 3, 4, 5}, {5, 3, 1, 4, 2}} {
		text := lines[0]
		for _, i := range order {
			text += "\n" + lines[i]
		}
		status, out, errs := rongheIn(t, nil, text, "spread", "reuse", "-", "--csv")
		if want == "" {
			want = out
		}
		if status != statusOK || out != want || strings.Count(out, "\n") != 4 {
			t.Errorf("%v: status %d, got %s, want %s: %s", order, status, out, want, errs)
		}
	}
}

// TestSpreadReuseBadInput: a clear refusal, with row and column.
func TestSpreadReuseBadInput(t *testing.T) {
	const header = "id,date,text\n"
	for _, test := range []struct {
		name, text, args string
		status           int
		says             string
	}{
		{"no date", header + "a,2013年上半年,x\n", "F", statusFailed, `F: row 2, column 2 (date): "2013年上半年" is no date`},
		{"id twice", header + "a,2013,x\nb,2013,x\na,2014,y\n", "F", statusFailed, `F: row 4, column 1 (id): "a" is in row 2 already`},
		{"no id", header + ",2013,x\n", "F", statusFailed, "F: row 2, column 1 (id): must not be empty"},
		{"ragged", header + "a,2013\n", "F", statusFailed, "F: row 2: has 2 cells, and the header has 3"},
		{"no text column", "id,date\na,2013\n", "F", statusFailed, "text: the header has no such column"},
		{"no rows", header, "F", statusFailed, "has no texts"},
		{"empty texts", header + "a,2013,\nb,,\n", "F", statusOK, "texts without a body: 2"},
		{"one text", header + "a,2013,x\n", "F --json", statusOK, `"pairs": 0`},
		{"broken JSON", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\n", "F", statusFailed, "F: line 2, JSON: must be one JSON object"},
		{"no field", "{\"id\":\"a\"}\n", "F", statusFailed, "F: line 1, text: is missing"},
		{"field of another type", "{\"id\":\"a\",\"text\":[1]}\n", "F", statusFailed, "F: line 1, text: must be a text"},
		{"JSON date", "{\"id\":\"a\",\"text\":\"x\",\"date\":\"soon\"}\n", "F", statusFailed, `F: line 1, date: "soon" is no date`},
		{"JSON id twice", "{\"编号\":\"a\",\"正文\":\"x\"}\n{\"id\":\"a\",\"text\":\"x\"}\n", "F", statusFailed, `F: line 2, id: "a" is in line 1 already`},
		{"JSON without id", "{\"id\":null,\"text\":\"x\"}\n", "F", statusFailed, "F: line 1, id: must not be empty"},
		{"columns of JSON", "{\"id\":\"a\",\"text\":\"x\"}\n", "F --columns id=a", statusUsage, "for CSV only"},
		{"dates of a table", header, "F --dates F", statusUsage, "for a directory only"},
		{"empty directory", "", "D", statusFailed, "there is no .txt file"},
		{"date of no file", "id,date\n虚构甲,2018\n虚构癸,2018\n", "made-up-texts --dates F", statusFailed, "the directory has no 虚构癸.txt"},
		{"column of no meaning", header, "F --columns unit=id", statusUsage, "must be id, date, text or title"},
		{"short passages", header, "F --min-length 14", statusUsage, "must not be below 15"},
		{"formulas", header, "F --max-texts 1", statusUsage, "must not be below 2"},
		{"two forms", header, "F --json --csv", statusUsage, "only one of"},
		{"no file", header, "/nowhere.csv", statusFailed, "cannot be opened"},
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, "F")
		if err := os.WriteFile(path, []byte(test.text), 0o600); err != nil {
			t.Fatal(err)
		}
		args := spreadArgs("reuse " + test.args)
		for i, arg := range args {
			switch arg {
			case "F":
				args[i] = path
			case "D":
				args[i] = dir
			}
		}
		status, out, errs := ronghe(t, nil, args...)
		if all := strings.ReplaceAll(out+errs, dir+"/", ""); status != test.status || !strings.Contains(all, test.says) {
			t.Errorf("%s: status %d, want %d and %q:\n%s", test.name, status, test.status, test.says, all)
		}
	}
}

// TestSpreadReuseIsInterrupted: whether it reads a table or a directory.
func TestSpreadReuseIsInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, file := range []string{"made-up-texts.csv", "made-up-texts.jsonl", "made-up-texts"} {
		var out, errs strings.Builder
		status := run(ctx, spreadArgs("reuse "+file), func(string) string { return "" }, stdio{strings.NewReader(""), &out, &errs})
		if status != statusFailed || out.String() != "" || !strings.Contains(errs.String(), "interrupted") {
			t.Errorf("%s: status %d, %q, %q", file, status, out.String(), errs.String())
		}
	}
}
