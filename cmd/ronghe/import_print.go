package main

import (
	"fmt"
	"strings"

	"ronghe/seed/batch"
	"ronghe/seed/intake"
)

// classWords are the classes of rows as a person reads them.
var classWords = map[intake.Class]string{
	intake.New: "新增 · new", intake.Changed: "变更 · changed", intake.Unchanged: "未变 · unchanged",
	intake.Partial: "部分 · partial", intake.Conflicting: "冲突 · conflicting", intake.Refused: "拒绝 · refused",
}

// sayPlan prints what was read, the counts, and the first rows of each class but the
// unchanged.
func (a *app) sayPlan(in importing, sum intake.Summary, counts batch.Counts) {
	where := "文字 · text"
	if name := in.table.Name(); name != "" {
		where = "工作表 · sheet “" + name + "”"
	}
	a.say("%s：%s，表头在第 %d 行 · header in row %d", in.origin.File, where, in.table.HeaderRow(), in.table.HeaderRow())
	for _, note := range in.table.Notes() {
		a.say("  %s", note)
	}
	list := make([]string, len(intake.Classes))
	for i, class := range intake.Classes {
		list[len(list)-1-i] = fmt.Sprintf("%s %d", classWords[class], sum.Rows[class])
	}
	a.say("行 · rows %d：%s", sum.Total(), strings.Join(list, "，"))
	a.say("条目 · nodes：新 · new %d，变更 · changed %d；说法 · claims：新 · new %d，变更 · changed %d",
		counts.NewNodes, counts.ChangedNodes, counts.NewEdges, counts.ChangedEdges)
	for _, class := range intake.Classes {
		items := sum.First[class]
		if len(items) == 0 || class == intake.Unchanged {
			continue
		}
		a.say("")
		a.say("%s", classWords[class])
		for _, it := range items {
			a.say("  %s", itemLine(it, class))
		}
		if more := sum.Rows[class] - rowsOf(items); more > 0 {
			a.say("  … 还有 %d 行；全部见 --report · and %d rows more: --report has all", more, more)
		}
	}
}

func rowsOf(items []intake.Item) int64 {
	rows := map[int]bool{}
	for _, it := range items {
		rows[it.Row] = true
	}
	return int64(len(rows))
}

// itemLine is an item as one line: the place first, and what it is where the heading it is under says otherwise.
func itemLine(it intake.Item, under intake.Class) string {
	line := fmt.Sprintf("%d", it.Row)
	if it.Column != "" {
		line += " " + it.Column
	}
	line += "："
	if it.Class != under { // a row that conflicts may have new claims too, and those are told
		line += "［" + classWords[it.Class] + "］"
	}
	for _, part := range []string{string(it.Thing), it.Title} {
		if part != "" {
			line += part + " "
		}
	}
	if it.Field != "" {
		line += it.Field + " "
	}
	if it.Before != "" || it.After != "" {
		line += fmt.Sprintf("“%s” → “%s” ", clipWords(it.Before), clipWords(it.After))
	}
	if it.Zh != "" {
		line += it.Zh + " · " + it.En
	}
	return strings.TrimSpace(line)
}

func clipWords(s string) string {
	const most = 60
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return s
}
