package reuse

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

// All texts here are made up.
const (
	first = `甲市关于推进企业上云的若干措施。第一条 对首次上云的规模以上工业企业，按照实际支出的百分之三十给予补助，单个企业最高不超过五十万元。第二条 本措施由甲市工业和信息化局负责解释。`
	later = `为加快数字化转型，结合乙市实际，制定本办法。第四条  对首次上云的规模以上工业企业,按照实际支出的百分之二十给予补助,单个企业最高不超过三十万元。第五条 其他事项另行通知。`
	alone = `丙市科学技术奖励大会昨日召开，会议表彰了在基础研究领域作出突出贡献的科技工作者，并部署了来年重点任务。`
)

func find(t testing.TB, o Options, texts ...Text) []Reuse {
	t.Helper()
	found, err := Find(context.Background(), texts, o)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func cut(text string, s Span) string { return string([]rune(text)[s.Start:s.End]) }

func TestFindShowsThePassage(t *testing.T) {
	for _, test := range []struct {
		name            string
		dateA, dateB    graphmodel.Date
		directed, turns bool
	}{
		{"earlier", "2018-03", "2019-05-01", true, false},
		{"later", "2020", "2019-05-01", true, true},
		{"same year", "2019", "2019-05-01", false, false},
		{"unknown", "", "2019-05-01", false, false},
	} {
		found := find(t, Options{}, NewText("a", test.dateA, first), NewText("c", "2017", alone), NewText("b", test.dateB, later))
		if len(found) != 1 || len(found[0].Passages) != 1 {
			t.Fatalf("%s: found = %+v, want one passage", test.name, found)
		}
		r, p := found[0], found[0].Passages[0]
		from, to, textFrom, textTo := 0, 2, first, later
		if test.turns {
			from, to, textFrom, textTo = 2, 0, later, first
		}
		if r.From != from || r.To != to || r.Directed != test.directed {
			t.Errorf("%s: reuse = %d→%d directed %v, want %d→%d directed %v", test.name, r.From, r.To, r.Directed, from, to, test.directed)
		}
		got, want := []string{cut(textFrom, p.From), cut(textTo, p.To)}, []string{
			"条 对首次上云的规模以上工业企业，按照实际支出的百分之三十给予补助，单个企业最高不超过五十万元。第",
			"条  对首次上云的规模以上工业企业,按照实际支出的百分之二十给予补助,单个企业最高不超过三十万元。第"}
		if test.turns {
			want[0], want[1] = want[1], want[0]
		}
		if diff := cmp.Diff(got, want); diff != "" {
			t.Errorf("%s: passages (-got +want):\n%s", test.name, diff)
		}
		if p.Differences != 2 || p.Length != 45 || p.Distinct != 45 || p.Score != 82 {
			t.Errorf("%s: passage = %+v, want 45 runes of which 2 differ", test.name, p)
		}
	}
}

// random is n runes of an alphabet that starts at from.
func random(rng *rand.Rand, from rune, n int) []rune {
	text := make([]rune, n)
	for i := range text {
		text[i] = from + rune(rng.IntN(300))
	}
	return text
}

func plain(id string, runes []rune) Text { return NewText(id, "", string(runes)) }

// A passage copied between texts that have nothing else in common, not even a letter,
// is found to the rune.
func TestFindIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		passage := random(rng, '一', 30+rng.IntN(200))
		head, tail := random(rng, '丰', rng.IntN(100)), random(rng, '临', rng.IntN(100))
		a := append(append(append([]rune{}, head...), passage...), tail...)
		headB, tailB := random(rng, '倀', rng.IntN(300)), random(rng, '傰', rng.IntN(300))
		b := append(append(append([]rune{}, headB...), passage...), tailB...)
		found, err := Find(context.Background(), []Text{plain("a", a), plain("b", b)}, Options{})
		if err != nil || len(found) != 1 {
			t.Fatalf("found = %+v, %v, want one", found, err)
		}
		want := []Passage{{From: Span{len(head), len(head) + len(passage)}, To: Span{len(headB), len(headB) + len(passage)},
			Length: len(passage), Distinct: len(passage), Score: 2 * len(passage)}}
		if diff := cmp.Diff(found[0].Passages, want); diff != "" {
			t.Fatalf("passages (-got +want):\n%s", diff)
		}
	})
}

// Of a passage in which words were replaced, left out and put in the ends are still found.
func TestFindBridgesDifferences(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	passage := random(rng, '一', 200)
	changed := append([]rune{}, passage[:50]...)
	changed = append(changed, random(rng, '戀', 3)...) // put in
	changed = append(changed, passage[50:90]...)
	changed = append(changed, passage[95:130]...) // left out
	changed = append(changed, '戀')                // replaced
	changed = append(changed, passage[131:]...)
	a := append(random(rng, '丰', 70), passage...)
	b := append(append(random(rng, '倀', 20), changed...), random(rng, '傰', 50)...)
	found := find(t, Options{}, plain("a", a), plain("b", b))
	want := []Passage{{From: Span{70, 270}, To: Span{20, 20 + len(changed)}, Length: len(changed), Distinct: 200,
		Differences: 9, Score: 200 + len(changed) - 4*9}}
	if len(found) != 1 {
		t.Fatalf("found = %+v, want one", found)
	}
	if diff := cmp.Diff(found[0].Passages, want); diff != "" {
		t.Errorf("passages (-got +want):\n%s", diff)
	}
}

func TestFindNothingBetweenUnrelatedTexts(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	var texts []Text
	for i := range 30 {
		texts = append(texts, plain(fmt.Sprint(i), random(rng, '一', 3000)))
	}
	if found := find(t, Options{}, texts...); len(found) != 0 {
		t.Errorf("found = %+v, want nothing", found)
	}
}

// What stands in many texts is no evidence, however long, and does not make a short
// passage beside it long enough.
func TestFindDiscountsFormulas(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	formula, short, long := random(rng, '一', 80), random(rng, '一', 20), random(rng, '一', 60)
	var texts []Text
	for i := range 12 {
		text := append(random(rng, '一', 200), formula...)
		switch i {
		case 0, 1:
			text = append(text, short...)
		case 2, 3:
			text = append(text, long...)
		}
		texts = append(texts, plain(fmt.Sprint(i), append(text, random(rng, '一', 200)...)))
	}
	found := find(t, Options{MaxTexts: 11}, texts...)
	if len(found) != 1 || found[0].From != 2 || found[0].To != 3 {
		t.Fatalf("found = %+v, want texts 2 and 3 alone", found)
	}
	if p := found[0].Passages[0]; p.Length != 140 || p.Distinct < 60 || p.Distinct > 60+window {
		t.Errorf("passage = %+v, want 140 runes of which about 60 are no formula", p)
	}
	if all := find(t, Options{MaxTexts: 12}, texts...); len(all) != 66 {
		t.Errorf("when nothing is a formula %d pairs are found, want 66", len(all))
	}
}

func TestNewTextKeepsOffsets(t *testing.T) {
	got := NewText("a", "", "（１）Ａb，𠮷 c")
	want := Text{ID: "a", Runes: []rune("1ab𠮷c"), At: []int{1, 3, 4, 6, 8}}
	if diff := cmp.Diff(got, want); diff != "" {
		t.Errorf("text (-got +want):\n%s", diff)
	}
}

func TestFindEdges(t *testing.T) {
	if found := find(t, Options{}, NewText("a", "", ""), NewText("b", "", "短"), NewText("c", "", "短")); len(found) != 0 {
		t.Errorf("found = %+v in texts that are empty or short", found)
	}
	_, err := Find(context.Background(), []Text{{ID: "policy:x", Runes: []rune("ab")}}, Options{})
	if !errors.Is(err, graphmodel.ErrInvalid) || !strings.HasPrefix(err.Error(), "policy:x") {
		t.Errorf("error = %v, want ErrInvalid that names the text", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Find(ctx, []Text{NewText("a", "", first)}, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error = %v, want %v", err, context.Canceled)
	}
}

// Progress ends with all texts, and For tells what Find used.
func TestFindTellsOfItself(t *testing.T) {
	var done []int
	find(t, Options{Progress: func(n, all int) { done = append(done, n, all) }}, NewText("a", "", first), NewText("b", "", later))
	if diff := cmp.Diff(done, []int{1, 2, 2, 2}); diff != "" {
		t.Errorf("progress (-got +want):\n%s", diff)
	}
	for _, test := range []struct {
		o              Options
		texts          int
		length, common int
	}{{Options{}, 10, 30, 40}, {Options{MinLength: 3}, 2000, 15, 100}, {Options{MinLength: 99, MaxTexts: 2}, 10, 99, 2}} {
		if got := test.o.For(test.texts); got.MinLength != test.length || got.MaxTexts != test.common {
			t.Errorf("%+v for %d texts: got %+v", test.o, test.texts, got)
		}
	}
}

// One line a thousand times in both texts costs little, and is found.
func TestFindBoundsRepeats(t *testing.T) {
	line := "每季度末报送一次数字化转型工作进展情况"
	found := find(t, Options{}, NewText("a", "", strings.Repeat(line, 1000)), NewText("b", "", strings.Repeat(line, 1000)))
	if len(found) != 1 || found[0].Passages[0].Length < 900*19 {
		t.Errorf("found = %+v, want one passage of all lines", found)
	}
}
