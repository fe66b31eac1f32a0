package sheet

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/ooxml"
	"ronghe/seed/table"
)

// What a spreadsheet may have.
const (
	maxColumns = 16384
	maxRows    = 1048576
	maxSheets  = 2000
)

// workbook is an XLSX file: what its sheets share.
type workbook struct {
	file     string
	archive  *ooxml.Archive
	sheets   []listedSheet
	from1904 bool
	strings  shared
	styles   []style
}

// listedSheet is a sheet as the workbook lists it.
type listedSheet struct {
	name, part string
	hidden     bool
}

func (s *Sheet) openWorkbook(r io.ReaderAt, size int64, wanted string) (source, error) {
	archive, err := ooxml.Open(s.file, r, size)
	if err != nil {
		return nil, err
	}
	w := &workbook{file: s.file, archive: archive}
	if err := w.open(); err != nil {
		return nil, err
	}
	if wanted != "" {
		return s.openNamed(w, wanted)
	}
	return s.openFirst(w)
}

// open reads the workbook part and what it shares.
func (w *workbook) open() error {
	main, err := w.archive.Main("xl/workbook.xml")
	if err != nil {
		return err
	}
	related, err := w.archive.Relations(main)
	if err != nil {
		return err
	}
	if err := w.list(main, related); err != nil {
		return err
	}
	for _, rel := range related {
		switch {
		case rel.Extern:
		case rel.Type == "sharedStrings":
			err = w.readStrings(rel.Target)
		case rel.Type == "styles":
			err = w.readStyles(rel.Target)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// list reads which sheets there are; charts and macros are no sheets here.
func (w *workbook) list(main string, related []ooxml.Relation) error {
	p, err := w.archive.Part(main)
	if err != nil {
		return err
	}
	defer p.Close()
	for {
		token, err := p.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		start, ok := startOf(token)
		switch {
		case ok && start.Name.Local == "workbookPr":
			w.from1904 = isTrue(ooxml.Attr(start, "date1904"))
		case ok && start.Name.Local == "sheet":
			at := slices.IndexFunc(related, func(r ooxml.Relation) bool { return r.ID == ooxml.Attr(start, "id") && r.Type == "worksheet" })
			if at < 0 {
				continue
			}
			state := ooxml.Attr(start, "state")
			w.sheets = append(w.sheets, listedSheet{ooxml.Attr(start, "name"), related[at].Target, state == "hidden" || state == "veryHidden"})
		}
	}
	if len(w.sheets) == 0 || len(w.sheets) > maxSheets {
		return graphmodel.Invalid(w.file, main, fmt.Sprintf("有 %d 个工作表，应为 1 到 %d 个", len(w.sheets), maxSheets),
			fmt.Sprintf("has %d worksheets; 1 to %d can be read", len(w.sheets), maxSheets))
	}
	return nil
}

// openNamed opens the sheet of a name, exactly so or, if there is but one, nearly so.
func (s *Sheet) openNamed(w *workbook, wanted string) (source, error) {
	at := slices.IndexFunc(w.sheets, func(l listedSheet) bool { return l.name == wanted })
	if at < 0 {
		near := func(l listedSheet) bool { return table.Fold(l.name) == table.Fold(wanted) }
		if at = slices.IndexFunc(w.sheets, near); at < 0 || slices.ContainsFunc(w.sheets[at+1:], near) {
			return nil, graphmodel.Invalid(s.file, wanted, "没有这个工作表；有："+w.names(), "there is no such sheet; there are: "+w.names())
		}
	}
	if w.sheets[at].hidden {
		s.notes.add("hidden sheet", w.sheets[at].name, "读的是隐藏的工作表", "the sheet read is a hidden one")
	}
	return s.openSheet(w, at)
}

// openFirst opens the first visible sheet that holds a table, else the first that holds
// anything, and notes the others.
func (s *Sheet) openFirst(w *workbook) (source, error) {
	chosen := -1
	for i, l := range w.sheets {
		if l.hidden {
			continue
		}
		rows, err := s.top(w, i)
		if err != nil {
			return nil, err
		}
		if isTable(rows) {
			chosen = i
			break
		}
		if len(rows) > 0 && chosen < 0 {
			chosen = i
		}
	}
	if chosen >= 0 {
		s.noteOthers(w, chosen)
		return s.openSheet(w, chosen)
	}
	if slices.ContainsFunc(w.sheets, func(l listedSheet) bool { return l.hidden }) {
		return nil, graphmodel.Invalid(s.file, "", "可见的工作表都是空的；要读隐藏的工作表，请指明其名称。有："+w.names(),
			"all visible sheets are empty; to read a hidden one, name it. There are: "+w.names())
	}
	return nil, graphmodel.Invalid(s.file, "", "工作表都是空的", "all sheets are empty")
}

// top is the first rows of a sheet.
func (s *Sheet) top(w *workbook, at int) ([]rawRow, error) {
	in, err := s.openSheet(w, at)
	if err != nil {
		return nil, err
	}
	defer in.close()
	var rows []rawRow
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

func (s *Sheet) noteOthers(w *workbook, chosen int) {
	var hidden, visible []string
	for i, l := range w.sheets {
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
		s.notes.add("others", "", fmt.Sprintf("读的是工作表“%s”；未读的还有 %d 个：%s", w.sheets[chosen].name, len(visible), names),
			fmt.Sprintf("the sheet %q was read; not read were %d more: %s", w.sheets[chosen].name, len(visible), names))
	}
	if len(hidden) > 0 {
		names := clip(strings.Join(hidden, "、"))
		s.notes.add("hidden", "", "隐藏的工作表未读："+names, "hidden sheets were not read: "+names)
	}
}

func (s *Sheet) openSheet(w *workbook, at int) (source, error) {
	s.name, s.others = w.sheets[at].name, nil
	for i, l := range w.sheets {
		if i != at {
			s.others = append(s.others, l.name)
		}
	}
	return w.openRows(s.name, w.sheets[at].part)
}

// names is the sheets as an error shows them.
func (w *workbook) names() string {
	var names []string
	for _, l := range w.sheets {
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

func isTrue(s string) bool { return s == "1" || s == "true" }
