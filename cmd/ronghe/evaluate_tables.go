package main

import (
	"errors"
	"io"
	"os"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
	"ronghe/seed/table"
)

// The columns of the files that evaluate recommend reads.
var (
	optionalDate = table.Column{Name: table.Date.Name, Names: table.Date.Names, Optional: true}
	published    = table.Column{Name: "published", Names: []string{"发布时间", "发布日期", "来源时间", "publication_date", "published_on"}, Optional: true}
	// Beside attributes a unit is not called by what may be an attribute, as 行业 or city.
	whose = table.Column{Name: table.Unit.Name, Names: []string{"单位", "采用者", "企业", "企业名称", "adopter", "node", "node_id",
		"enterprise", "firm", "company", "user", "unit_id"}}
	attribute = table.Column{Name: "attribute", Names: []string{"属性", "特征", "feature", "key", "variable"}, Optional: true}
	value     = table.Column{Name: "value", Names: []string{"值", "取值", "属性值", "val"}, Optional: true}
)

// eachRow calls fn with every row of a table after columns has looked at its header.
func eachRow(file string, columns func(*table.Reader) error, fn func(t *table.Reader, row []string) error) (err error) {
	in, err := os.Open(file)
	if errors.Is(err, os.ErrNotExist) {
		return &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: file, Zh: "没有这个文件", En: "there is no such file"}
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.Close()) }()
	t, err := table.Open(file, in)
	if err != nil {
		return err
	}
	if err := columns(t); err != nil {
		return err
	}
	for {
		row, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			err = fn(t, row)
		}
		if err != nil {
			return err
		}
	}
}

// words keeps each text once, and not the row that it was read from.
type words map[string]string

func (w words) keep(s string) string {
	if kept, ok := w[s]; ok {
		return kept
	}
	kept := string([]byte(s))
	w[kept] = kept
	return kept
}

// readAdoptions reads unit, practice and perhaps date, and when the source was published.
func readAdoptions(file string) ([]recommend.Claim, error) {
	var claims []recommend.Claim
	var at []int
	keep := words{}
	columns := func(t *table.Reader) (err error) {
		at, err = t.Columns(nil, table.Unit, table.Practice, optionalDate, published)
		return err
	}
	err := eachRow(file, columns, func(t *table.Reader, row []string) error {
		c := recommend.Claim{Unit: keep.keep(row[at[0]]), Practice: keep.keep(row[at[1]])}
		for k, cell := range []string{c.Unit, c.Practice} {
			if cell == "" {
				return t.Fault(at[k], "不能为空", "must not be empty")
			}
		}
		for k, into := range []*graphmodel.Date{&c.Since, &c.Published} {
			if at := at[2+k]; at >= 0 {
				date, err := t.Date(row, at)
				if err != nil {
					return err
				}
				*into = graphmodel.Date(keep.keep(string(date)))
			}
		}
		claims = append(claims, c)
		return nil
	})
	if err == nil && len(claims) == 0 {
		err = graphmodel.Invalid(file, "", "没有一行采用", "has no adoptions")
	}
	return claims, err
}

// readAttributes reads unit, attribute, value; or, without an attribute column, a unit
// and an attribute in each other column. Cells that say nothing are left out.
func readAttributes(file string) ([]recommend.Attribute, error) {
	var rows []recommend.Attribute
	var at []int
	keep := words{}
	columns := func(t *table.Reader) (err error) {
		if at, err = t.Columns(nil, whose, attribute, value); err != nil {
			return err
		}
		if (at[1] < 0) != (at[2] < 0) {
			attribute, value := attribute, value
			attribute.Optional, value.Optional = false, false
			_, err = t.Columns(nil, whose, attribute, value)
		}
		return err
	}
	err := eachRow(file, columns, func(t *table.Reader, row []string) error {
		unit := keep.keep(row[at[0]])
		if unit == "" {
			return t.Fault(at[0], "不能为空", "must not be empty")
		}
		if at[1] >= 0 {
			if !table.Missing(row[at[2]]) && row[at[1]] != "" {
				rows = append(rows, recommend.Attribute{Unit: unit, Facet: keep.keep(row[at[1]]), Value: keep.keep(row[at[2]])})
			}
			return nil
		}
		for k, cell := range row {
			if name := t.Header()[k]; k != at[0] && name != "" && !table.Missing(cell) {
				rows = append(rows, recommend.Attribute{Unit: unit, Facet: keep.keep(name), Value: keep.keep(cell)})
			}
		}
		return nil
	})
	return rows, err
}
