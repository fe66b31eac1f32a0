package owndata

import (
	"fmt"
	"strings"

	"ronghe/graphmodel/spread"
	"ronghe/seed/table"
)

// Orders is a table of national orders, one a practice.
type Orders struct {
	Rows  []Order
	table *table.Reader
	at    []int // practice, order, until
}

// Order is a row of it, its times as written.
type Order struct {
	Practice     string
	Since, Until string // Until is "" where the table does not say
	Row          int
}

var (
	orderSince = table.Column{Name: "order", Names: []string{"order_date", "mandate", "since", "要求日期", "要求时间", "全国性要求", "部署日期", "部署时间", "日期", "date", "年份", "year"}}
	orderUntil = table.Column{Name: "until", Names: []string{"deadline", "end", "截止", "截止日期", "期限", "完成期限"}, Optional: true}
)

// ReadOrders reads a table with the columns practice, order and, optionally, until: the
// first and the last time of acting on it. ErrInvalid: an empty practice, one that is
// there twice, or the table is broken; Window reads the times.
func ReadOrders(t *table.Reader) (*Orders, error) {
	at, err := t.Columns(nil, table.Practice, orderSince, orderUntil)
	if err != nil {
		return nil, err
	}
	o, seen := &Orders{table: t, at: at}, map[string]int{}
	return o, each(t, func(row []string) error {
		one := Order{Practice: strings.Clone(row[at[0]]), Since: strings.Clone(row[at[1]]), Row: t.Row()}
		if at[2] >= 0 && !table.Missing(row[at[2]]) {
			one.Until = strings.Clone(row[at[2]])
		}
		if before := seen[one.Practice]; before > 0 {
			return t.Fault(at[0], fmt.Sprintf("“%s”已在第 %d 行", table.Clip(one.Practice), before), fmt.Sprintf("%q is in row %d already", table.Clip(one.Practice), before))
		}
		seen[one.Practice], o.Rows = one.Row, append(o.Rows, one)
		return notEmpty(t, row, at[0], at[1])
	})
}

// Window is the periods, on a scale, in which units acted on an order: those of its date
// where it has no other end. ErrInvalid, with row and column: a cell is no time, or the
// end lies before the beginning.
func (o *Orders) Window(row Order, scale spread.Scale) (w spread.Window, err error) {
	ok := false
	if w.First, w.Last, ok = ParseTime(row.Since, scale); !ok {
		return w, o.noTime(row, o.at[1], row.Since)
	}
	if row.Until == "" {
		return w, nil
	}
	if _, w.Last, ok = ParseTime(row.Until, scale); !ok {
		return w, o.noTime(row, o.at[2], row.Until)
	}
	if w.Last < w.First {
		return w, o.table.FaultAt(row.Row, o.at[2], "早于要求的日期", "is before the order")
	}
	return w, nil
}

func (o *Orders) noTime(row Order, column int, cell string) error {
	return o.table.FaultAt(row.Row, column, fmt.Sprintf("“%s”不是日期或年份", table.Clip(cell)), fmt.Sprintf("%q is no date", table.Clip(cell)))
}

// ParseTimes reads one time as ParseTime does, or two of them as in 2008..2010.
func ParseTimes(text string, scale spread.Scale) (first, last float64, ok bool) {
	from, to, two := strings.Cut(text, "..")
	if first, last, ok = ParseTime(strings.TrimSpace(from), scale); !two || !ok {
		return first, last, ok
	}
	_, last, ok = ParseTime(strings.TrimSpace(to), scale)
	return first, last, ok && first <= last
}
