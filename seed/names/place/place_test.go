package place_test

import (
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/seed/names/place"
)

// gazetteer is that of the library's table.
func gazetteer(t testing.TB) *place.Gazetteer {
	t.Helper()
	return place.New(regions(t))
}

func regions(t testing.TB) []place.Region {
	t.Helper()
	var all []place.Region
	for _, row := range table(t, "../../data/codes/regions.csv") {
		r := place.Region{ID: graphmodel.ID("region:" + row[0]), Title: row[1]}
		if row[2] != "" {
			r.Others = []string{row[2]}
		}
		if row[5] != "" {
			r.Parent = graphmodel.ID("region:" + row[5])
		}
		all = append(all, r)
	}
	return all
}

func table(t testing.TB, name string) [][]string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(string(text))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

func TestFind(t *testing.T) {
	g := gazetteer(t)
	for _, test := range []struct {
		text string
		want string // codes of the likeliest, by one score
		how  place.How
	}{
		{"昆山市", "320583", place.ByTitle},
		{"昆山", "320583", place.ByCountyStem},
		{"江苏苏州", "320500", place.ByStem},
		{"江苏省苏州市昆山市", "320583", place.ByTitle},
		{"蘇州工業園區", "320500", place.ByStem},
		{"江苏", "320000", place.ByShort},
		{"海南", "460000", place.ByShort},
		{"沪", "310000", place.ByAbbreviation},
		{"粤", "440000", place.ByAbbreviation},
		{"恩施", "422800", place.ByStem},
		{"北京市朝阳区", "110105", place.ByTitle},
		{"朝阳区", "110105 220104", place.ByTitle},
		{"320583", "320583", place.ByCode},
		{"320583000000", "320583", place.ByCode},
		{"32", "320000", place.ByCode},
		{"320584", "320509", place.ByOldCode}, // 吴江市 became 吴江区
		{"吴江市", "320509", place.ByFormer},
		{"襄樊市", "420600", place.ByFormer},
		{"襄樊", "420600", place.ByFormerStem},
		{"密云县", "110118", place.ByFormer},
		{"110103", "110000", place.ByAround}, // 崇文区 went into another
		{"通县", "110112", place.ByFormer},     // 通州区 since 1997
		{"110223", "110112", place.ByOldCode},
		{"沙市市", "421002", place.ByFormer}, {"420400", "421002", place.ByOldCode},
		{"512301", "500102", place.ByOldCode}, // 涪陵市 of 四川, now of 重庆
		{"蓟县", "120119", place.ByFormer}, {"苏州地区", "320500", place.ByStem}, {"思茅地区", "530800", place.ByFormer},
		{"469025", "469025", place.ByCode}, // and was 定安县's before
		{"北京市崇文区", "110000", place.ByAround}, {"上海市南汇县", "310000", place.ByAround}, {"上海县", "310000", place.ByAround},
		{"上海市虚构县", "310000", place.ByAround}, {"四川省涪陵市", "500102", place.ByFormer}, {"普洱", "530800", place.ByStem},
		{"东方电气集团", "", ""}, // no place, though 东方市 is one
		{"999999", "", ""},
		{"", "", ""},
		{"—", "", ""},
	} {
		found := g.Find(test.text)
		var got []string
		for _, f := range found {
			if f.Score == found[0].Score {
				got = append(got, g.ID(f.Region).Key())
			}
		}
		if strings.Join(got, " ") != test.want || len(found) > 0 && found[0].How != test.how {
			t.Errorf("Find(%q) = %v %+v, want %s by %s", test.text, got, found, test.want, test.how)
		}
	}
}

// TestOldCodeGivenAgain: a code that has stood for two places gives both.
func TestOldCodeGivenAgain(t *testing.T) {
	g := gazetteer(t)
	var got []string
	for _, f := range g.Find("469025") {
		got = append(got, g.Title(f.Region))
	}
	if strings.Join(got, " ") != "白沙黎族自治县 定安县" {
		t.Errorf("got %v", got)
	}
}

func TestTwoPlaces(t *testing.T) {
	g := gazetteer(t)
	found := g.Find("由上海迁往苏州")
	if len(found) != 2 || g.Title(found[0].Region) != "上海市" || g.Title(found[1].Region) != "苏州市" {
		t.Errorf("got %+v", found)
	}
}

// TestHistory checks each row of the table against its own rule and the library's table.
func TestHistory(t *testing.T) {
	now := map[string]string{}
	for _, row := range table(t, "../../data/codes/regions.csv") {
		now[row[0]] = row[1]
	}
	ends := strings.NewReplacer("地区", "", "林区", "", "特区", "", "新区", "", "省", "", "市", "", "县", "", "区", "", "盟", "", "旗", "")
	for _, row := range table(t, "data/history.csv") {
		code, name, successor, rule := row[0], row[1], row[4], row[5]
		if now[code] == name {
			t.Errorf("%s %s is of today", code, name)
		}
		if (rule == "") != (successor == "") || successor != "" && now[successor] == "" {
			t.Errorf("%s %s: successor %s by rule %q", code, name, successor, rule)
		}
		for step := range strings.SplitSeq(rule, "+") {
			if !slices.Contains([]string{"", "same_name", "same_code", "same_root"}, step) {
				t.Errorf("%s %s: unknown rule %s", code, name, rule)
			}
		}
		province := successor == "" || code[:2] == successor[:2] || code[:2] == "51" && successor[:2] == "50" || code[:2] == "44" && successor[:2] == "46"
		switch {
		case !province:
			t.Errorf("%s %s: %s is of another province", code, name, successor)
		case rule == "same_name" && ends.Replace(name) != ends.Replace(now[successor]):
			t.Errorf("%s %s: %s %s is not the same name", code, name, successor, now[successor])
		case rule == "same_code" && code != successor:
			t.Errorf("%s %s: %s is not the same code", code, name, successor)
		case rule == "same_root" && []rune(name)[0] != []rune(now[successor])[0]:
			t.Errorf("%s %s: %s %s does not begin alike", code, name, successor, now[successor])
		}
	}
}

// TestHistoryLeavesThePresentAlone: whatever a place is called now means what it meant without
// any former names: the likeliest is the same, by the same way.
func TestHistoryLeavesThePresentAlone(t *testing.T) {
	g := gazetteer(t)
	for _, row := range table(t, "../../data/codes/regions.csv") {
		for _, name := range []string{row[1], row[2], row[0]} {
			if found := g.Find(name); name != "" && (len(found) == 0 || found[0].Score < .84) {
				t.Errorf("%s %s: %q gives %+v", row[0], row[1], name, found)
			}
		}
	}
}

func TestRelated(t *testing.T) {
	g := gazetteer(t)
	number := func(code string) int32 {
		n, ok := g.Number(graphmodel.ID("region:" + code))
		if !ok {
			t.Fatal(code)
		}
		return n
	}
	for _, test := range []struct {
		a, b string
		want bool
	}{{"320583", "320000", true}, {"320000", "320583", true}, {"320583", "320583", true}, {"320583", "330000", false}} {
		if got := g.Related(number(test.a), number(test.b)); got != test.want {
			t.Errorf("Related(%s, %s) = %v", test.a, test.b, got)
		}
	}
}

func TestSteps(t *testing.T) {
	g := gazetteer(t)
	for text, want := range map[string]string{
		"江苏省昆山市某公司": "江苏省|昆山市", "江苏昆山某公司": "江苏|昆山", "武汉某公司": "武汉", "东方电气": "东方?", "某公司": "", "上海宝山钢铁": "上海|宝山",
	} {
		var got []string
		at := 0
		for _, step := range g.Steps([]rune(text)) {
			name := string([]rune(text)[at:step.End])
			if !step.Sure {
				name += "?"
			}
			got, at = append(got, name), step.End
		}
		if strings.Join(got, "|") != want {
			t.Errorf("Steps(%s) = %v, want %s", text, got, want)
		}
	}
}

func FuzzFind(f *testing.F) {
	g := gazetteer(f)
	for _, s := range []string{"江苏苏州", "320584", "昆山", "\xff", "沪", "市市市"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for i, found := range g.Find(s) {
			if found.Score <= 0 || found.Score > 1 {
				t.Errorf("Find(%q)[%d] = %+v", s, i, found)
			}
		}
	})
}
