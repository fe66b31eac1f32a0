package sheet

import (
	"fmt"
	"slices"
	"strings"
)

// notes collects what was noticed: each sort of thing once, with how often and where first,
// so that they stay few however large the file is.
type notes struct {
	order []string
	found map[string]*finding
}

type finding struct {
	zh, en string
	place  string
	times  int
}

// add notes a thing of a sort at a place; "" is a note of the file as a whole.
func (n *notes) add(sort, place, zh, en string) {
	if f := n.found[sort]; f != nil {
		f.times++
		return
	}
	if n.found == nil {
		n.found = map[string]*finding{}
	}
	n.order = append(n.order, sort)
	n.found[sort] = &finding{zh, en, place, 1}
}

func (n *notes) list() []string {
	list := make([]string, 0, len(n.order))
	for _, sort := range n.order {
		f := n.found[sort]
		zh, en := f.zh, f.en
		switch {
		case f.place != "" && f.times > 1:
			zh += fmt.Sprintf("（%d 处，第一处在 %s）", f.times, f.place)
			en += fmt.Sprintf(" (%d times, first at %s)", f.times, f.place)
		case f.place != "":
			zh += "（" + f.place + "）"
			en += " (" + f.place + ")"
		}
		list = append(list, zh+" · "+en)
	}
	return list
}

// leftOut notes a row below the header that is not given.
func (n *notes) leftOut(why reason, place, text string) {
	text = clip(text)
	switch why {
	case sumRow:
		n.add(string(why), place, "合计行未读：“"+text+"”", fmt.Sprintf("a row of sums was left out: %q", text))
	case remarkRow:
		n.add(string(why), place, "表注未读：“"+text+"”", fmt.Sprintf("a remark on the table was left out: %q", text))
	case groupRow:
		n.add(string(why), place, "分组行未读：“"+text+"”", fmt.Sprintf("a row that names a group was left out: %q", text))
		n.add("use of groups", "", "分组行的文字，其下各行可在映射里以 {#group} 取得", "what such a row says is {#group} in a mapping, for the rows below it")
	case numbersRow:
		n.add(string(why), place, "给各列编号的行未读：“"+text+"”", fmt.Sprintf("a row that numbers the columns was left out: %q", text))
	case otherTable:
		n.add(string(why), place, "下面是另一张标题不同的表，从此处起都未读；请分开存为几个文件",
			"here begins another table with another header; all from here on was left out: keep them in files of their own")
	case headerRow:
		n.add(string(why), place, "重复的标题行未读", "the header, repeated, was left out")
	}
}

func (n *notes) outside(place string) {
	n.add("outside", place, "标题行范围之外的单元格未读", "cells beyond the columns of the header were left out")
}

// row notes what is particular about a row that is given.
func (n *notes) row(s *Sheet, raw rawRow) {
	if raw.hidden {
		n.add("hidden row", s.Place(raw.number, -1), "隐藏的行（如被筛选掉的）也已读入", "rows that are hidden, for example by a filter, were read too")
	}
	for _, c := range raw.cells {
		n.cell(s, raw.number, c)
	}
}

// cell notes what is particular about the value of a cell.
func (n *notes) cell(s *Sheet, row int, c rawCell) {
	switch {
	case c.Formula != "" && c.Kind == Empty:
		n.add("no value", s.Place(row, c.column), "公式没有保存的值，按空白处理；请用 Excel 或 WPS 打开后再保存一次",
			"a formula has no kept value and is read as empty; open the file in a spreadsheet program and save it")
	case c.Formula != "":
		n.add("formula", s.Place(row, c.column), "公式取其保存的值：="+clip(c.Formula), "of formulas, the kept value was read: ="+clip(c.Formula))
	}
	switch {
	case c.Merged:
		n.add("merged", s.Place(row, c.column), "合并单元格的每一行都取其值", "every row of a merged cell was given its value")
	case c.Kind == Error:
		n.add("error", s.Place(row, c.column), "单元格是错误值 "+c.Text, "a cell holds the error "+c.Text)
	case c.Rounded:
		n.add("rounded", s.Place(row, c.column), "存为数字且超过 15 位，后面的数位已被电子表格丢掉；证件号、信用代码应存为文本",
			"a number of more than 15 digits has lost the last ones to the spreadsheet; codes should be kept as text")
	}
}

// clip is a text short enough to be shown.
func clip(text string) string {
	const most = 60
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > most {
		return string(slices.Clip(runes[:most])) + "…"
	}
	return text
}
