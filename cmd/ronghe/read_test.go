package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const madeUpNotice = "虚构工信〔2014〕21号\n关于虚构两化融合工作的通知\n各单位：为贯彻落实《信息化和工业化深度融合专项行动计划（2013-2018年）》（工信部信[2013]317号），按照GB/T 23001-2017执行。\n虚构市工业和信息化局\n2014年8月23日\n"

// TestRead: what is proposed is only shown; what is accepted is written, loads, and joins what
// the library has, whose nodes stay; doing it twice changes nothing.
func TestRead(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{"RONGHE_DATA": filepath.Join(dir, "data")}
	file, out := filepath.Join(dir, "made-up.txt"), filepath.Join(dir, "out.jsonl")
	if err := os.WriteFile(file, []byte(madeUpNotice), 0o600); err != nil {
		t.Fatal(err)
	}
	status, shown, errs := ronghe(t, env, "read", file)
	if status != 0 || !strings.Contains(shown, "虚构工信〔2014〕21号") || !strings.Contains(shown, "第 1 段 ¶1, 0–13") || !strings.Contains(shown, "policy") {
		t.Fatalf("read: %d %s %s", status, shown, errs)
	}
	var got reading
	status, shown, errs = ronghe(t, env, "read", file, "--json")
	if err := json.Unmarshal([]byte(shown), &got); status != 0 || err != nil || len(got.Findings) != 6 || got.Runes != 127 || len(got.SHA256) != 64 {
		t.Fatalf("read --json: %d %v %s %s", status, err, shown, errs)
	}
	ontology := `{"node":{"id":"policy:gong-xin-bu-xin-2013-317-hao","kind":"policy","title":"信息化和工业化深度融合专项行动计划（2013-2018年）","aliases":["工信部信〔2013〕317号"],"props":{"summary":"库中的要点"}}}` + "\n"
	if status, _, errs := rongheIn(t, env, ontology, "load", "-"); status != 0 {
		t.Fatalf("load: %d %s", status, errs)
	}
	for _, want := range []string{" 7 written", " 0 written"} {
		status, _, errs := ronghe(t, env, "read", file, "--accept", "0.8", "--out", out, "--source-url", "https://example.gov.cn/a")
		if status != 0 || !strings.Contains(errs, "not yet loaded") {
			t.Fatalf("read --accept: %d %s", status, errs)
		}
		if status, loaded, errs := ronghe(t, env, "load", out); status != 0 || !strings.Contains(loaded, want) {
			t.Fatalf("load: %d %s %s, want %q", status, loaded, errs, want)
		}
	}
	if _, node, _ := ronghe(t, env, "show", "policy:gong-xin-bu-xin-2013-317-hao"); !strings.Contains(node, "库中的要点") {
		t.Errorf("got %s, want the library's node as it was", node)
	}
	if status, _, errs := ronghe(t, env, "read", file, "--only", "1,2", "--out", out); status != 0 {
		t.Errorf("read --only: %d %s", status, errs)
	}
}

func TestReadRefused(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{"RONGHE_DATA": filepath.Join(dir, "data")}
	file, bad, out := filepath.Join(dir, "made-up.txt"), filepath.Join(dir, "old.doc"), filepath.Join(dir, "out.jsonl")
	for name, text := range map[string]string{file: madeUpNotice, bad: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		want int
		args []string
	}{
		{2, nil}, {2, []string{file, "--out", out}}, {2, []string{file, "--accept", "0.8"}}, {2, []string{file, "--accept", "8", "--out", out}},
		{2, []string{file, "--only", "99", "--out", out}}, {2, []string{file, "--kind", "zone"}}, {2, []string{file, "--source-url", "a"}},
		{1, []string{file, "--only", "3", "--out", out}}, {1, []string{bad}}, {1, []string{dir}}, {1, []string{filepath.Join(dir, "none.pdf")}},
	} {
		status, _, errs := ronghe(t, env, append([]string{"read"}, c.args...)...)
		if status != c.want || strings.Count(errs, "\n") != 1 || !hasHan(errs) {
			t.Errorf("read %v: %d, want %d: %s", c.args, status, c.want, errs)
		}
	}
	if _, err := os.Stat(out); !os.IsNotExist(err) {
		t.Errorf("%s is there: %v", out, err)
	}
}
