package biff

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"

	"ronghe/graphmodel"
)

// read opens a stream and reads its first sheet.
func read(t *testing.T, stream []byte) (*Book, Table) {
	t.Helper()
	b, err := Open("made-up.xls", bytes.NewReader(stream), int64(len(stream)))
	if err != nil {
		t.Fatal(err)
	}
	table, err := b.Read(0)
	if err != nil {
		t.Fatal(err)
	}
	return b, table
}

func TestCells(t *testing.T) {
	at := func(row, column, style uint16) []uint16 { return []uint16{row, column, style} }
	_, got := read(t, book(0x0600, none, func(m *made) {
		m.record(recNumber, at(1, 0, 3), number(-0.5))
		m.record(recSmall, at(1, 1, 0), small(-7))
		m.record(recSmall, at(1, 2, 0), small(1234)|1)              // hundredths
		m.record(recSmall, at(1, 3, 0), uint32(number(1.5)>>32)&^3) // the upper half of a float
		m.record(recNumbers, uint16(1), uint16(4), uint16(7), small(1), uint16(8), small(2), uint16(5))
		m.record(recBool, at(1, 6, 0), byte(1), byte(0))
		m.record(recBool, at(1, 7, 0), byte(0x2A), byte(1))
		m.record(recLabel, at(0, 0, 0), length("名𠮷"), wide("名𠮷"))
		m.record(recFormula, at(2, 0, 0), number(3), make([]byte, 8))
		m.record(recFormula, at(2, 1, 0), special(0, 0), make([]byte, 8))
		m.record(0x04BC) // a formula that several cells share stands between a formula and its text
		m.record(recString, length("甲"), wide("甲"))
		m.record(recFormula, at(2, 2, 0), special(1, 1), make([]byte, 8))
		m.record(recFormula, at(2, 3, 0), special(2, 0x07), make([]byte, 8))
		m.record(recFormula, at(2, 4, 0), special(3, 0), make([]byte, 8))
		m.record(recString, length("乙"), wide("乙")) // of no formula
		m.begin(0x0600)                             // a chart
		m.record(recNumber, at(9, 9, 0), number(9))
		m.record(recEnd)
		m.record(recSmall, at(0, 0, 1), small(5)) // written later
	}))
	want := []Cell{
		{Row: 0, Column: 0, Style: 1, Number: 5},
		{Row: 1, Column: 0, Style: 3, Number: -0.5},
		{Row: 1, Column: 1, Number: -7},
		{Row: 1, Column: 2, Number: 12.34},
		{Row: 1, Column: 3, Number: 1.5},
		{Row: 1, Column: 4, Style: 7, Number: 1},
		{Row: 1, Column: 5, Style: 8, Number: 2},
		{Row: 1, Column: 6, Kind: Bool, Number: 1},
		{Row: 1, Column: 7, Kind: Error, Text: "#N/A"},
		{Row: 2, Column: 0, Number: 3, Computed: true},
		{Row: 2, Column: 1, Kind: Text, Text: "甲", Computed: true},
		{Row: 2, Column: 2, Kind: Bool, Number: 1, Computed: true},
		{Row: 2, Column: 3, Kind: Error, Text: "#DIV/0!", Computed: true},
		{Row: 2, Column: 4, Kind: Text, Computed: true},
	}
	if diff := cmp.Diff(want, got.Cells); diff != "" {
		t.Errorf("got other cells (-want +got):\n%s", diff)
	}
}

// TestSharedTexts reads texts that go on in further records: in the middle of their
// characters, whose width may change there, and of what stands behind them.
func TestSharedTexts(t *testing.T) {
	long := strings.Repeat("甲乙", 3)
	_, got := read(t, book(0x0600, func(m *made) {
		m.record(recShared, uint32(9), uint32(5), length(long)+3, wide(long))
		m.record(recContinue, "\x00abc", uint16(2), "\x0C", uint16(1), uint32(4), "xy", []byte{1, 2})
		m.record(recContinue, []byte{3, 4, 9, 9, 9, 9}, uint16(3))
		m.record(recContinue, wide("丙"), units("丁戊"), uint16(0), "\x00")
	}, func(m *made) {
		for i := range uint16(4) {
			m.record(recSharedText, i, uint16(0), uint16(0), uint32(i))
		}
	}))
	var texts []string
	for _, c := range got.Cells {
		texts = append(texts, c.Text)
	}
	if diff := cmp.Diff([]string{long + "abc", "xy", "丙丁戊", ""}, texts); diff != "" {
		t.Error(diff)
	}
}

func TestOfTheSheet(t *testing.T) {
	b, got := read(t, book(0x0600, func(m *made) {
		m.record(recFrom1904, uint16(1))
		m.record(recFormat, uint16(164), length("yyyy年"), wide("yyyy年"))
		m.record(recStyle, uint16(0), uint16(0), make([]byte, 16))
		m.record(recStyle, uint16(0), uint16(164), make([]byte, 16))
		m.record(recSheet, uint32(0), byte(0), byte(2), byte(1), "\x00C") // a chart
	}, func(m *made) {
		m.record(recColumns, uint16(2), uint16(300), uint16(0), uint16(0), uint16(1), uint16(0))
		m.record(recRow, uint16(4), make([]byte, 10), uint16(0x20), uint16(0))
		m.record(recMerged, uint16(2), []uint16{0, 1, 2, 3, 5, 5, 0, 9})
	}))
	if number, code := b.Format(1); !b.From1904 || number != 164 || code != "yyyy年" || len(b.Sheets) != 1 || b.Sheets[0].Hidden {
		t.Errorf("got format %d %q, %+v", number, code, b.Sheets)
	}
	if number, code := b.Format(7); number != 0 || code != "" {
		t.Errorf("got format %d %q of a style that is not there", number, code)
	}
	if !got.HiddenColumns[2] || !got.HiddenColumns[255] || got.HiddenColumns[1] || !got.HiddenRows[4] || len(got.HiddenRows) != 1 {
		t.Errorf("got hidden %v %v", got.HiddenColumns, got.HiddenRows)
	}
	if diff := cmp.Diff([]Area{{0, 1, 2, 3}, {5, 5, 0, 9}}, got.Merged); diff != "" {
		t.Error(diff)
	}
}

// TestExcel95 reads texts in the code page that the workbook names.
func TestExcel95(t *testing.T) {
	gbk, err := simplifiedchinese.GBK.NewEncoder().String("企业名称")
	if err != nil {
		t.Fatal(err)
	}
	_, got := read(t, book(0x0500, func(m *made) {
		m.record(recCodePage, uint16(936))
	}, func(m *made) {
		m.record(recLabel, []uint16{0, 0, 0}, uint16(len(gbk)), gbk)
		m.record(recFormula, []uint16{0, 1, 0}, special(0, 0), make([]byte, 8))
		m.record(recString, uint16(len(gbk)), gbk)
	}))
	if len(got.Cells) != 2 || got.Cells[0].Text != "企业名称" || got.Cells[1].Text != "企业名称" {
		t.Errorf("got %+v", got.Cells)
	}
}

func TestBadBooks(t *testing.T) {
	whole := book(0x0600, none, func(m *made) { m.record(recSmall, []uint16{0, 0, 0}, small(1)) })
	beyond := bytes.Clone(whole)
	copy(beyond[bytes.Index(whole, []byte{recSheet, 0, 10, 0})+4:], "\xFF\xFF\xFF\x7F")
	for name, c := range map[string]struct {
		stream []byte
		en     string
	}{
		"password":     {book(0x0600, func(m *made) { m.record(recPassword, uint16(1)) }, none), "password"},
		"no sheets":    {append(append([]byte{}, whole[:20]...), 0x0A, 0, 0, 0), "has 0 worksheets"},
		"cut off":      {whole[:len(whole)-6], "cut off or broken"},
		"no text":      {book(0x0600, none, func(m *made) { m.record(recSharedText, []uint16{0, 0, 0}, uint32(9)) }), "cut off or broken"},
		"short":        {book(0x0600, none, func(m *made) { m.record(recNumber, uint16(0)) }), "cut off or broken"},
		"short text":   {book(0x0600, none, func(m *made) { m.record(recLabel, []uint16{0, 0, 0}, uint16(9), "\x01ab") }), "cut off or broken"},
		"many texts":   {book(0x0600, func(m *made) { m.record(recShared, uint32(0), uint32(1<<31)) }, none), "4 million shared texts"},
		"no workbook":  {[]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "cut off or broken"},
		"sheet beyond": {beyond, "cut off or broken"},
	} {
		b, err := Open("made-up.xls", bytes.NewReader(c.stream), int64(len(c.stream)))
		if err == nil {
			_, err = b.Read(0)
		}
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.en) {
			t.Errorf("%s: got %v, want ErrInvalid with %q", name, err, c.en)
		}
	}
}

// FuzzBook: whatever a stream or compound file holds, reading ends, with cells in order or
// an error that is ErrInvalid.
func FuzzBook(f *testing.F) {
	f.Add(book(0x0600, func(m *made) {
		m.record(recShared, uint32(1), uint32(1), length("甲乙"), wide("甲"))
		m.record(recContinue, wide("乙"))
	}, func(m *made) {
		m.record(recSharedText, []uint16{0, 0, 0}, uint32(0))
		m.record(recNumbers, uint16(1), uint16(4), uint16(7), small(1), uint16(4))
		m.record(recMerged, uint16(1), []uint16{0, 1, 2, 3})
	}))
	f.Add(book(0x0500, none, func(m *made) { m.record(recLabel, []uint16{0, 0, 0}, uint16(1), "a") }))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Open("made-up", bytes.NewReader(data), int64(len(data)))
		if err != nil {
			if !errors.Is(err, graphmodel.ErrInvalid) {
				t.Fatalf("got %v, want ErrInvalid", err)
			}
			return
		}
		for i := range b.Sheets {
			table, err := b.Read(i)
			if err != nil && !errors.Is(err, graphmodel.ErrInvalid) {
				t.Fatalf("got %v, want ErrInvalid", err)
			}
			for k := 1; k < len(table.Cells); k++ {
				if a, z := table.Cells[k-1], table.Cells[k]; a.Row > z.Row || a.Row == z.Row && a.Column >= z.Column {
					t.Fatalf("got %+v before %+v", a, z)
				}
			}
		}
	})
}
