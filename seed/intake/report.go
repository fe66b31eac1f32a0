package intake

import (
	"encoding/csv"
	"io"
	"strconv"

	"ronghe/seed/export"
)

// Report writes items as CSV with a byte order mark, one a row, as spreadsheets like it.
// End it by Flush.
type Report struct{ out *csv.Writer }

var reportHeader = []string{"行 · row", "结果 · class", "编号 · id", "名称 · title", "字段 · field", "库中 · before", "表中 · after", "列 · column", "说明", "explanation"}

// NewReport begins one.
func NewReport(w io.Writer) (*Report, error) {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return nil, err
	}
	r := &Report{csv.NewWriter(w)}
	return r, r.out.Write(reportHeader)
}

// Item writes one; it is what Options.Report wants. Text that a spreadsheet would take for
// a formula is made harmless.
func (r *Report) Item(it Item) error {
	return r.out.Write([]string{strconv.Itoa(it.Row), string(it.Class), string(it.Thing), export.Cell(it.Title), it.Field,
		export.Cell(it.Before), export.Cell(it.After), export.Cell(it.Column), export.Cell(it.Zh), export.Cell(it.En)})
}

// Flush ends the report.
func (r *Report) Flush() error {
	r.out.Flush()
	return r.out.Error()
}
