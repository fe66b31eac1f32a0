package seed

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"

	"github.com/google/go-cmp/cmp"
)

func loadIndicators(t *testing.T) *Indicators { t.Helper(); return must(t, LoadIndicators) }

func outcomeList(t *testing.T) []Outcome {
	t.Helper()
	var all []Outcome
	for _, c := range caseList(t) {
		for _, o := range c.Outcomes {
			all = append(all, Outcome{o.Metric, o.Before, o.After, o.Change, o.Unit})
		}
	}
	return all
}

func TestEveryOutcomeIsMapped(t *testing.T) {
	x := loadIndicators(t)
	all := outcomeList(t)
	var b bytes.Buffer
	other := 0
	for _, o := range all {
		r := x.Map(o)
		if r.Indicator == "" {
			t.Errorf("%s: no rule fits", o.Metric)
		}
		if r.Indicator.Key() == "other-outcome" {
			other++
		}
		fmt.Fprintf(&b, "%s → %s (%s)%s%s%s\n", o.Metric, r.Indicator.Key(), r.Rule,
			quantityLine("before", r.Before), quantityLine("after", r.After), quantityLine("change", r.Change))
	}
	golden(t, "outcome_mapping.golden", b.Bytes())
	if other*10 > len(all) {
		t.Errorf("%d of %d outcomes have no indicator of their own, want at most a tenth", other, len(all))
	}
}

func quantityLine(name string, q Quantity) string {
	switch {
	case q.Text == "":
		return ""
	case !q.Known:
		return fmt.Sprintf(" | %s “%s”", name, q.Text)
	}
	return fmt.Sprintf(" | %s “%s” = %s %v %s", name, q.Text, q.Precision, q.Value, q.Unit)
}

func TestEveryIndicatorRuleDecides(t *testing.T) {
	x := loadIndicators(t)
	decided := map[string]bool{}
	for _, o := range outcomeList(t) {
		decided[x.Map(o).Rule] = true
	}
	for _, rule := range x.rules {
		if !decided[rule.ID] {
			t.Errorf("rule %s decides no outcome of the facts", rule.ID)
		}
	}
}

func TestQuantities(t *testing.T) {
	for _, tc := range []struct {
		text, unit string
		want       Quantity
	}{
		{"", "天", Quantity{}},
		{"24", "月", Quantity{"24", 24, "月", true, "exact"}},
		{"38.5%", "", Quantity{"38.5%", 38.5, "%", true, "exact"}},
		{"约3个月", "", Quantity{"约3个月", 3, "个月", true, "about"}},
		{"6000余", "家", Quantity{"6000余", 6000, "家", true, "at_least"}},
		{"超过67", "万台", Quantity{"超过67", 67, "万台", true, "at_least"}},
		{"72小时内", "小时", Quantity{"72小时内", 72, "小时", true, "at_most"}},
		{"5000吨以上", "吨/天", Quantity{"5000吨以上", 5000, "吨/天", true, "at_least"}},
		{"3.2万台", "台", Quantity{"3.2万台", 3.2, "万台", true, "exact"}},
		{"21万余", "台", Quantity{"21万余", 21, "万台", true, "at_least"}},
		{"接近11亿千瓦时", "", Quantity{"接近11亿千瓦时", 11, "亿千瓦时", true, "about"}},
		{"290亿元", "", Quantity{"290亿元", 290, "亿元", true, "exact"}},
		{"1亿多", "元", Quantity{"1亿多", 1, "亿元", true, "at_least"}},
		{"3万", "万家", Quantity{Text: "3万"}},                                                   // 30,000, or 30,000 times 10,000
		{"10-15", "人", Quantity{Text: "10-15"}},                                              // a range has no one number
		{"80台(70马力)", "台/天", Quantity{Text: "80台(70马力)"}},                                    // a condition beside it
		{"降到50%左右", "", Quantity{Text: "降到50%左右"}},                                           // a level, not a figure of its own
		{"约近3", "天", Quantity{Text: "约近3"}},                                                  // two hedges
		{"6虚构", "天", Quantity{Text: "6虚构"}},                                                  // an unknown unit
		{"2020年水平", "%", Quantity{Text: "2020年水平"}},                                          // a year, not a figure
		{"9" + strings.Repeat("9", 400), "", Quantity{Text: "9" + strings.Repeat("9", 400)}}, // beyond float64
	} {
		if diff := cmp.Diff(readQuantity(tc.text, tc.unit), tc.want); diff != "" {
			t.Errorf("%q %q (-got +want):\n%s", tc.text, tc.unit, diff)
		}
	}
}

func TestChanges(t *testing.T) {
	for _, tc := range []struct {
		text, unit string
		want       Quantity
	}{
		{"提升400%", "", Quantity{"提升400%", 400, "%", true, "exact"}},
		{"降低40%以上", "", Quantity{"降低40%以上", -40, "%", true, "at_least"}},
		{"降低38公斤标准煤", "kgce/t", Quantity{"降低38公斤标准煤", -38, "公斤标准煤", true, "exact"}},
		{"缩短5天以上", "天", Quantity{"缩短5天以上", -5, "天", true, "at_least"}},
		{"节约约1亿元", "亿元", Quantity{"节约约1亿元", -1, "亿元", true, "about"}},
		{"+30以上", "%", Quantity{"+30以上", 30, "%", true, "at_least"}},
		{"-25", "%", Quantity{"-25", -25, "%", true, "exact"}},
		{"近+30", "%", Quantity{"近+30", 30, "%", true, "about"}},
		{"提升2倍", "", Quantity{Text: "提升2倍"}},               // to twice or by twice
		{"降低-5%", "", Quantity{Text: "降低-5%"}},             // fell by a negative number
		{"比2009年增加30%", "", Quantity{Text: "比2009年增加30%"}}, // against another base
		{"减少77%", "天", Quantity{"减少77%", -77, "%", true, "exact"}},
		{"12", "%", Quantity{Text: "12"}}, // no direction
	} {
		if diff := cmp.Diff(readChange(tc.text, tc.unit), tc.want); diff != "" {
			t.Errorf("%q %q (-got +want):\n%s", tc.text, tc.unit, diff)
		}
	}
}

func FuzzQuantity(f *testing.F) {
	for _, s := range []string{"约3个月", "降低40%以上", "+30", "2020年水平", "1e9", "-"} {
		f.Add(s, "%")
	}
	f.Fuzz(func(t *testing.T, text, unit string) {
		for _, q := range []Quantity{readQuantity(text, unit), readChange(text, unit)} {
			if q.Text != text {
				t.Errorf("the text %q became %q", text, q.Text)
			}
			if q.Known != (q.Precision != "") || !q.Known && (q.Value != 0 || q.Unit != "") {
				t.Errorf("%q %q: %+v is half known", text, unit, q)
			}
		}
	})
}

func TestReadingProps(t *testing.T) {
	r := loadIndicators(t).Map(Outcome{Metric: "虚构生产周期", Before: "30", After: "7", Change: "减少约77%", Unit: "天"})
	want := graphmodel.Props{
		"rule": "cycle", "before": "30", "before_value": 30.0, "before_unit": "天", "before_precision": "exact",
		"after": "7", "after_value": 7.0, "after_unit": "天", "after_precision": "exact",
		"change": "减少约77%", "change_value": -77.0, "change_unit": "%", "change_precision": "about",
	}
	if diff := cmp.Diff(r.Props(), want); diff != "" {
		t.Errorf("(-got +want):\n%s", diff)
	}
	want["metric"] = "虚构生产周期"
	edge := graphmodel.Edge{
		Kind: "reported", From: "case:xugou", To: r.Indicator, Source: "source:xugou", Props: want,
	}.WithID()
	if err := graphmodel.CheckEdge(schema.Builtin(), edge); err != nil {
		t.Error(err)
	}
}

func TestEveryAssessmentHasOneIndicator(t *testing.T) {
	x := loadIndicators(t)
	f, err := os.Open("data/assessments.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := slices.Index(rows[0], "indicator")
	var names []string
	for _, row := range rows[1:] {
		names = append(names, row[column])
		if i, ok := x.Assessed(row[column]); !ok || i.Scale == "" {
			t.Errorf("%s: got indicator %q of scale %q, want one with a scale", row[column], i.Key, i.Scale)
		}
	}
	claimed := map[string]string{}
	for _, i := range x.All() {
		for _, name := range i.AssessedAs {
			if other, twice := claimed[name]; twice {
				t.Errorf("%s is claimed by %s and %s", name, other, i.Key)
			}
			claimed[name] = i.Key
			if !slices.Contains(names, name) {
				t.Errorf("%s: no assessment is called %s", i.Key, name)
			}
		}
	}
	if _, ok := x.Assessed("虚构指数"); ok {
		t.Error("a made-up name has an indicator")
	}
}

func TestIndicatorsAreRefused(t *testing.T) {
	const good = "{key: a, title: 虚构甲, title_en: A, definition: 虚构, direction: higher}"
	for _, tc := range []struct{ name, terms, rules, want string }{
		{"key twice", "[" + good + "," + good + "]", "[]", "a: a new key"},
		{"name twice", "[" + good + ",{key: b, title: 虚构甲, title_en: B, definition: 虚构, direction: higher}]", "[]", "虚构甲 is used twice"},
		{"no direction", "[{key: a, title: 虚构甲, title_en: A, definition: 虚构}]", "[]", "unknown direction"},
		{"unknown scale", "[{key: a, title: 虚构甲, title_en: A, definition: 虚构, direction: higher, scale: x}]", "[]", "unknown scale x"},
		{"rule to nowhere", "[" + good + "]", "[{id: r, then: z, why: 虚构}]", `rule "r"`},
		{"rule twice", "[" + good + "]", "[{id: r, then: a, why: 虚构},{id: r, then: a, why: 虚构}]", `rule "r": a new id`},
		{"misspelt field", "[" + good + "]", "[{id: r, than: a}]", "than"},
	} {
		_, err := parseIndicators([]byte(tc.terms), []byte(tc.rules))
		if err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: got error %v, want one with %q", tc.name, err, tc.want)
		}
	}
}

func TestIndicatorNodesKeepTheOntology(t *testing.T) {
	for _, n := range loadIndicators(t).Graph() {
		if err := graphmodel.CheckNode(schema.Builtin(), n); err != nil {
			t.Error(err)
		}
	}
}
