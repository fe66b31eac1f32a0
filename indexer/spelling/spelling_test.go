package spelling_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/indexer/segment"
	"ronghe/indexer/spelling"
)

func small() *spelling.Lexicon {
	return spelling.New([]spelling.Word{
		{Text: "两化融合管理体系贯标", Weight: 9},
		{Text: "两化融合", Weight: 8},
		{Text: "能源管控中心", Weight: 7},
		{Text: "智能制造", Weight: 6},
		{Text: "智能排产", Weight: 5},
		{Text: "报喜鸟", Weight: 4},
		{Text: "ERP", Weight: 3},
		{Text: "MES", Weight: 1},
		{Text: "ase.com", Weight: 9},
		{Text: "SCADA 系统", Weight: 2},
		{Text: "COSMOPlat", Weight: 2},
		{Text: "重庆市", Weight: 1},
	})
}

func TestCorrect(t *testing.T) {
	lexicon := small()
	for query, want := range map[string]string{
		"两化溶合":             "两化融合 同音",
		"兩化溶合":             "两化融合 同音",
		"两化溶合管理体糸":         "两化融合管理体系 同音 形近",
		"能原管控":             "能源管控 同音",
		"智能制照":             "智能制造 近音",
		"智能排厂":             "智能排产 形近",
		"报喜岛":              "报喜鸟 形近",
		"nengyaun":         "能源 拼音",
		"nengyuanguankong": "能源管控 拼音",
		"zinenzizao":       "智能制造 拼音",
		"chongqing":        "重庆 拼音",
		"epr":              "erp 拼写",
		"mse":              "mes 拼写",
		"SCADAA":           "scada 拼写",
		"ERP3.0":           "",
		"COSMPOLAT":        "cosmoplat 拼写",
		"COSMPOLTA":        "cosmoplat 拼写",
		"能原管控 EPR":         "能源管控 erp 同音 拼写",
		"两化融合":             "",
		"能源管控中心 ERP":       "",
		"没有这样的词":           "",
		"":                 "",
		" 。":               "",
	} {
		var got string
		if corrections := lexicon.Correct(query, 1); len(corrections) > 0 {
			got = corrections[0].Text
			for _, c := range corrections[0].Changes {
				got += " " + string(c.Why)
			}
		}
		if got != want {
			t.Errorf("Correct(%q) = %q, want %q", query, got, want)
		}
	}
}

func TestCorrectSaysWhatChanged(t *testing.T) {
	got := small().Correct("建 能原管控", 1)
	want := []spelling.Correction{{
		Text: "建 能源管控", Confidence: 0.95,
		Changes: []spelling.Change{{Start: 3, End: 4, From: "原", To: "源", Why: spelling.SameSound}},
	}}
	if diff := cmp.Diff(got, want); diff != "" {
		t.Errorf("Correct (- got, + want):\n%s", diff)
	}
}

// TestChangesMakeTheText holds for any query: changes are in order, of the folded
// query, and make the Text; one question has one answer.
func TestChangesMakeTheText(t *testing.T) {
	lexicon := small()
	rapid.Check(t, func(t *rapid.T) {
		query := rapid.OneOf(
			rapid.StringMatching(`[两化溶融合能原源管控智排厂产A-Za-e ]{0,20}`), rapid.StringMatching(`(neng|yaun|guan|kong|zhi|epr|5| ){0,8}`), rapid.String(),
		).Draw(t, "query")
		corrections := lexicon.Correct(query, 3)
		if diff := cmp.Diff(lexicon.Correct(query, 3), corrections); diff != "" {
			t.Fatalf("asked again (- got, + before):\n%s", diff)
		}
		folded := []rune(segment.Fold(query))
		for _, c := range corrections {
			var text strings.Builder
			at := 0
			for _, change := range c.Changes {
				if from := string(folded[change.Start:change.End]); from != change.From || change.From == change.To {
					t.Fatalf("%q: %+v, and there is %q", query, change, from)
				}
				text.WriteString(string(folded[at:change.Start]) + change.To)
				at = change.End
			}
			if got := text.String() + string(folded[at:]); got != c.Text || c.Confidence <= 0 || c.Confidence > 1 {
				t.Fatalf("%q: changes make %q of %+v", query, got, c)
			}
		}
	})
}
