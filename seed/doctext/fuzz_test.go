package doctext

import (
	"errors"
	"testing"

	"ronghe/graphmodel"
)

// FuzzRead: whatever the bytes, and whatever format their name claims, the blocks are where
// they say in the text, or the error says why not.
func FuzzRead(f *testing.F) {
	f.Add("a.txt", []byte("虚构通知\r\n一、甲"))
	f.Add("a.md", []byte("# 虚构\n\n- 甲\n  1. 乙\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"))
	f.Add("a.html", []byte("<html><head><meta charset=gbk></head><body><table><tr><td>a<td>b<tr><td>1<td>2</table><p>甲<ul><li>乙"))
	f.Fuzz(func(t *testing.T, name string, data []byte) { fuzzed(t, name, data) })
}

// FuzzWord: whatever the body of a Word document holds.
func FuzzWord(f *testing.F) {
	f.Add(`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲</w:t><w:br/></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`)
	f.Fuzz(func(t *testing.T, body string) { fuzzed(t, "made-up.docx", word(t, body)) })
}

func fuzzed(t *testing.T, name string, data []byte) {
	t.Helper()
	d, err := readBytes(t, name, data)
	if err == nil {
		checkPlaces(t, d)
	} else if !errors.Is(err, graphmodel.ErrInvalid) {
		t.Fatalf("got %v, want ErrInvalid", err)
	}
}
