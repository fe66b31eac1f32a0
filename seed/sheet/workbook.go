package sheet

import (
	"io"

	"ronghe/graphmodel"
)

// What a spreadsheet may have.
const (
	maxColumns = 16384
	maxRows    = 1048576
)

func (s *Sheet) openWorkbook(r io.ReaderAt, size int64, sheet string) (source, error) {
	return nil, graphmodel.Invalid(s.file, sheet, "请另存为 CSV", "save it as CSV")
}
