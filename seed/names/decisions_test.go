package names_test

import (
	"errors"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/seed/names"
)

const (
	haierGroup = "enterprise:hai-er-ji-tuan-gong-si"
	haierStock = "enterprise:qing-dao-hai-er-gu-fen-you-xian-gong-si"
)

func line(verdict, name, place, id string) string {
	return `{"verdict":"` + verdict + `","kind":"enterprise","name":"` + name + `","place":"` + place + `","id":"` + id + `","who":"测试","when":"2026-01-02T03:04:05Z"}` + "\n"
}

// TestDecisionsWin: what people said comes before any score, until they say something else.
func TestDecisionsWin(t *testing.T) {
	accept := line("accept", "海尔（总部）", "", haierGroup)
	for _, test := range []struct {
		file, name, place string
		want              names.Decision
		id                graphmodel.ID // "" where none is to be the first
	}{
		{"", "海尔（总部）", "", names.Ambiguous, ""},
		{accept, "海尔（总部）", "", names.Match, haierGroup},
		{accept, "海尔(总部)", "", names.Match, haierGroup}, // spelled otherwise
		{accept, "海尔（总部）", "上海", names.Match, haierGroup},
		{accept + line("accept", "海尔（总部）", "", haierStock), "海尔（总部）", "", names.Match, haierStock},
		{accept + line("forget", "海尔（总部）", "", haierGroup), "海尔（总部）", "", names.Ambiguous, ""},
		{line("reject", "海尔集团公司", "", haierGroup), "海尔集团公司", "", names.Ambiguous, ""},
		{line("reject", "海尔集团公司", "上海", haierGroup), "海尔集团公司", "", names.Match, haierGroup},
		{line("accept", "海尔（总部）", "上海", haierGroup), "海尔（总部）", "", names.Ambiguous, ""},
		{line("accept", "没有的名称", "", "enterprise:nobody"), "没有的名称", "", names.None, ""},
	} {
		all, err := names.ReadJudgements("d.jsonl", strings.NewReader(test.file))
		d := names.NewDecisions(all)
		if err != nil {
			t.Fatal(err)
		}
		a := library().With(d).Resolve(names.Query{Kind: names.Enterprise, Name: test.name, Place: test.place})
		if a.Decision == names.Match && a.Candidates[0].ID != test.id || (a.Decision == names.Match) != (test.want == names.Match) {
			t.Errorf("%s%s: want %s %s, got %s", test.file, test.name, test.want, test.id, show(a))
		}
		for _, c := range a.Candidates {
			if strings.Contains(test.file, "reject") && strings.Contains(test.file, string(c.ID)) && test.want != names.Match {
				t.Errorf("%s: rejected and yet a candidate: %s", test.name, show(a))
			}
		}
	}
}

func TestReadJudgementsRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"{":                                    "line 1",
		"\n{\"verdict\":\"maybe\"}":            "line 2",
		line("maybe", "海尔", "", haierGroup):    "verdict",
		line("accept", "", "", haierGroup):     "name",
		line("accept", "海尔", "", "region:1"):   "kind",
		line("accept", "海尔", "", "海尔"):         "id",
		`{"verdict":"accept","surprise":true}`: "line 1",
		line("accept", "海尔", "", haierGroup) + line("accept", "海尔", "", haierGroup)[:20]:      "line 2",
		strings.Replace(line("accept", "海尔", "", haierGroup), "测试", " ", 1):                   "who",
		strings.Replace(line("accept", "海尔", "", haierGroup), "2026-01-02T03:04:05Z", "x", 1): "line 1",
		strings.Repeat("x", 2<<20): "line 1",
	} {
		_, err := names.ReadJudgements("d.jsonl", strings.NewReader(text))
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q: got %v, want ErrInvalid with %q", text, err, want)
		}
	}
}

func FuzzReadJudgements(f *testing.F) {
	f.Add(line("accept", "海尔", "", haierGroup))
	f.Add("{}\n")
	f.Fuzz(func(t *testing.T, text string) {
		_, err := names.ReadJudgements("d.jsonl", strings.NewReader(text))
		if err != nil && !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%q: %v is not ErrInvalid", text, err)
		}
	})
}
