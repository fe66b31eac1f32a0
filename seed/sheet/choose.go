package sheet

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/table"
)

// listing is a workbook of either format: a list of sheets.
type listing interface {
	listed() []listedSheet
	openRows(at int) (source, error) // of one of them
}

// listedSheet is a sheet as the workbook lists it.
type listedSheet struct {
	name, part string
	hidden     bool
}

// choose opens the sheet of a name, or without one the first that holds anything.
func (s *Sheet) choose(b listing, wanted string) (source, error) {
	if wanted != "" {
		return s.openNamed(b, wanted)
	}
	return s.openFirst(b)
}

// openNamed opens the sheet of a name, exactly so or, if there is but one, nearly so.
func (s *Sheet) openNamed(b listing, wanted string) (source, error) {
	sheets := b.listed()
	at := slices.IndexFunc(sheets, func(l listedSheet) bool { return l.name == wanted })
	if at < 0 {
		near := func(l listedSheet) bool { return table.Fold(l.name) == table.Fold(wanted) }
		if at = slices.IndexFunc(sheets, near); at < 0 || slices.ContainsFunc(sheets[at+1:], near) {
			return nil, graphmodel.Invalid(s.file, wanted, "没有这个工作表；有："+names(sheets), "there is no such sheet; there are: "+names(sheets))
		}
	}
	if sheets[at].hidden {
		s.notes.add("hidden sheet", sheets[at].name, "读的是隐藏的工作表", "the sheet read is a hidden one")
	}
	return s.openSheet(b, at)
}

// openFirst opens the first visible sheet that holds a table, else the first that holds
// anything, and notes the others.
func (s *Sheet) openFirst(b listing) (source, error) {
	sheets, other := b.listed(), -1
	for i, l := range sheets {
		if l.hidden {
			continue
		}
		in, err := s.openSheet(b, i)
		if err != nil {
			return nil, err
		}
		rows, err := top(in)
		if err == nil && isTable(rows) {
			s.ahead = rows
			s.noteOthers(sheets, i)
			return in, nil
		}
		in.close()
		if err != nil {
			return nil, err
		}
		if len(rows) > 0 && other < 0 {
			other = i
		}
	}
	if other >= 0 {
		s.noteOthers(sheets, other)
		return s.openSheet(b, other)
	}
	if slices.ContainsFunc(sheets, func(l listedSheet) bool { return l.hidden }) {
		return nil, graphmodel.Invalid(s.file, "", "可见的工作表都是空的；要读隐藏的工作表，请指明其名称。有："+names(sheets),
			"all visible sheets are empty; to read a hidden one, name it. There are: "+names(sheets))
	}
	return nil, graphmodel.Invalid(s.file, "", "工作表都是空的", "all sheets are empty")
}

// top is the first rows of a sheet, as many as a header is looked for in.
func top(in source) (rows []rawRow, err error) {
	for len(rows) < headerWithin {
		raw, err := in.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		rows = append(rows, raw)
	}
	return rows, nil
}

// isTable tells whether a sheet begins with a table of several columns, and is no cover or
// text of remarks.
func isTable(rows []rawRow) bool {
	several := 0
	for _, r := range rows {
		if cells, _ := r.own(); cells > 1 {
			several++
		}
	}
	return several > 1 && 2*several > len(rows)
}

func (s *Sheet) noteOthers(sheets []listedSheet, chosen int) {
	var hidden, visible []string
	for i, l := range sheets {
		switch {
		case i == chosen:
		case l.hidden:
			hidden = append(hidden, l.name)
		default:
			visible = append(visible, l.name)
		}
	}
	if len(visible) > 0 {
		names := clip(strings.Join(visible, "、"))
		s.notes.add("others", "", fmt.Sprintf("读的是工作表“%s”；未读的还有 %d 个：%s", sheets[chosen].name, len(visible), names),
			fmt.Sprintf("the sheet %q was read; not read were %d more: %s", sheets[chosen].name, len(visible), names))
	}
	if len(hidden) > 0 {
		names := clip(strings.Join(hidden, "、"))
		s.notes.add("hidden", "", "隐藏的工作表未读："+names, "hidden sheets were not read: "+names)
	}
}

func (s *Sheet) openSheet(b listing, at int) (source, error) {
	sheets := b.listed()
	s.name, s.others = sheets[at].name, nil
	for i, l := range sheets {
		if i != at {
			s.others = append(s.others, l.name)
		}
	}
	return b.openRows(at)
}

// names is the sheets as an error shows them.
func names(sheets []listedSheet) string {
	var names []string
	for _, l := range sheets {
		name := "“" + l.name + "”"
		if l.hidden {
			name += "（隐藏 hidden）"
		}
		names = append(names, name)
	}
	const most = 20
	if len(names) > most {
		names = append(names[:most], "…")
	}
	return strings.Join(names, "、")
}
