package sheet

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"ronghe/graphmodel"
)

// FuzzWorkbook: whatever a sheet, its texts and its styles say, reading ends, and with rows
// that fit the header or an error that says why.
func FuzzWorkbook(f *testing.F) {
	f.Add(`<row r="1">`+text("A1", "名")+text("B1", "值")+`</row><row r="2" hidden="1"><c r="A2" s="1"><v>41509</v></c><c t="s"><f>A1</f><v>0</v></c></row>`,
		`<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A9"/></mergeCells>`, `<si><r><t>甲</t></r></si>`, `yyyy\年m"月"[h]`)
	f.Fuzz(func(t *testing.T, rows, tail, texts, format string) {
		b := newBook(rows+"|"+tail).with("xl/sharedStrings.xml", "<si>", texts+"<si>").with("xl/styles.xml", "000000", format)
		check(t, []byte(b.bytes(t)))
	})
}

// FuzzOpen: the same of any bytes, text or not.
func FuzzOpen(f *testing.F) {
	f.Add([]byte(listed))
	f.Add([]byte("\xef\xbb\xbfa;b\n1;\"2\n3\""))
	f.Add([]byte(newBook(`<row>` + text("A1", "名") + `</row>`).bytes(f)))
	f.Add([]byte(exported))
	f.Add([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data) })
}

func check(t *testing.T, data []byte) {
	t.Helper()
	s, err := Open(context.Background(), "made-up", bytes.NewReader(data), int64(len(data)), Options{})
	if err != nil {
		if !errors.Is(err, graphmodel.ErrInvalid) {
			t.Fatalf("got %v, want ErrInvalid", err)
		}
		return
	}
	last := s.HeaderRow()
	for {
		row, err := s.Next()
		if err != nil {
			break
		}
		if len(row.Cells) != len(s.Header()) || row.Number <= last {
			t.Fatalf("got row %d of %d cells after %d, want %d cells", row.Number, len(row.Cells), last, len(s.Header()))
		}
		last = row.Number
	}
	s.Notes()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}
