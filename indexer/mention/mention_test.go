package mention

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// thing is a made-up entry.
func thing(id graphmodel.ID, title string, names ...string) Entry {
	return Entry{ID: id, Title: title, Names: names}
}

// in writes mentions as text[start:end]=id,id….
func in(mentions []Mention) string {
	var all []string
	for _, m := range mentions {
		ids := make([]string, len(m.Candidates))
		for i, c := range m.Candidates {
			ids[i] = string(c.ID)
		}
		weak := ""
		if m.Weak {
			weak = "?"
		}
		all = append(all, fmt.Sprintf("%s%s[%d:%d]=%s", m.Text, weak, m.Start, m.End, strings.Join(ids, ",")))
	}
	return strings.Join(all, " ")
}

func TestFind(t *testing.T) {
	zhejiang := thing("region:zj", "虚江省", "虚江", "虚构江省")
	hangzhou := thing("region:hz", "虚杭市", "虚杭", "虚构杭市")
	hangzhou.Places = []graphmodel.ID{"region:zj"}
	elsewhere := thing("region:other", "别处省")
	factory := thing("enterprise:a", "虚构江省造机股份有限公司", "造机", "Made-up Machines")
	factory.Places = []graphmodel.ID{"region:hz", "region:zj"}
	north, south := thing("region:n", "鼓楼区"), thing("region:s", "鼓楼区")
	north.Places, south.Places, north.Edges = []graphmodel.ID{"region:other"}, []graphmodel.ID{"region:zj"}, 1000
	f := New([]Entry{
		zhejiang, hangzhou, elsewhere, factory, north, south,
		thing("practice:erp", "企业资源计划", "ERP", "AI", "钟"), thing("practice:gl", "管理", "供应链管理"),
	})
	for _, test := range []struct{ text, want string }{
		{"", ""},
		{"没有名称", ""},
		{"位于虚构江省。", "虚构江省[2:6]=region:zj"},
		{"𠮷虚构江省", "虚构江省[1:5]=region:zj"}, // offsets are those of runes
		{"虛構江省", "虛構江省[0:4]=region:zj"},  // traditional
		{"虚构江省造机股份有限公司在虚构江省", "虚构江省造机股份有限公司[0:12]=enterprise:a 虚构江省[13:17]=region:zj"},       // the longest
		{"用ＥＲＰ管ERP3、erp和ERPS", "ＥＲＰ[1:4]=practice:erp erp[10:13]=practice:erp"},              // full width, case, words
		{"made-up\n machines 与Made-up Machineshop", "made-up\n machines[0:17]=enterprise:a"}, // white space
		{"造机行业", ""}, // weak
		{"虚杭的造机行业", "虚杭[0:2]=region:hz 造机[3:5]=enterprise:a"},                                // its place is nearby
		{"虚构江省造机股份有限公司（以下简称“造机”）", "虚构江省造机股份有限公司[0:12]=enterprise:a 造机[18:20]=enterprise:a"}, // and so is its name
		{"虚江有AI", "虚江[0:2]=region:zj"},                                // a place for short, a weak name
		{"鼓楼区", "鼓楼区[0:3]=region:n,region:s"},                         // the better known first
		{"虚构江省鼓楼区", "虚构江省[0:4]=region:zj 鼓楼区[4:7]=region:s,region:n"}, // the place decides
		{"虚江省鼓楼区和别处省鼓楼区", "虚江省[0:3]=region:zj 鼓楼区[3:6]=region:s,region:n 别处省[7:10]=region:other 鼓楼区[10:13]=region:n,region:s"}, // the nearer place
		{"供应链管理", "供应链管理[0:5]=practice:gl"}, // not 管理 in it
		{"钟", ""}, // one character
		{"坏的\xff虚构杭市", "虚构杭市[3:7]=region:hz"}, // what is not UTF-8 counts a rune a byte
	} {
		if got := in(f.Find(test.text, Options{})); got != test.want {
			t.Errorf("%q: got %s, want %s", test.text, got, test.want)
		}
	}
	if got := in(f.Find("造机、AI、虚构杭市", Options{Weak: true, Kinds: []graphmodel.Kind{"enterprise", "practice"}})); got != "造机[0:2]=enterprise:a AI?[3:5]=practice:erp" {
		t.Errorf("with weak ones, of some kinds: got %s", got)
	}
	if got := New(nil).Find("虚构", Options{Weak: true}); len(got) != 0 {
		t.Errorf("without names: got %v", got)
	}
}

func TestCandidates(t *testing.T) {
	a, b := thing("enterprise:a", "同名甲"), thing("enterprise:b", "同名乙", "同名甲")
	got := New([]Entry{a, b}).Find("同名甲", Options{})
	if len(got) != 1 || len(got[0].Candidates) != 2 {
		t.Fatalf("got %+v", got)
	}
	first, second := got[0].Candidates[0], got[0].Candidates[1]
	if first.ID != "enterprise:a" || first.Alias || !second.Alias || first.Score <= second.Score || first.Score+second.Score != 1 {
		t.Errorf("got %+v", got[0].Candidates)
	}
}

// TestWorksAreNotWhatTheyAreAbout: a case that has the name of an enterprise among its own, and more
// edges, is not what a text means by it; by its title it is.
func TestWorksAreNotWhatTheyAreAbout(t *testing.T) {
	work := Entry{ID: "case:a", Title: "虚构机械：机器换人", Names: []string{"虚构机械"}, Edges: 50, Work: true}
	f := New([]Entry{work, {ID: "enterprise:a", Title: "虚构机械股份有限公司", Names: []string{"虚构机械"}, Edges: 1}})
	for text, want := range map[string]string{
		"虚构机械上线了": "虚构机械[0:4]=enterprise:a,case:a", "见虚构机械：机器换人": "虚构机械：机器换人[1:10]=case:a",
	} {
		if got := in(f.Find(text, Options{})); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

// bruteStretch is a stretch of a text that is a name, found by trying all.
type bruteStretch struct {
	start, end, size int // in runes
	name             string
}

// brute tries every stretch of the text.
func brute(text string, names map[string]bool) (found []bruteStretch) {
	runes := []rune(text)
	folded := make([]rune, len(runes))
	for i, r := range runes {
		folded[i] = ' '
		for _, f := range segment.Fold(string(r)) {
			folded[i] = f
		}
	}
	border := func(i int) bool {
		return i == 0 || i == len(runes) || !segment.InWord(folded[i-1]) || !segment.InWord(folded[i])
	}
	for i := range runes {
		for j := i + 1; j <= len(runes); j++ {
			name := segment.Fold(string(runes[i:j]))
			if folded[i] != ' ' && folded[j-1] != ' ' && names[name] && border(i) && border(j) {
				found = append(found, bruteStretch{i, j, utf8.RuneCountInString(name), name})
			}
		}
	}
	return found
}

// bruteChoose chooses by comparing each with all chosen before.
func bruteChoose(found []bruteStretch, edges map[string]int) (chosen []string) {
	slices.SortStableFunc(found, func(a, b bruteStretch) int {
		weak := func(s bruteStretch) int { return map[bool]int{true: 1, false: 0}[s.size == 2] }
		switch {
		case a.size != b.size:
			return b.size - a.size
		case weak(a) != weak(b):
			return weak(a) - weak(b)
		case edges[a.name] != edges[b.name]:
			return edges[b.name] - edges[a.name]
		}
		return a.start - b.start
	})
	var kept []bruteStretch
	for _, s := range found {
		if !slices.ContainsFunc(kept, func(k bruteStretch) bool { return s.start < k.end && k.start < s.end }) {
			kept = append(kept, s)
		}
	}
	slices.SortFunc(kept, func(a, b bruteStretch) int { return a.start - b.start })
	for _, s := range kept {
		chosen = append(chosen, fmt.Sprintf("%d:%d %s", s.start, s.end, s.name))
	}
	return chosen
}

// TestFindsWhatTryingAllFinds, however the text is cut among the cores.
func TestFindsWhatTryingAllFinds(t *testing.T) {
	letters := rapid.SampledFrom([]rune("甲乙丙業业aBＢ1 \n，（(𠮷"))
	word := rapid.StringOfN(letters, 1, 5, -1)
	rapid.Check(t, func(rt *rapid.T) {
		names, edges := map[string]bool{}, map[string]int{}
		var entries []Entry
		for i, name := range rapid.SliceOfN(word, 1, 12).Draw(rt, "names") {
			folded := segment.Fold(name)
			if utf8.RuneCountInString(folded) < 2 || names[folded] {
				continue
			}
			names[folded] = true
			edges[folded] = rapid.IntRange(0, 3).Draw(rt, "edges")
			entries = append(entries, Entry{ID: graphmodel.ID(fmt.Sprintf("thing:%d", i)), Title: name, Edges: edges[folded]})
		}
		text := rapid.StringOfN(letters, 0, 60, -1).Draw(rt, "text")
		want := bruteChoose(brute(text, names), edges)
		for _, size := range []int{1, 7, pieceSize} {
			var got []string
			for _, m := range New(entries).find(text, Options{Weak: true}, size) {
				got = append(got, fmt.Sprintf("%d:%d %s", m.Start, m.End, segment.Fold(m.Text)))
			}
			if !slices.Equal(got, want) {
				rt.Errorf("%q in pieces of %d: got %q, want %q", text, size, got, want)
			}
		}
	})
}

func FuzzFind(f *testing.F) {
	finder := New([]Entry{thing("a:1", "甲乙"), thing("a:2", "甲乙丙", "ab c"), thing("a:3", "㎡㎡"), thing("a:4", "aaaa", "aaa")})
	for _, seed := range []string{"甲乙丙", "AB\xff C", "m2m2㎡", "aaaaaaa", "é́甲\u200d乙"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		runes := []rune(text)
		for _, m := range finder.Find(text, Options{Weak: true}) {
			if m.Start < end || m.End <= m.Start || m.End > len(runes) || utf8.ValidString(text) && string(runes[m.Start:m.End]) != m.Text {
				t.Errorf("%q: %+v after %d", text, m, end)
			}
			end = m.End
		}
	})
}
