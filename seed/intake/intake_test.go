package intake

import (
	"bytes"
	"context"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed/batch"
	"ronghe/seed/mapping"
	"ronghe/seed/native"
)

// list is a made-up table of text: cells apart by |, the first line its header.
type list string

func (t list) rows() (header []mapping.Column, rows Rows) {
	lines := strings.Split(strings.Trim(string(t), "\n"), "\n")
	for i, name := range strings.Split(lines[0], "|") {
		header = append(header, mapping.Column{Name: name, Letter: string(rune('A' + i))})
	}
	at := 0
	return header, func() (mapping.Row, error) {
		if at++; at >= len(lines) {
			return mapping.Row{}, io.EOF
		}
		cells := strings.Split(lines[at], "|")
		for len(cells) < len(header) {
			cells = append(cells, "")
		}
		return mapping.Row{Number: at + 1, Cells: cells}, nil
	}
}

// bench is a library at work.
type bench struct {
	t     testing.TB
	store graphmodel.Store
	dir   string
}

func newBench(t testing.TB) *bench {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return &bench{t, store, t.TempDir()}
}

func (b *bench) put(nodes []graphmodel.Node, edges []graphmodel.Edge) {
	b.t.Helper()
	for i := range nodes {
		nodes[i].Kind = nodes[i].ID.Kind()
	}
	if err := native.Put(b.t.Context(), b.store, nodes, edges); err != nil {
		b.t.Fatal(err)
	}
}

func (b *bench) dump() string {
	b.t.Helper()
	var out bytes.Buffer
	if err := native.Dump(b.t.Context(), b.store, &out); err != nil {
		b.t.Fatal(err)
	}
	return out.String()
}

func (b *bench) book() *batch.Book {
	b.t.Helper()
	book, err := batch.Open(b.t.Context(), b.dir, b.store)
	if err != nil {
		b.t.Fatal(err)
	}
	return book
}

// take imports a table and returns what was told of each row, and the batch's number.
func (b *bench) take(yaml string, rows list) (told []Item, sum Summary, number int) {
	b.t.Helper()
	m, err := mapping.Read("m.yaml", []byte(yaml))
	if err != nil {
		b.t.Fatal(err)
	}
	header, next := rows.rows()
	reader, err := m.Bind(schema.Builtin(), header)
	if err != nil {
		b.t.Fatal(err)
	}
	book := b.book()
	defer func() { _ = book.Close() }()
	draft, err := book.Begin(b.t.Context())
	if err != nil {
		b.t.Fatal(err)
	}
	sum, err = Plan(b.t.Context(), b.store, draft, next, reader, Options{
		Ontology: schema.Builtin(), Mapping: m, Report: func(it Item) error { told = append(told, it); return nil },
	})
	if err != nil {
		b.t.Fatal(err)
	}
	one, err := draft.Commit(b.t.Context(), batch.Origin{File: "made-up"}, nil)
	if err != nil {
		b.t.Fatal(err)
	}
	return told, sum, one.Number
}

func (b *bench) undo(number int) error {
	book := b.book()
	defer func() { _ = book.Close() }()
	_, err := book.Undo(context.Background(), number, false)
	return err
}

const sourceYAML = "source: {title: 虚构名单, date: 2015-06, class: document}\n"

const enterprises = sourceYAML + `
confidence: high
things:
  - kind: enterprise
    title: "{企业}"
    aliases: "{简称}"
    props: {uscc: "{代码}", ownership: "{性质}"}
  - {kind: region, title: "{地区}", create: false}
  - {kind: practice, title: {text: "{做法}", split: "、"}, create: false}
claims:
  - {kind: located_in, from: enterprise, to: region}
  - {kind: adopted, from: enterprise, to: practice, since: "{时间}", quote: "{企业}采用{做法}"}
`

func (b *bench) furnish() {
	b.put([]graphmodel.Node{
		{ID: "region:330000", Title: "浙江省", Aliases: []string{"浙江"}}, {ID: "region:330100", Title: "杭州市"},
		{ID: "region:320106", Title: "鼓楼区"}, {ID: "region:350102", Title: "鼓楼区"}, {ID: "region:320000", Title: "江苏省"},
		{ID: "practice:erp", Title: "企业资源计划"}, {ID: "practice:mes", Title: "制造执行系统", Aliases: []string{"MES"}},
	}, []graphmodel.Edge{
		{Kind: "part_of", From: "region:330100", To: "region:330000"}, {Kind: "part_of", From: "region:320106", To: "region:320000"},
	})
}

// classes are the rows by class, as "2:new 3:refused".
func classes(told []Item) string {
	var list []string
	seen := map[int][]Item{}
	var order []int
	for _, it := range told {
		if seen[it.Row] == nil {
			order = append(order, it.Row)
		}
		seen[it.Row] = append(seen[it.Row], it)
	}
	for _, row := range order {
		list = append(list, string(classOf(seen[row])))
	}
	return strings.Join(list, " ")
}

func TestClasses(t *testing.T) {
	b := newBench(t)
	b.furnish()
	head := "企业|简称|代码|性质|地区|做法|时间\n"
	for _, step := range []struct{ name, rows, want string }{
		{"first", "甲公司|甲|91350100M000100Y43|民营|浙江省杭州市|MES、企业资源计划|2015年\n乙公司||||杭州||", "new new"},
		{"again", "甲公司|甲|91350100M000100Y43|民营|浙江省杭州市|MES、企业资源计划|2015年\n乙公司||||杭州||", "unchanged unchanged"},
		{"less", "甲公司", "unchanged"},
		{"the code alone tells", "甲集团||９1350100m000100y43", "conflicting"},
		{"and is known then", "甲集团||91350100M000100Y43", "unchanged"},
		{"alias", "甲||||江苏省", "new"},
		{"more of a claim is a new one", "甲||||||", "unchanged"},
		{"a year and a month of it agree", "甲|||||MES|2015-03", "new"},
		{"another date", "甲|||||MES|2018", "conflicting"},
		{"field", "乙公司||91350100MA2XXXXXX0", "refused"},
		{"field", "乙公司|||国有", "refused"},
		{"field", "乙公司|乙|||", "changed"},
		{"unknown place", "乙公司||||阿特兰蒂斯", "refused"},
		{"ambiguous place", "乙公司||||鼓楼区", "refused"},
		{"place by its way", "乙公司||||江苏省鼓楼区", "new"},
		{"bad date", "乙公司|||||MES|2015年上半年", "refused"},
		{"nobody", "|||民营", "refused"},
		{"an id that nobody has", "enterprise:wu-ci-gong-si", "refused"},
		{"twice in a file", "丁公司|||民营\n丁公司|||外资\n丁公司|||民营", "new conflicting unchanged"},
	} {
		told, sum, _ := b.take(enterprises, list(head+step.rows))
		if got := classes(told); got != step.want {
			t.Errorf("%s: got %s, want %s: %+v", step.name, got, step.want, told)
		}
		if got := sum.Total(); got != int64(strings.Count(step.rows, "\n")+1) {
			t.Errorf("%s: got %d rows", step.name, got)
		}
	}
}

// TestUnknownLeftOut: where the mapping says so, the rest of the row is written.
func TestUnknownLeftOut(t *testing.T) {
	b := newBench(t)
	b.furnish()
	lenient := strings.Replace(enterprises, `title: "{地区}", create: false`, `title: "{地区}", create: false, unknown: skip`, 1)
	rows := list("企业|简称|代码|性质|地区|做法|时间\n甲公司||||阿特兰蒂斯|MES|2015\n乙公司||||鼓楼区||\n丙公司||||浙江|阿特兰蒂斯|")
	told, _, _ := b.take(lenient, rows)
	if got := classes(told); got != "partial partial refused" {
		t.Errorf("got %s: %+v", got, told)
	}
	if dump := b.dump(); !strings.Contains(dump, "甲公司采用MES") || strings.Contains(dump, "located_in") {
		t.Errorf("got %s", dump)
	}
	if told, _, number := b.take(lenient, rows); number != 0 || classes(told) != "partial partial refused" {
		t.Errorf("again: got batch %d, %s", number, classes(told))
	}
}

// TestUndoInReverse: the dump is what it was, batch by batch.
func TestUndoInReverse(t *testing.T) {
	b := newBench(t)
	b.furnish()
	head := "企业|简称|代码|性质|地区|做法|时间\n"
	dumps := []string{b.dump()}
	var numbers []int
	for _, rows := range []string{
		"甲公司||||浙江|MES|2015\n乙公司||||||",
		"甲公司|甲厂|91350100M000100Y43|民营|||",
		"甲厂||||杭州|企业资源计划|2016",
	} {
		_, _, number := b.take(enterprises, list(head+rows))
		numbers = append(numbers, number)
		dumps = append(dumps, b.dump())
	}
	if err := b.undo(numbers[0]); !errors.Is(err, graphmodel.ErrConflict) || !strings.Contains(err.Error(), "2 3") {
		t.Errorf("undo of the first: got %v, want a conflict that names 2 and 3", err)
	}
	for i := len(numbers) - 1; i >= 0; i-- {
		if err := b.undo(numbers[i]); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(dumps[i], b.dump()); diff != "" {
			t.Errorf("after the undo of %d (-want +got):\n%s", numbers[i], diff)
		}
	}
	if err := b.undo(1); !errors.Is(err, graphmodel.ErrConflict) {
		t.Errorf("undo twice: got %v, want a conflict", err)
	}
	if err := b.undo(9); !errors.Is(err, graphmodel.ErrNotFound) {
		t.Errorf("undo of none: got %v", err)
	}
}

// drawRows is a random table of a few firms, so that they meet again and again.
func drawRows(t *rapid.T) list {
	pick := func(name string, values ...string) string { return rapid.SampledFrom(values).Draw(t, name) }
	rows := "企业|简称|代码|性质|地区|做法|时间"
	for range rapid.IntRange(1, 5).Draw(t, "rows") {
		rows += "\n" + strings.Join([]string{
			pick("name", "甲公司", "乙公司", "贾公司", "甲", ""), pick("alias", "", "甲", "乙厂"),
			pick("code", "", "91350100M000100Y43", "91310000MA1FL0000N", "91350100M000100Y44"),
			pick("owner", "", "民营", "外资"), pick("place", "", "浙江省", "杭州", "阿特兰蒂斯"),
			pick("practice", "", "MES", "企业资源计划、MES"), pick("time", "", "2015", "2015-03", "2018"),
		}, "|")
	}
	return list(rows)
}

// TestAnyImportsUndone: whatever is imported, importing it again changes nothing, and
// undoing in reverse order gives back each dump to the byte.
func TestAnyImportsUndone(t *testing.T) {
	b := newBench(t)
	b.furnish()
	furnished := b.dump()
	rapid.Check(t, func(rt *rapid.T) {
		if b.dump() != furnished { // left so by a failure
			b = newBench(t)
			b.furnish()
		}
		dumps := []string{furnished}
		var numbers []int
		for range rapid.IntRange(1, 4).Draw(rt, "imports") {
			rows := drawRows(rt)
			first, _, number := b.take(enterprises, rows)
			after := b.dump()
			if told, _, again := b.take(enterprises, rows); again != 0 || b.dump() != after {
				rt.Fatalf("imported again: batch %d: %+v\nat first: %+v", again, told, first)
			}
			if number != 0 {
				numbers, dumps = append(numbers, number), append(dumps, after)
			}
		}
		for i := len(numbers) - 1; i >= 0; i-- {
			if err := b.undo(numbers[i]); err != nil {
				rt.Fatal(err)
			}
			if diff := cmp.Diff(dumps[i], b.dump()); diff != "" {
				rt.Fatalf("after the undo of %d (-want +got):\n%s", numbers[i], diff)
			}
		}
	})
}
