package intake

import (
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/names"
)

// TestExact: names, keys and ways down trees, each meaning one node, several or none.
func TestExact(t *testing.T) {
	b := newBench(t)
	b.furnish()
	b.put([]graphmodel.Node{
		{ID: "region:310000", Title: "上海市", Aliases: []string{"上海"}, Props: graphmodel.Props{"code": "310000"}},
		{ID: "region:310101", Title: "黄浦区"},
		{ID: "enterprise:x", Title: "虚构（上海）公司", Aliases: []string{"虚构"}, Props: graphmodel.Props{"uscc": "91350100M000100Y43"}},
		{ID: "enterprise:y", Title: "虚构"},
		{ID: "industry:c301", Title: "水泥制造"}, {ID: "industry:c3011", Title: "水泥制造"}, {ID: "industry:c30", Title: "非金属矿物制品业"},
	}, []graphmodel.Edge{
		{Kind: "part_of", From: "region:310101", To: "region:310000"}, {Kind: "part_of", From: "industry:c3011", To: "industry:c301"},
		{Kind: "part_of", From: "industry:c301", To: "industry:c30"},
	})
	var x *Exact
	err := Stored(b.store)(t.Context(), func(from names.Source) (err error) {
		x, err = NewExact(from, schema.Builtin(), []graphmodel.Kind{"region", "enterprise", "industry"})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		kind       graphmodel.Kind
		name, code string
		near       graphmodel.ID
		want       string // ids apart by blanks; after ! the namesakes
	}{
		{kind: "region", name: "上海", want: "region:310000"},
		{kind: "region", name: "310000", want: "region:310000"},
		{kind: "region", name: "上海市黄浦区", want: "region:310101"},
		{kind: "region", name: "上海黄浦", want: "region:310101"},
		{kind: "region", name: " 上海 黄浦区", want: "region:310101"},
		{kind: "region", name: "江苏黄浦区", want: ""},
		{kind: "region", name: "杭州", want: "region:330100"},
		{kind: "region", name: "鼓楼区", want: "region:320106 region:350102"},
		{kind: "region", name: "鼓楼区", near: "region:320000", want: "region:320106"},
		{kind: "region", name: "江苏鼓楼", want: "region:320106"},
		{kind: "industry", name: "水泥制造", want: "industry:c301"},
		{kind: "enterprise", name: "虚构(上海)公司", want: "enterprise:x"},
		{kind: "enterprise", name: "虚构", want: "enterprise:x enterprise:y"},
		{kind: "enterprise", name: "谁", code: "91350100M000100Y43", want: "enterprise:x"},
		{kind: "enterprise", name: "虚构", code: "91310000MA1FL0000N", want: "enterprise:y!enterprise:x"},
		{kind: "enterprise", name: "虚构（上海）公司", code: "91310000MA1FL0000N", want: "!enterprise:x"},
		{kind: "enterprise", name: "上海", want: ""},
	} {
		q := Asked{Kind: test.kind, Name: test.name}
		if test.code != "" {
			q.Keys = map[string]string{"uscc": test.code}
		}
		if test.near != "" {
			q.Near = []graphmodel.ID{test.near}
		}
		a := x.Resolve(q)
		var got []string
		for _, id := range a.meant() {
			got = append(got, string(id))
		}
		said := strings.Join(got, " ")
		for _, id := range a.Namesakes {
			said += "!" + string(id)
		}
		if said != test.want {
			t.Errorf("%s %s %s: got %q, want %q", test.kind, test.name, test.code, said, test.want)
		}
	}
}

// TestReplace: a corrected list corrects, when it says that it may; and else does not.
func TestReplace(t *testing.T) {
	for _, test := range []struct{ yaml, class, want string }{
		{enterprises, "conflicting", "private"}, {enterprises + "replace: true\n", "changed", "foreign"},
	} {
		b := newBench(t)
		b.furnish()
		b.take(enterprises, "企业|简称|代码|性质|地区|做法|时间\n甲公司|||民营")
		told, _, _ := b.take(test.yaml, "企业|简称|代码|性质|地区|做法|时间\n甲公司|||外资")
		if got := classes(told); got != test.class || !strings.Contains(b.dump(), `"ownership":"`+test.want+`"`) {
			t.Errorf("got %s and %s, want %s and %s", got, b.dump(), test.class, test.want)
		}
	}
}

// TestClaimsOfTwoSources stand side by side; the same source's claim gets what it lacked.
func TestClaimsOfTwoSources(t *testing.T) {
	const scores = `things: [{kind: enterprise, title: "{企业}"}, {kind: indicator, title: 虚构指数}]
claims: [{kind: scored, from: enterprise, to: indicator, since: "{年}", props: {value: "{值}", unit: "{单位}"}}]
`
	other := strings.Replace(sourceYAML, "虚构名单", "另一虚构名单", 1)
	b := newBench(t)
	for _, step := range []struct{ yaml, row, want string }{
		{sourceYAML, "甲|2015|50|", "new"}, {sourceYAML, "甲|2015|50|", "unchanged"}, {sourceYAML, "甲|2015|50.0|分", "changed"},
		{sourceYAML, "甲|2015|50|", "unchanged"}, {sourceYAML, "甲|2016|60|", "new"}, {other, "甲|2015|50|分", "new"},
		{other, "甲|2015|55|分", "conflicting"}, {other, "甲|2015|55|分", "unchanged"}, {sourceYAML, "甲||60|", "refused"},
	} {
		told, _, _ := b.take(step.yaml+scores, list("企业|年|值|单位\n"+step.row))
		if got := classes(told); got != step.want {
			t.Errorf("%s of %s: got %s, want %s: %+v", step.row, step.yaml, got, step.want, told)
		}
	}
	if n := strings.Count(b.dump(), `"kind":"scored"`); n != 4 {
		t.Errorf("got %d claims, want 4:\n%s", n, b.dump())
	}
}

// TestClaimsThatSayMore: of two claims of a list that differ in a remark alone, neither is
// taken for the other when the list is imported again.
func TestClaimsThatSayMore(t *testing.T) {
	const remarks = sourceYAML + `things: [{kind: enterprise, title: "{企业}"}, {kind: practice, title: "{做法}", create: false}]
claims: [{kind: adopted, from: enterprise, to: practice, quote: 虚构原文, props: {note: "{注}"}}]
`
	b := newBench(t)
	b.furnish()
	rows := list("企业|做法|注\n甲|MES|\n甲|MES|虚构备注\n乙|MES|虚构备注\n乙|MES|")
	b.take(remarks, rows)
	if told, _, number := b.take(remarks, rows); number != 0 {
		t.Errorf("imported again: %s: %+v", classes(told), told)
	}
}
