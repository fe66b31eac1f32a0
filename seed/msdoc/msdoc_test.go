package msdoc

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/richardlehane/mscfb"

	"ronghe/graphmodel"
)

// written is a document that LibreOffice wrote.
func written(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/made-up.doc")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestRead(t *testing.T) {
	data := written(t)
	got, err := Read("made-up.doc", bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	cell := func(text string) Paragraph { return Paragraph{Text: text, InTable: true, CellEnd: true} }
	end := Paragraph{InTable: true, RowEnd: true}
	want := &Document{Deleted: true, Hidden: true, Paragraphs: []Paragraph{
		{Text: "一、总体要求", Level: 1},
		{Text: "根据《虚构行动计划（2013-2018年）》，𠮷祥café链接的字"}, // without the code of the link, and what was deleted
		{Text: "第一项", Listed: true},
		cell("格00"), cell("格01"), cell("格02"), end,
		cell("格10"), cell("格11"), cell(""), end,
		{Text: "格20", InTable: true}, cell("第二段"), cell(""), cell("格22"), end,
		{Text: "（一）小标题", Level: 2},
		{Text: "正文\n换行\t制表隐藏"},
		{Text: "末段"},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("got another document (-want +got):\n%s", diff)
	}
}

// partsOf are the parts of the written document.
func partsOf(t testing.TB) (main, table []byte) {
	t.Helper()
	compound, err := mscfb.New(bytes.NewReader(written(t)))
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range compound.File {
		data, err := io.ReadAll(entry)
		if err != nil {
			t.Fatal(err)
		}
		switch entry.Name {
		case "WordDocument":
			main = data
		case "1Table":
			table = data
		}
	}
	return main, table
}

func TestBadDocuments(t *testing.T) {
	main, table := partsOf(t)
	with := func(at int, value uint32) []byte {
		changed := bytes.Clone(main)
		binary.LittleEndian.PutUint32(changed[at:], value)
		return changed
	}
	flags := binary.LittleEndian.Uint32(main[atFlags:])
	for name, c := range map[string]struct {
		main, table []byte
		en          string
	}{
		"password":   {with(atFlags, flags|encrypted), table, "password"},
		"Word 95":    {with(atVersion-2, 0x0068A5EC), table, "older than Word 97"},
		"long":       {with(atLength, maxUnits+1), table, "too long"},
		"no table":   {main, nil, "cut off or broken"},
		"cut off":    {main[:len(main)/4], table, "cut off or broken"},
		"short":      {main[:100], table, "cut off or broken"},
		"no head":    {with(0, 0), table, "cut off or broken"},
		"no pieces":  {with(atPieces+4, 3), table, "cut off or broken"},
		"far pieces": {with(atPieces, 1<<31), table, "cut off or broken"},
	} {
		_, err := readParts(c.main, c.table)
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.en) {
			t.Errorf("%s: got %v, want ErrInvalid with %q", name, err, c.en)
		}
	}
}

func readParts(main, table []byte) (*Document, error) {
	d := &document{file: "made-up.doc"}
	if err := d.open(map[string][]byte{"WordDocument": main, "0Table": table, "1Table": table}); err != nil {
		return nil, err
	}
	return d.read()
}

// FuzzParts: whatever the two parts hold, reading ends, with a document or ErrInvalid.
func FuzzParts(f *testing.F) {
	main, table := partsOf(f)
	f.Add(main, table)
	f.Fuzz(func(t *testing.T, main, table []byte) {
		if _, err := readParts(main, table); err != nil && !errors.Is(err, graphmodel.ErrInvalid) {
			t.Fatalf("got %v, want ErrInvalid", err)
		}
	})
}
