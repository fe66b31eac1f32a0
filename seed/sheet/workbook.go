package sheet

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"ronghe/graphmodel"
	"ronghe/seed/ooxml"
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

func (w *workbook) listed() []listedSheet { return w.sheets }

func (s *Sheet) openWorkbook(r io.ReaderAt, size int64, wanted string) (source, error) {
	archive, err := ooxml.Open(s.file, r, size)
	if err != nil {
		return nil, err
	}
	w := &workbook{file: s.file, archive: archive}
	if err := w.open(); err != nil {
		return nil, err
	}
	return s.choose(w, wanted)
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

func isTrue(s string) bool { return s == "1" || s == "true" }
