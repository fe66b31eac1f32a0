package main

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// namesLibrary are made-up enterprises, two of one name, and the places they are in.
const namesLibrary = `{"node":{"id":"region:320000","kind":"region","title":"江苏省","aliases":["江苏"]}}
{"node":{"id":"region:420000","kind":"region","title":"湖北省","aliases":["湖北"]}}
{"node":{"id":"enterprise:n1","kind":"enterprise","title":"虚构双生机械有限公司","props":{"uscc":"91350100M000100Y43"}}}
{"node":{"id":"enterprise:n2","kind":"enterprise","title":"虚构双生机械有限公司","aliases":["双生机"]}}
{"node":{"id":"enterprise:n3","kind":"enterprise","title":"虚构单独食品股份有限公司"}}
{"edge":{"kind":"located_in","from":"enterprise:n1","to":"region:320000"}}
{"edge":{"kind":"located_in","from":"enterprise:n2","to":"region:420000"}}
`

// namesDir is a directory with a library, and the settings that find it.
func namesDir(t *testing.T) (dir string, env map[string]string) {
	t.Helper()
	dir = t.TempDir()
	env = map[string]string{"RONGHE_DATA": filepath.Join(dir, "data")}
	writeFile(t, filepath.Join(dir, "n.jsonl"), namesLibrary)
	if status, _, errs := ronghe(t, env, "load", filepath.Join(dir, "n.jsonl")); status != 0 {
		t.Fatalf("load: %d %s", status, errs)
	}
	return dir, env
}

func writeFile(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// resolvedRows are decision and id of each row that resolve prints.
func resolvedRows(t *testing.T, out string) []string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out, "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]int{}
	for i, name := range rows[0] {
		at[name] = i
	}
	var got []string
	for _, row := range rows[1:] {
		got = append(got, strings.TrimSpace(row[at["ronghe_decision"]]+" "+row[at["ronghe_id"]]))
	}
	return got
}

// TestResolveList: a table in GB 18030 with province and city apart, a code, and a cell that
// is a formula elsewhere; then the same by other columns, a list of lines, and decisions.
func TestResolveList(t *testing.T) {
	dir, env := namesDir(t)
	table := "申报单位,省份,统一社会信用代码,备注\n虚构双生机械有限公司,江苏省,,甲\n虚构双生机械有限公司,湖北省,,乙\n虚构双生机械有限公司,,,丙\n" +
		"虚构双生机械有限公司,,91350100M000100Y43,丁\n虚构单独食品,,91350100M000100Y44,戊\n=HYPERLINK(),,,己\n"
	text, err := simplifiedchinese.GB18030.NewEncoder().String(table)
	if err != nil {
		t.Fatal(err)
	}
	list := filepath.Join(dir, "list.csv")
	writeFile(t, list, text)
	out := filepath.Join(dir, "out.csv")
	status, _, errs := ronghe(t, env, "resolve", list, "--out", out, "--bom")
	if status != 0 || !strings.Contains(errs, "4 确定") {
		t.Fatalf("resolve: %d %s", status, errs)
	}
	written, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(written, []byte("\ufeff申报单位,省份")) || !strings.Contains(string(written), "'=HYPERLINK()") || !strings.Contains(string(written), "GB 32100-2015") {
		t.Errorf("got %s", written)
	}
	want := []string{"match enterprise:n1", "match enterprise:n2", "ambiguous", "match enterprise:n1", "match enterprise:n3", "none"}
	if diff := cmp.Diff(resolvedRows(t, string(written)), want); diff != "" {
		t.Errorf("(- got, + want):\n%s", diff)
	}
	lines := filepath.Join(dir, "names.txt")
	writeFile(t, lines, "\ufeff双生机\r\n\r\n虚构单独食品股份有限公司\r\nenterprise:n1\r\n")
	_, printed, _ := ronghe(t, env, "resolve", lines)
	if diff := cmp.Diff(resolvedRows(t, printed), []string{"match enterprise:n2", "match enterprise:n3", "match enterprise:n1"}); diff != "" {
		t.Errorf("lines (- got, + want):\n%s", diff)
	}
	decisions := filepath.Join(dir, "d.jsonl")
	for _, args := range [][]string{{"--accept", "enterprise:n2"}, {"--reject", "enterprise:n1"}} {
		if status, _, errs := ronghe(t, env, append([]string{"decide", "虚构双生机械有限公司", "--who", "测试", "--decisions", decisions}, args...)...); status != 0 {
			t.Fatalf("decide %v: %d %s", args, status, errs)
		}
	}
	_, printed, _ = ronghe(t, env, "resolve", list, "--decisions", decisions)
	if got := resolvedRows(t, printed)[2]; got != "match enterprise:n2" {
		t.Errorf("after a decision: got %s", got)
	}
}

// TestResolveRefuses: what is wrong is said in one line, and no file is left.
func TestResolveRefuses(t *testing.T) {
	dir, env := namesDir(t)
	out := filepath.Join(dir, "out.csv")
	for name, text := range map[string]string{
		"empty.csv": "", "nocolumn.csv": "a,b\n1,2\n", "ragged.csv": "企业名称\nx,y\n", "binary.txt": "a\x00b\n", "book.csv": "PK\x03\x04",
		"quote.csv": "企业名称\n\"x\n", "two.csv": "企业名称,单位名称\na,b\n",
	} {
		writeFile(t, filepath.Join(dir, name), text)
		if status, _, errs := ronghe(t, env, "resolve", filepath.Join(dir, name), "--out", out); status != 1 || strings.Count(errs, "\n") != 1 {
			t.Errorf("%s: %d %s", name, status, errs)
		}
	}
	writeFile(t, filepath.Join(dir, "good.csv"), "企业名称\nx\n")
	writeFile(t, filepath.Join(dir, "bad.jsonl"), "{\n")
	good := filepath.Join(dir, "good.csv")
	for _, c := range []struct {
		args   []string
		status int
	}{
		{[]string{"resolve"}, 2}, {[]string{"resolve", good, "--kind", "planet"}, 2}, {[]string{"resolve", good, "--column", "没有"}, 1},
		{[]string{"resolve", good, "--place-column", "没有"}, 1}, {[]string{"resolve", filepath.Join(dir, "nofile.csv")}, 1},
		{[]string{"resolve", good, "--decisions", filepath.Join(dir, "bad.jsonl")}, 1}, {[]string{"resolve", good, "--decisions", filepath.Join(dir, "nofile")}, 1},
		{[]string{"decide", "x", "--who", "测试"}, 2}, {[]string{"decide", "x", "--accept", "enterprise:nobody", "--who", "测试", "--decisions", out}, 1},
		{[]string{"decide", "x", "--accept", "enterprise:n1", "--decisions", out}, 1}, {[]string{"evaluate", "resolve", "--pairs", good}, 1},
	} {
		if status, _, errs := ronghe(t, env, c.args...); status != c.status || strings.Count(errs, "\n") != 1 {
			t.Errorf("%v: %d, want %d: %s", c.args, status, c.status, errs)
		}
	}
	for _, path := range []string{out, out + ".part"} {
		if _, err := os.Stat(path); !os.IsNotExist(err) {
			t.Errorf("%s is left", path)
		}
	}
}

// TestMergeCommand: merge, list, resolve by the old id, unmerge: the dump is what it was.
func TestMergeCommand(t *testing.T) {
	dir, env := namesDir(t)
	_, before, _ := ronghe(t, env, "dump")
	if status, out, errs := ronghe(t, env, "merge", "enterprise:n1", "enterprise:n2", "--dry-run"); status != 0 || !strings.Contains(out, "会并入") {
		t.Fatalf("dry run: %d %s %s", status, out, errs)
	}
	if _, now, _ := ronghe(t, env, "dump"); now != before {
		t.Error("a dry run changed something")
	}
	if status, _, errs := ronghe(t, env, "merge", "enterprise:n1", "enterprise:n2", "--who", "测试", "--why", "同一家"); status != 0 {
		t.Fatalf("merge: %d %s", status, errs)
	}
	if _, out, _ := ronghe(t, env, "merge", "--list"); !strings.Contains(out, "enterprise:n2 → enterprise:n1") || !strings.Contains(out, "同一家") {
		t.Errorf("list: %s", out)
	}
	lines := filepath.Join(dir, "names.txt")
	writeFile(t, lines, "enterprise:n2\n双生机\n虚构双生机械有限公司\n")
	_, printed, _ := ronghe(t, env, "resolve", lines)
	if diff := cmp.Diff(resolvedRows(t, printed), []string{"match enterprise:n1", "match enterprise:n1", "match enterprise:n1"}); diff != "" {
		t.Errorf("after the merge (- got, + want):\n%s", diff)
	}
	if status, out, errs := ronghe(t, env, "unmerge", "enterprise:n2"); status != 0 || !strings.Contains(out, "已复原") {
		t.Fatalf("unmerge: %d %s %s", status, out, errs)
	}
	if _, now, _ := ronghe(t, env, "dump"); now != before {
		t.Errorf("after unmerge:\n%s\nbefore:\n%s", now, before)
	}
	for _, c := range []struct {
		args   []string
		status int
	}{
		{[]string{"unmerge", "enterprise:n2"}, 1}, {[]string{"merge", "enterprise:n1", "enterprise:n2"}, 2}, {[]string{"merge", "enterprise:n1"}, 2},
		{[]string{"merge", "enterprise:n1", "region:320000", "--who", "测试"}, 1}, {[]string{"merge", "enterprise:n1", "enterprise:nobody", "--who", "测试"}, 1},
	} {
		if status, _, errs := ronghe(t, env, c.args...); status != c.status || strings.Count(errs, "\n") != 1 {
			t.Errorf("%v: %d, want %d: %s", c.args, status, c.status, errs)
		}
	}
	if records, err := filepath.Glob(filepath.Join(dir, "data", "merges", "*.json")); err != nil || len(records) != 0 {
		t.Errorf("records in force: %v, %v", records, err)
	}
}

// TestEvaluateResolve: one's own pairs on one's own library.
func TestEvaluateResolve(t *testing.T) {
	dir, env := namesDir(t)
	pairs := filepath.Join(dir, "pairs.csv")
	writeFile(t, pairs, "mention,kind,expect,place\n双生机,enterprise,enterprise:n2,\n虚构双生机械有限公司,enterprise,enterprise:n1|enterprise:n2,\n没有的公司,enterprise,NONE,\n虚构双生机械有限公司,enterprise,enterprise:n1,湖北\n")
	status, out, errs := ronghe(t, env, "evaluate", "resolve", "--pairs", pairs, "--failures")
	if status != 0 || !strings.Contains(out, "hold-out") || !strings.Contains(out, "虚构双生机械有限公司 [enterprise, ]") {
		t.Errorf("%d %s %s", status, out, errs)
	}
	if status, out, _ := ronghe(t, env, "evaluate", "resolve", "--pairs", pairs, "--json"); status != 0 || !strings.Contains(out, `"precision": 0.5`) {
		t.Errorf("%d %s", status, out)
	}
}
