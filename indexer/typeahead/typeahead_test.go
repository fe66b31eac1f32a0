package typeahead_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/indexer/typeahead"
)

func library() *typeahead.Index {
	return typeahead.New([]typeahead.Entry{
		{ID: "practice:energy", Weight: 9, Names: []string{"能源管控中心", "EMS"}},
		{ID: "practice:5g", Weight: 5, Names: []string{"5G工厂"}},
		{ID: "practice:guanbiao", Weight: 8, Names: []string{"两化融合管理体系贯标", "贯标"}},
		{ID: "policy:lhrh", Weight: 7, Names: []string{"两化融合"}},
		{ID: "practice:mes", Weight: 6, Names: []string{"制造执行系统", "MES", "ERP3.0"}},
		{ID: "region:500000", Weight: 2, Names: []string{"重庆市"}},
		{ID: "region:430100", Weight: 2, Names: []string{"长沙市"}},
		{ID: "industry:c", Weight: 1, Names: []string{"制造行业"}},
		{ID: "industry:c32", Weight: 1, Names: []string{"绿色冶炼"}},
		{ID: "region:610100", Weight: 1, Names: []string{"西安市"}},
		{ID: "case:messy", Names: []string{"Messe 中心"}},
	})
}

func TestComplete(t *testing.T) {
	x := library()
	for typed, want := range map[string][]string{
		"":                          nil,
		" 。'":                       nil,
		"没有":                        nil,
		"能源":                        {"能源管控中心"},
		"管控":                        {"能源管控中心"},
		"兩化融合":                      {"两化融合", "两化融合管理体系贯标"},
		"nengyuan":                  {"能源管控中心"},
		"nengyu":                    {"能源管控中心"},
		"neng'yuan":                 {"能源管控中心"},
		"neng源":                     {"能源管控中心"},
		"nygk":                      {"能源管控中心"},
		"guankongzhongx":            {"能源管控中心"},
		"lhrh":                      {"两化融合", "两化融合管理体系贯标"},
		"lianghuaronghe guanlitxgb": {"两化融合管理体系贯标"},
		"5g gc":                     {"5G工厂"},
		"５Ｇ":                        {"5G工厂"},
		"mes":                       {"MES", "Messe 中心"},
		"erp 3.0":                   {"ERP3.0"},
		"chongqing":                 {"重庆市"},
		"changsha":                  {"长沙市"},
		"hangye":                    {"制造行业"},
		"lvse":                      {"绿色冶炼"},
		"lüse":                      {"绿色冶炼"},
		"xi an":                     {"西安市"},
		"z":                         {"制造执行系统", "长沙市", "重庆市", "制造行业"},
		"zhixx":                     {"制造执行系统"},
		"gbiao":                     {"贯标"},
		"\x00":                      nil,
	} {
		var got []string
		for _, c := range x.Complete(typed, 10).Completions {
			got = append(got, c.Match)
		}
		if diff := cmp.Diff(got, want); diff != "" {
			t.Errorf("Complete(%q) (- got, + want):\n%s", typed, diff)
		}
	}
}

func TestCompleteSaysHowAndCountsKinds(t *testing.T) {
	got := library().Complete("zx", 1)
	want := typeahead.Answer{
		Completions: []typeahead.Completion{
			{ID: "practice:energy", Title: "能源管控中心", Match: "能源管控中心", How: typeahead.SoundsWithin, Units: 2},
		},
		Kinds: []typeahead.KindCount{{Kind: "practice", Count: 2}, {Kind: "case", Count: 1}, {Kind: "industry", Count: 1}},
	}
	if diff := cmp.Diff(got, want); diff != "" {
		t.Errorf("Complete (- got, + want):\n%s", diff)
	}
}

// made draws entries of names that are much alike.
func made(t *rapid.T, what string) []typeahead.Entry {
	name := rapid.StringMatching(`[能源重庆长沙mesn ]{1,14}`)
	entry := rapid.Custom(func(t *rapid.T) typeahead.Entry {
		return typeahead.Entry{
			ID:     graphmodel.ID(rapid.StringMatching(`[ab]:[a-e]`).Draw(t, "id")),
			Weight: rapid.Int32Range(0, 2).Draw(t, "weight"),
			Names:  rapid.SliceOfN(name, 1, 3).Draw(t, "names"),
		}
	})
	return rapid.SliceOfNDistinct(entry, 0, 8, func(e typeahead.Entry) graphmodel.ID { return e.ID }).Draw(t, what)
}

// TestCompleteFindsWhatIsThere checks against looking at every name.
func TestCompleteFindsWhatIsThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		entries := made(t, "entries")
		typed := rapid.StringMatching(`[能源重庆长mesncz]{1,13}`).Draw(t, "typed")
		var want []graphmodel.ID
		for _, e := range entries {
			if slices.ContainsFunc(e.Names, func(name string) bool { return holds(name, typed) }) {
				want = append(want, e.ID)
			}
		}
		slices.Sort(want)
		var got []graphmodel.ID
		answer := typeahead.New(entries).Complete(typed, 50)
		for _, c := range answer.Completions {
			got = append(got, c.ID)
		}
		slices.Sort(got)
		if diff := cmp.Diff(got, want); diff != "" {
			t.Fatalf("Complete(%q) (- got, + want):\n%s", typed, diff)
		}
		for _, k := range answer.Kinds {
			n := 0
			for _, id := range want {
				if id.Kind() == k.Kind {
					n++
				}
			}
			if k.Count != n {
				t.Fatalf("%d of %s, want %d", k.Count, k.Kind, n)
			}
		}
	})
}

func holds(name, typed string) bool {
	units, letters := typeahead.Units(name), typeahead.Units(typed)
	for at := range units {
		if n, spelled := stands(units[at:], letters, 0, false); n > 0 && (at == 0 || n > 1 || !spelled) {
			return true
		}
	}
	return false
}

// stands is the most units at the head of a name that letters may stand for, 0 for
// none, and whether any is typed as it sounds.
func stands(units, letters []rune, n int, spelled bool) (int, bool) {
	if len(letters) == 0 {
		return n, spelled
	}
	if len(units) == 0 {
		return 0, false
	}
	best, asSound := 0, false
	try := func(consumed int, sound bool) {
		m, s := stands(units[1:], letters[consumed:], n+1, spelled || sound)
		if m > best || m == best && m > 0 && !s {
			best, asSound = m, s
		}
	}
	if units[0] == letters[0] {
		try(1, false)
	}
	for _, reading := range map[rune][]string{
		'能': {"neng"}, '源': {"yuan"}, '重': {"zhong", "chong"}, '庆': {"qing"}, '长': {"chang", "zhang"}, '沙': {"sha", "sa"},
	}[units[0]] {
		for k := 1; k <= min(len(reading), len(letters)) && string(letters[:k]) == reading[:k]; k++ {
			if k == 1 || k == 2 && reading[1] == 'h' || k == len(reading) || k == len(letters) {
				try(k, true)
			}
		}
	}
	return best, asSound
}

// TestWithIsNew checks an Index changed step by step against one made at once.
func TestWithIsNew(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := typeahead.New(made(t, "first"))
		now := map[graphmodel.ID]typeahead.Entry{}
		x = x.With(nil, []graphmodel.ID{"a:a", "a:b", "a:c", "a:d", "a:e", "b:a", "b:b", "b:c", "b:d", "b:e"})
		for range 3 {
			put := made(t, "put")
			remove := graphmodel.ID(rapid.StringMatching(`[ab]:[a-e]`).Draw(t, "remove"))
			delete(now, remove)
			for _, e := range put {
				now[e.ID] = e
			}
			x = x.With(put, []graphmodel.ID{remove})
		}
		var all []typeahead.Entry
		for _, e := range now {
			all = append(all, e)
		}
		typed := rapid.StringMatching(`[能源长mesncz]{1,3}`).Draw(t, "typed")
		got, want := x.Complete(typed, 5), typeahead.New(all).Complete(typed, 5)
		if diff := cmp.Diff(got, want); diff != "" {
			t.Fatalf("Complete(%q) (- got, + want):\n%s", typed, diff)
		}
	})
}

func TestBeginningIsAsWritten(t *testing.T) {
	for _, c := range []struct {
		name string
		n    int
		want string
	}{
		{"两化融合管理体系", 4, "两化融合"},
		{"“5G+工业”互联网", 4, "“5G+工业"},
		{"MES 系统", 9, "MES 系统"},
		{"甲（乙）丙", 2, "甲（乙"},
		{"甲", 0, ""},
		{"", 3, ""},
	} {
		if got := typeahead.Beginning(c.name, c.n); got != c.want {
			t.Errorf("Beginning(%q, %d) = %q, want %q", c.name, c.n, got, c.want)
		}
	}
}
