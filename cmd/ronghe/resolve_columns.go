package main

import (
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/mapping"
	"ronghe/seed/names"
	spreadsheet "ronghe/seed/sheet"
	"ronghe/seed/table"
)

// wantedColumn is a column that resolve looks for: by the name that is given, else by these
// names, else by the first of these roles that a header has.
type wantedColumn struct {
	flag  string
	given string
	names []string
	roles []string
}

// nameRoles are the roles of columns that names of a kind stand in, the likeliest first.
var nameRoles = map[graphmodel.Kind][]string{
	names.Enterprise: {"enterprise", "name"}, names.Zone: {"zone", "name"}, names.Organisation: {"enterprise", "name"},
	names.Region: {"region", "city", "county", "province", "name"}, names.Industry: {"industry", "industrycode", "name"},
	"": {"enterprise", "zone", "name", "region", "industry"},
}

var otherNames = []string{"mention", "name", "机构名称", "园区名称", "示范区名称", "地区名称", "行业名称", "organisation", "organization", "title"}

// listColumns are where a list has what a question is made of; -1 for what it does not have.
type listColumns struct {
	name, code, industry int
	places               []int
}

// findColumns finds them in a header. ErrInvalid: there is no column of names, or two may be it.
func findColumns(file string, header []spreadsheet.Column, o resolveOptions) (c listColumns, err error) {
	of := headerOf{file, header}
	if c.name, err = of.find(wantedColumn{"--column", o.name, otherNames, nameRoles[o.nodeKind()]}); err != nil {
		return c, err
	}
	if c.name < 0 {
		return c, graphmodel.Invalid(file, "", "没有找到名称所在的列，请以 --column 指明；标题行是："+of.said(), "has no column of names: say --column; the header is: "+of.said())
	}
	if c.code, err = of.find(wantedColumn{"--code-column", o.code, []string{"组织机构代码", "code"}, []string{"uscc"}}); err != nil {
		return c, err
	}
	if c.industry, err = of.find(wantedColumn{"--industry-column", o.industry, nil, []string{"industry", "industrycode"}}); err != nil {
		return c, err
	}
	c.places, err = of.places(o.places, c.name)
	if c.industry == c.name {
		c.industry = -1
	}
	return c, err
}

// headerOf is the header of a file.
type headerOf struct {
	file    string
	columns []spreadsheet.Column
}

func (h headerOf) find(w wantedColumn) (int, error) {
	if w.given != "" {
		return h.given(w.flag, w.given)
	}
	tries := [][]int{h.matching(func(c spreadsheet.Column) bool {
		return slices.ContainsFunc(w.names, func(name string) bool { return table.Fold(name) == table.Fold(c.Name) })
	})}
	for _, role := range w.roles {
		tries = append(tries, h.matching(func(c spreadsheet.Column) bool { return mapping.Role(c.Name) == role }))
	}
	for _, at := range tries {
		switch len(at) {
		case 0:
			continue
		case 1:
			return at[0], nil
		}
		return 0, graphmodel.Invalid(h.file, h.columns[at[1]].Name, fmt.Sprintf("“%s”也可能是；请以 %s 指明", h.columns[at[0]].Name, w.flag),
			fmt.Sprintf("may be it, and so may %q: say %s", h.columns[at[0]].Name, w.flag))
	}
	return -1, nil
}

// given is the column that a person names, or says the letter of as #C.
func (h headerOf) given(flag, name string) (int, error) {
	at := h.matching(func(c spreadsheet.Column) bool {
		return c.Name != "" && table.Fold(c.Name) == table.Fold(name) || "#"+c.Letter == strings.ToUpper(name)
	})
	if len(at) == 1 {
		return at[0], nil
	}
	return 0, graphmodel.Invalid(h.file, flag, fmt.Sprintf("标题行没有“%s”列；标题行是：%s", name, h.said()), fmt.Sprintf("the header has no column %q; it is: %s", name, h.said()))
}

// places are the columns that are given, or all that hold places, from the wider to the narrower.
func (h headerOf) places(given []string, name int) (all []int, err error) {
	for _, one := range given {
		at, err := h.given("--place-column", one)
		if err != nil {
			return nil, err
		}
		all = append(all, at)
	}
	if len(given) > 0 {
		return all, nil
	}
	for _, is := range []func(string) bool{
		func(c string) bool { return mapping.Role(c) == "province" }, func(c string) bool { return mapping.Role(c) == "city" },
		func(c string) bool { return mapping.Role(c) == "county" },
		func(c string) bool {
			return mapping.Role(c) == "region" || slices.Contains([]string{"属地", "推荐单位所在地"}, table.Fold(c))
		},
	} {
		all = append(all, h.matching(func(c spreadsheet.Column) bool { return is(c.Name) })...)
	}
	return slices.DeleteFunc(all, func(at int) bool { return at == name }), nil
}

func (h headerOf) matching(is func(spreadsheet.Column) bool) (at []int) {
	for i, c := range h.columns {
		if is(c) {
			at = append(at, i)
		}
	}
	return at
}

// said is the header as an error shows it.
func (h headerOf) said() string {
	var all []string
	for _, c := range h.columns {
		all = append(all, table.Clip(c.Name))
	}
	return table.Clip(strings.Join(all, " | "))
}
