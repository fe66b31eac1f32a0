package sheet

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// reason is why a row below the header is no row of the table; "" when it is one.
type reason string

const (
	sumRow     reason = "sum"
	remarkRow  reason = "remark"
	groupRow   reason = "group"
	headerRow  reason = "header"
	numbersRow reason = "numbers"
	otherTable reason = "other" // the header of another table: what follows is no row either
)

var (
	sums    = []string{"累计", "total", "subtotal", "grandtotal", "sum"}
	remarks = []string{"注", "备注", "附注", "说明", "数据来源", "资料来源", "来源", "填表说明", "填表人", "制表人", "制表", "填报人",
		"填报单位", "审核人", "负责人", "单位负责人", "联系人", "联系电话", "填报日期", "制表日期", "note", "notes", "source", "sources", "remark", "remarks"}
)

// leaveOut tells why a row below the header is not one of the table; before is why the row
// above it was none.
func (h *header) leaveOut(r rawRow, before reason) reason {
	first := r.firstCell()
	if first == nil {
		return ""
	}
	cells, _ := r.own()
	again := h.again(r)
	switch {
	case again == cells && (cells > 1 || h.width == 1):
		return headerRow
	case again > 0 && cells > 1 && h.isOther(r, again):
		return otherTable
	case r.number == h.row+1 && h.numbersColumns(r):
		return numbersRow
	case first.column < 2 && isSum(first.Text):
		return sumRow
	case isRemark(first.Text) && 2*cells <= h.width:
		return remarkRow
	case cells > 1 || h.width == 1:
		return ""
	}
	return h.lone(first, before)
}

// lone is leaveOut for a row of one cell.
func (h *header) lone(c *rawCell, before reason) reason {
	switch {
	case loneRemark.MatchString(c.Text):
		return remarkRow
	case c.across > 1 && 2*c.across > h.width, c.column < 2 && len(c.Text) <= maxGroup && enumerated.MatchString(c.Text):
		return groupRow
	case before == remarkRow && h.width > 2:
		return remarkRow
	case h.isIndex(c.column) && c.Kind == Text && isWords(c.Text):
		return groupRow
	}
	return ""
}

// ofSum is how a sum is called, of all or of a group: 合计, 浙江省小计, 总计（家）, 合计：3家.
var ofSum = regexp.MustCompile(`^\p{Han}{0,12}(合计|总计|小计|共计)([(（][^()（）]*[)）])?([:：]?\d+\p{Han}?)?[:：]?$`)

func isSum(text string) bool {
	text = strings.ToLower(strings.Join(strings.Fields(text), ""))
	return slices.Contains(sums, text) || strings.Contains(text, "计") && ofSum.MatchString(text)
}

// isOther tells whether a row is the header of another table below this one: words that name
// the first column again, or two columns, but not all of them.
func (h *header) isOther(r rawRow, again int) bool {
	if slices.ContainsFunc(r.cells, func(c rawCell) bool { return c.Kind != Text || c.Merged || !isWords(c.Text) }) {
		return false
	}
	return again > 1 || h.says(*r.firstCell())
}

// again is how many cells of a row say what the header says over them.
func (h *header) again(r rawRow) int {
	n := 0
	for _, c := range r.cells {
		if c.Text != "" && !c.Merged && h.says(c) {
			n++
		}
	}
	return n
}

// says tells whether a cell says what the header says over it.
func (h *header) says(c rawCell) bool {
	return c.column < len(h.said) && slices.Contains(h.said[c.column], c.Text)
}

// numbering is how statistical tables number their columns.
var numbering = []string{"甲", "乙", "丙", "丁", "戊", "己"}

// numbersColumns tells whether a row numbers the columns, as in 甲, 乙, 1, 2 or (1), (2), (3).
func (h *header) numbersColumns(r rawRow) bool {
	letters, number := 0, 0
	for _, c := range r.cells {
		text := strings.Trim(c.Text, "()（）[]")
		switch {
		case c.Merged:
			return false
		case number == 0 && letters < len(numbering) && text == numbering[letters]:
			letters++
		case text == strconv.Itoa(number+1):
			number++
		default:
			return false
		}
	}
	return letters+number == h.width && number > 1 && h.width > 2
}

// index is what columns that number the rows are called.
var index = []string{"序号", "编号", "no", "no.", "#"}

// enumerated begins the name of a group as in 一、浙江省, （二）江苏省 or 表2 试点企业; counted
// members end it, as in 浙江省（12家）.
var (
	enumerated = regexp.MustCompile(`^(第?[一二三四五六七八九十]{1,3}[、.．：:]|[(（][一二三四五六七八九十]{1,3}[)）]|附?表\s*[0-9一二三四五六七八九十]+[\s、.．：:])`)
	members    = regexp.MustCompile(`[\s：:]*[(（]?共?\s*\d+\s*[家个项户名条件][)）]?$`)
)

// isIndex tells whether a column numbers the rows.
func (h *header) isIndex(column int) bool {
	return column < len(h.columns) && slices.Contains(index, strings.ToLower(strings.Join(strings.Fields(h.columns[column].Name), "")))
}

// maxGroup is the most bytes that the name of a group may have: what is longer is a remark.
const maxGroup = 120

// groupName is the name of a group without its number and how many it has.
func groupName(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	short := enumerated.ReplaceAllString(text, "")
	short = strings.TrimSpace(strings.TrimRight(members.ReplaceAllString(short, ""), ":："))
	if short == "" {
		return text
	}
	return short
}

// isRemark tells whether a text begins as remarks do: 注：, 注1：, 数据来源: and the like.
func isRemark(text string) bool {
	at := strings.IndexAny(text, ":：")
	if at < 0 {
		return false
	}
	label := strings.ToLower(strings.Join(strings.Fields(text[:at]), ""))
	return slices.Contains(remarks, strings.TrimRight(label, "0123456789"))
}

// loneRemark is how a remark or what is signed under a table is written where it is the only
// cell of its row: 注1.…, （…）, *…, 共2家, 2018年3月1日.
var loneRemark = regexp.MustCompile(`^(备?注\s*\d*[\s.．、,，]|说明\s|[(（][^()（）]*[)）]$|[*＊※]|[合总]?共计?\s*\d+\s*[家个项户名条件]|\d{4}年\d{1,2}月(\d{1,2}日)?$)`)
