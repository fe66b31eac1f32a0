package main

import (
	"bufio"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/seed/names"
	"ronghe/seed/table"
)

// The columns of a list of names, by what they are called in such lists.
var (
	nameColumn = table.Column{Name: "name", Names: []string{"名称", "企业名称", "单位名称", "企业", "单位", "公司名称", "申报单位", "申报企业", "机构名称", "园区名称",
		"示范区名称", "地区名称", "行业名称", "enterprise", "company", "organisation", "organization", "title", "mention"}}
	codeColumn     = table.Column{Name: "code", Names: []string{"统一社会信用代码", "社会信用代码", "信用代码", "组织机构代码", "uscc"}, Optional: true}
	industryColumn = table.Column{Name: "industry", Names: []string{"行业", "所属行业", "所在行业", "行业代码", "行业类别"}, Optional: true}
)

// placeColumns are told apart from the wider to the narrower, and all count.
var placeColumns = []string{"省份", "省", "所在省", "省（区、市）", "province", "城市", "市", "地市", "所在市", "所属地市", "city", "区县", "县（市、区）", "所在区县",
	"county", "所在地", "所在地区", "所属地区", "地区", "属地", "注册地", "推荐单位所在地", "region", "place"}

// nameList reads a list of names, row by row.
type nameList struct {
	csv            *table.Reader
	lines          *bufio.Scanner // of a .txt instead
	path           string
	number         int
	name           int
	code, industry int // -1 for none
	places         []int
}

// openList reads the header of a list. A .txt has none: each line is a name.
func openList(path string, in io.Reader, o resolveOptions) (*nameList, error) {
	if strings.HasSuffix(strings.TrimSuffix(strings.ToLower(path), ".gz"), ".txt") {
		lines := bufio.NewScanner(table.Decode(in))
		lines.Buffer(nil, table.MaxRow)
		return &nameList{lines: lines, path: filepath.Base(path)}, nil
	}
	t, err := table.Open(path, in)
	if err != nil {
		return nil, err
	}
	given := map[string]string{}
	for column, name := range map[string]string{"name": o.name, "code": o.code, "industry": o.industry} {
		if name != "" {
			given[column] = name
		}
	}
	at, err := t.Columns(given, nameColumn, codeColumn, industryColumn)
	if err != nil {
		return nil, err
	}
	l := &nameList{csv: t, name: at[0], code: at[1], industry: at[2]}
	return l, l.findPlaces(o.places)
}

// findPlaces finds the columns of places that are given, or all that are called so.
func (l *nameList) findPlaces(given []string) error {
	for _, name := range given {
		at, err := l.csv.Columns(map[string]string{"place": name}, table.Column{Name: "place"})
		if err != nil {
			return err
		}
		l.places = append(l.places, at[0])
	}
	if len(given) > 0 {
		return nil
	}
	for _, name := range placeColumns {
		at := slices.IndexFunc(l.csv.Header(), func(h string) bool { return table.Fold(h) == table.Fold(name) })
		if at >= 0 && at != l.name {
			l.places = append(l.places, at)
		}
	}
	return nil
}

func (l *nameList) header() []string {
	if l.csv == nil {
		return []string{"name"}
	}
	return l.csv.Header()
}

// next is the next row and what it asks. io.EOF: there are no more.
func (l *nameList) next() ([]string, names.Query, error) {
	if l.csv == nil {
		return l.nextLine()
	}
	row, err := l.csv.Next()
	if err != nil {
		return nil, names.Query{}, err
	}
	q := names.Query{Name: row[l.name]}
	if l.code >= 0 {
		q.Code = row[l.code]
	}
	if l.industry >= 0 {
		q.Industry = row[l.industry]
	}
	var where []string
	for _, at := range l.places {
		where = append(where, row[at])
	}
	q.Place = strings.Join(where, "")
	return row, q, nil
}

func (l *nameList) nextLine() ([]string, names.Query, error) {
	for l.lines.Scan() {
		l.number++
		line := strings.TrimSpace(l.lines.Text())
		if !utf8.ValidString(line) || strings.ContainsRune(line, 0) || strings.ContainsRune(line, utf8.RuneError) {
			return nil, names.Query{}, graphmodel.Invalid(l.path, "line "+strconv.Itoa(l.number), "不是文字", "is no text")
		}
		if line != "" {
			return []string{line}, names.Query{Name: line}, nil
		}
	}
	if err := l.lines.Err(); err != nil {
		return nil, names.Query{}, errors.Join(graphmodel.Invalid(l.path, "line "+strconv.Itoa(l.number+1), "无法读取，或超过 1 MiB", "cannot be read, or is longer than 1 MiB"), err)
	}
	return nil, names.Query{}, io.EOF
}
