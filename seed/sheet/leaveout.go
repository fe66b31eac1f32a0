package sheet

import (
	"slices"
	"strings"
)

// reason is why a row below the header is no row of the table; "" when it is one.
type reason string

const (
	sumRow    reason = "sum"
	remarkRow reason = "remark"
	groupRow  reason = "group"
	headerRow reason = "header"
)

var (
	sums    = []string{"合计", "总计", "小计", "共计", "累计", "total", "subtotal", "grandtotal", "sum"}
	remarks = []string{"注", "备注", "附注", "说明", "数据来源", "资料来源", "来源", "填表说明", "填表人", "制表人", "制表", "填报人",
		"填报单位", "审核人", "负责人", "单位负责人", "联系人", "联系电话", "填报日期", "制表日期", "note", "notes", "source", "sources", "remark", "remarks"}
)

// leaveOut tells why a row below the header is not one of the table.
func (h *header) leaveOut(r rawRow) reason {
	first := r.firstCell()
	if first == nil {
		return ""
	}
	cells, columns := r.own()
	switch {
	case h.repeats(r):
		return headerRow
	case first.column < 2 && slices.Contains(sums, strings.ToLower(strings.Join(strings.Fields(first.Text), ""))):
		return sumRow
	case isRemark(first.Text) && 2*cells <= h.width:
		return remarkRow
	case cells == 1 && columns > 1 && 2*columns > h.width:
		return groupRow
	}
	return ""
}

// repeats tells whether a row says again what the last row of the header says.
func (h *header) repeats(r rawRow) bool {
	cells, _ := r.own()
	again := 0
	for _, c := range r.cells {
		if of := h.last.at(c.column); c.Text != "" && !c.Merged && (of == nil || of.Text != c.Text) {
			return false
		} else if c.Text != "" && !c.Merged {
			again++
		}
	}
	return again == cells && 2*again > h.width && again > 1
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
