package sheet

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"

	"ronghe/graphmodel"
)

// TestMisnamed reads what is something else than its name says, and says so.
func TestMisnamed(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(strings.ReplaceAll(listed, ",", "\t"))
	if err != nil {
		t.Fatal(err)
	}
	packed := newBook(`<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>`).bytes(t)
	for name, c := range map[string]struct{ contents, note string }{
		"made-up.xlsx": {listed, "not XLSX but text (UTF-8, cells apart by commas)"},
		"made-up.XLS":  {gb, "not XLSX but text (GB 18030, cells apart by tabs)"},
		"made-up.csv":  {packed, "the contents are XLSX"},
		"made-up.xls":  {packed, "the contents are XLSX"},
	} {
		s, err := open(t, name, c.contents, Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if notes := strings.Join(s.Notes(), "\n"); !strings.Contains(notes, c.note) {
			t.Errorf("%s: got notes %q, want %q", name, notes, c.note)
		}
	}
	for _, name := range []string{"made-up.csv", "made-up.txt", "made-up"} {
		s, err := open(t, name, listed, Options{})
		if err != nil || strings.Contains(strings.Join(s.Notes(), ""), "but text") {
			t.Errorf("%s: got %v, want no word of its name", name, err)
		}
	}
	_, err = open(t, "made-up.xlsx", "关于公布虚构名单的通知\n各有关单位：\n现将名单予以公布。\n", Options{})
	if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), "not XLSX but text of one column (UTF-8") {
		t.Errorf("got %v, want ErrInvalid about text of one column", err)
	}
}

// TestOthers refuses other files by what they are.
func TestOthers(t *testing.T) {
	for name, c := range map[string]struct{ contents, en string }{
		"broken":         {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 999), "of an old format (.xls, .doc and the like), and broken"},
		"cut off":        {"\x09\x08\x10\x00\x00\x06\x05\x00", "cut off or broken"},
		"Excel 4":        {"\x09\x04\x06\x00\x00\x00\x10\x00\x00\x00", "Excel 4 or earlier"},
		"comment":        {"<!-- made up -->\n<html><p>甲</p>", "web page without a table"},
		"style":          {"<style>td{}</style><body>甲", "web page without a table"},
		"mht":            {"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "web page in one file"},
		"rar":            {"Rar!\x1a\x07\x00", "unpack it first"},
		"gzip":           {"\x1f\x8b\x08\x00", "unpack it first"},
		"picture":        {"\x89PNG\r\n\x1a\n", "picture"},
		"json":           {`{"node":{}}`, "ronghe load"},
		"noise":          {strings.Repeat("a\x01\x02b\x03\n", 99), "neither a spreadsheet nor text"},
		"ods":            {book{"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}.bytes(t), ".ods"},
		"odt":            {book{"mimetype": "application/vnd.oasis.opendocument.text"}.bytes(t), "not a table"},
		"zip of a sheet": {book{"名单/made-up.csv": "甲,乙\n"}.bytes(t), "made-up.csv\": unpack it first"},
	} {
		_, err := open(t, "made-up.xlsx", c.contents, Options{})
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.en) {
			t.Errorf("%s: got %v, want %q", name, err, c.en)
		}
	}
}

// TestLocked refuses a workbook that was encrypted by the rules of Office (msoffcrypto-tool,
// password "secret").
func TestLocked(t *testing.T) {
	contents, err := os.ReadFile(filepath.Join("testdata", "locked.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"made-up.xlsx", "made-up.xls", "made-up.csv"} {
		_, err := open(t, name, string(contents), Options{})
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), "protected by a password") {
			t.Errorf("%s: got %v, want one about a password", name, err)
		}
	}
}

// TestGroupedHeader reads a header of two rows whose only name in the first is merged over
// columns, as pandas writes several levels.
func TestGroupedHeader(t *testing.T) {
	cell := func(ref, text string) string {
		return `<c r="` + ref + `" t="inlineStr"><is><t>` + text + `</t></is></c>`
	}
	b := newBook(`<row r="1">` + cell("B1", "产值") + `</row><row r="2">` + cell("B2", "2020") + cell("C2", "2021") + `</row><row r="4">` +
		cell("A4", "虚构甲厂") + `<c r="B4"><v>1</v></c><c r="C4"><v>2</v></c></row>|<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>`)
	s, err := open(t, "made-up.xlsx", b.bytes(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	got, err := read(s)
	want := []string{"|产值/2020|产值/2021", "Sheet1!4|虚构甲厂|1|2"}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}
