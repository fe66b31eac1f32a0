package owndata

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"ronghe/seed/table"
)

// Links is a table of neighbours.
type Links struct {
	Rows  []Link
	table *table.Reader
	at    []int // from, to, weight
}

// Link is a row of it: From looks at To.
type Link struct {
	From, To string
	Weight   float64 // 1 where the table has none
	Row      int
}

// Outside is ErrInvalid about a unit of a link, its To or else its From, that is none of
// those that could adopt.
func (l *Links) Outside(link Link, to bool) error {
	column, unit := l.at[0], link.From
	if to {
		column, unit = l.at[1], link.To
	}
	return l.table.FaultAt(link.Row, column, fmt.Sprintf("“%s”不在给定的总体中", unit), fmt.Sprintf("%q is not in the given population", unit))
}

var (
	linkFrom   = table.Column{Name: "from", Names: []string{"source", "ego", "unit", "sender", "起点", "单位", "地区", "从", "本地区"}}
	linkTo     = table.Column{Name: "to", Names: []string{"target", "alter", "neighbour", "neighbor", "receiver", "终点", "邻居", "相邻地区", "邻近", "到"}}
	linkWeight = table.Column{Name: "weight", Names: []string{"w", "权重"}, Optional: true}
	period     = table.Column{Name: "period", Names: []string{"year", "time", "date", "时期", "年份", "年", "时间"}, Optional: true}
)

// each calls f for every row of a table.
func each(t *table.Reader, f func(row []string) error) error {
	for {
		row, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			err = f(row)
		}
		if err != nil {
			return err
		}
	}
}

func notEmpty(t *table.Reader, row []string, columns ...int) error {
	for _, column := range columns {
		if row[column] == "" {
			return t.Fault(column, "不能为空", "must not be empty")
		}
	}
	return nil
}

// ReadUnits reads a table with the column unit: all that could adopt, in the order of
// the table. ErrInvalid: an empty or repeated unit, or the table is broken.
func ReadUnits(t *table.Reader) ([]string, error) {
	at, err := t.Columns(nil, table.Unit)
	if err != nil {
		return nil, err
	}
	units, seen := []string{}, map[string]bool{}
	err = each(t, func(row []string) error {
		unit := strings.Clone(row[at[0]])
		if seen[unit] {
			return t.Fault(at[0], fmt.Sprintf("“%s”出现两次", unit), fmt.Sprintf("%q is named twice", unit))
		}
		seen[unit], units = true, append(units, unit)
		return notEmpty(t, row, at[0])
	})
	return units, err
}

// ReadLinks reads a table with the columns from, to and, optionally, weight. ErrInvalid:
// an empty cell, a unit that is its own neighbour, a pair named twice, a weight not above
// 0, or the table is broken.
func ReadLinks(t *table.Reader) (*Links, error) {
	at, err := t.Columns(nil, linkFrom, linkTo, linkWeight)
	if err != nil {
		return nil, err
	}
	l := &Links{table: t, at: at}
	seen := map[[2]string]int{}
	return l, each(t, func(row []string) error {
		link := Link{From: strings.Clone(row[at[0]]), To: strings.Clone(row[at[1]]), Weight: 1, Row: t.Row()}
		if at[2] >= 0 {
			link.Weight = parseNumber(row[at[2]])
		}
		pair := [2]string{link.From, link.To}
		switch before := seen[pair]; {
		case before > 0:
			return t.Fault(at[1], fmt.Sprintf("这一对已在第 %d 行", before), fmt.Sprintf("the pair is in row %d already", before))
		case !(link.Weight > 0):
			return t.Fault(at[2], fmt.Sprintf("“%s”不是大于 0 的权重", table.Clip(row[at[2]])),
				fmt.Sprintf("%q is no weight above 0", table.Clip(row[at[2]])))
		case link.From == link.To:
			return t.Fault(at[1], "单位不能与自己相邻", "a unit is not its own neighbour")
		}
		seen[pair], l.Rows = link.Row, append(l.Rows, link)
		return notEmpty(t, row, at[0], at[1])
	})
}

// Covariates is a table of numbers about units: one row a unit, or one a unit and
// period.
type Covariates struct {
	Names []string // the columns beside unit and period
	Dated bool     // there is a column period
	Rows  []CovariateRow
	table *table.Reader
	at    []int // the columns of Names
}

// Missing is ErrInvalid about the first missing value; nil when there is none.
func (c *Covariates) Missing() error {
	for _, row := range c.Rows {
		for i, value := range row.Values {
			if math.IsNaN(value) {
				return c.table.FaultAt(row.Row, c.at[i], "缺少数值", "is missing")
			}
		}
	}
	return nil
}

// CovariateRow is what is known of a unit.
type CovariateRow struct {
	CovariateKey
	Values []float64 // one of each name; NaN where missing
	Row    int
}

// CovariateKey is what a row is about.
type CovariateKey struct {
	Unit   string
	Period float64 // a year, or whatever number the adoptions have; 0 where not Dated
}

// ReadCovariates reads a table with the columns unit and, optionally, period; all others
// are covariates. ErrInvalid: there are none, a unit or period is empty, both
// come twice, a cell is neither a number nor missing, or the table is broken.
func ReadCovariates(t *table.Reader) (*Covariates, error) {
	at, err := t.Columns(nil, table.Unit, period)
	if err != nil {
		return nil, err
	}
	c := &Covariates{Dated: at[1] >= 0, table: t}
	for i, name := range t.Header() {
		if i != at[0] && i != at[1] && name != "" {
			c.at, c.Names = append(c.at, i), append(c.Names, name)
		}
	}
	if c.at == nil {
		return nil, t.Fault(-1, "除单位与时期外没有列", "has no column beside unit and period")
	}
	seen := map[CovariateKey]int{}
	return c, each(t, func(row []string) error {
		r, err := covariateRow(t, row, at, c.at)
		if err != nil {
			return err
		}
		if before := seen[r.CovariateKey]; before > 0 {
			return t.Fault(at[0], fmt.Sprintf("这个单位与时期已在第 %d 行", before), fmt.Sprintf("the unit and period are in row %d already", before))
		}
		seen[r.CovariateKey], c.Rows = r.Row, append(c.Rows, r)
		return nil
	})
}

func covariateRow(t *table.Reader, row []string, at, columns []int) (CovariateRow, error) {
	r := CovariateRow{CovariateKey: CovariateKey{Unit: strings.Clone(row[at[0]])}, Row: t.Row(), Values: make([]float64, len(columns))}
	if at[1] >= 0 {
		if r.Period = parseNumber(strings.TrimSuffix(row[at[1]], "年")); math.IsNaN(r.Period) {
			return r, notANumber(t, row, at[1])
		}
	}
	for i, column := range columns {
		r.Values[i] = parseNumber(row[column])
		if math.IsNaN(r.Values[i]) && !table.Missing(row[column]) {
			return r, notANumber(t, row, column)
		}
	}
	return r, notEmpty(t, row, at[0])
}
