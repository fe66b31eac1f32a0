package export

import (
	"fmt"
	"io"
	"testing"
)

// BenchmarkXLSX writes 100,000 rows of 20 cells: texts, whole numbers, decimals.
func BenchmarkXLSX(b *testing.B) {
	const rows, columns = 100000, 20
	header := make([]string, columns)
	for i := range header {
		header[i] = fmt.Sprint("列", i)
	}
	cells := make([]any, columns)
	for b.Loop() {
		book, err := NewWorkbook()
		if err != nil {
			b.Fatal(err)
		}
		sheet, err := book.Sheet("数据", header, rows)
		if err != nil {
			b.Fatal(err)
		}
		for row := range int64(rows) {
			for i := range cells {
				switch i % 4 {
				case 0:
					cells[i] = row
				case 1:
					cells[i] = float64(row) / 7
				default:
					cells[i] = fmt.Sprintf("企业 %d 的说明", row)
				}
			}
			if err := sheet.Row(cells); err != nil {
				b.Fatal(err)
			}
		}
		if err := sheet.End(); err != nil {
			b.Fatal(err)
		}
		if err := book.Save(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}
