package sheet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/xuri/excelize/v2"
)

// BenchmarkWorkbook reads a made-up workbook of 100,000 rows and 20 columns, half of them
// texts that are all different, from opening to the last row.
func BenchmarkWorkbook(b *testing.B) { benchmark(b, madeUp(b, 100_000, 20)) }

func benchmark(b *testing.B, path string) {
	in, err := os.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		s, err := Open(context.Background(), path, in, info.Size(), Options{})
		if err != nil {
			b.Fatal(err)
		}
		rows := 0
		for ; err == nil; rows++ {
			_, err = s.Next()
		}
		if !errors.Is(err, io.EOF) {
			b.Fatal(err)
		}
		b.ReportMetric(float64(rows-1), "rows")
	}
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem)
	b.ReportMetric(float64(mem.Sys)/1e6, "MB-from-system")
}

// madeUp writes a workbook: as many rows and columns, every second a text of its own.
func madeUp(b *testing.B, rows, columns int) string {
	path := filepath.Join(b.TempDir(), "made-up.xlsx")
	if kept := os.Getenv("RONGHE_BENCH_XLSX"); kept != "" {
		return kept
	}
	f := excelize.NewFile()
	w, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		b.Fatal(err)
	}
	for r := range rows + 1 {
		cells := make([]any, columns)
		for c := range cells {
			switch {
			case r == 0:
				cells[c] = fmt.Sprintf("虚构列%d", c)
			case c%2 == 0:
				cells[c] = fmt.Sprintf("虚构企业%d-%d", r, c)
			default:
				cells[c] = float64(r*c) / 4
			}
		}
		if err := w.SetRow(fmt.Sprintf("A%d", r+1), cells); err != nil {
			b.Fatal(err)
		}
	}
	if err := errors.Join(w.Flush(), f.SaveAs(path), f.Close()); err != nil {
		b.Fatal(err)
	}
	return path
}
