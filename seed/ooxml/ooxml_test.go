package ooxml

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// pack makes an archive of names and texts in turn.
func pack(t testing.TB, namesAndTexts ...string) *bytes.Reader {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for i := 0; i < len(namesAndTexts); i += 2 {
		f, err := z.Create(namesAndTexts[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(f, namesAndTexts[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return bytes.NewReader(out.Bytes())
}

func TestOpen(t *testing.T) {
	many := make([]string, 0, 2*maxParts+2)
	for i := range maxParts + 1 {
		many = append(many, fmt.Sprint(i), "")
	}
	for name, c := range map[string]struct {
		parts []string
		en    string // of the error; "" for none
	}{
		"good":         {[]string{"xl/workbook.xml", "<a/>", "/word/document.xml", "<a/>", `docProps\app.xml`, "", "media/", ""}, ""},
		"climbs":       {[]string{"../a", ""}, "climbs out"},
		"climbs later": {[]string{"xl/../../a", ""}, "climbs out"},
		"backslashes":  {[]string{`..\a`, ""}, "climbs out"},
		"drive":        {[]string{"C:/a", ""}, "climbs out"},
		"twice":        {[]string{"a", "", "A", ""}, "two parts"},
		"many":         {many, "parts, and no more"},
	} {
		r := pack(t, c.parts...)
		_, err := Open("made-up.xlsx", r, r.Size())
		if c.en == "" && err != nil || c.en != "" && (!errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.en)) {
			t.Errorf("%s: got %v, want %q", name, err, c.en)
		}
	}
	locked := pack(t, "a", "b")
	data := make([]byte, locked.Size())
	if _, err := io.ReadFull(locked, data); err != nil {
		t.Fatal(err)
	}
	data[bytes.Index(data, []byte("PK\x01\x02"))+8] |= 1 // the flag of a part that is encrypted
	if _, err := Open("made-up.xlsx", bytes.NewReader(data), int64(len(data))); !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), "密码") {
		t.Errorf("got %v, want ErrInvalid about a password", err)
	}
}

func TestRelations(t *testing.T) {
	rel := func(target, mode string) string {
		return `<Relationships><Relationship Id="r1" Type="http://example.org/x/worksheet" Target="` + target + `" ` + mode + `/></Relationships>`
	}
	for target, want := range map[string]string{
		"sheets/1.xml": "xl/sheets/1.xml", "/xl/2.xml": "xl/2.xml", "../doc.xml": "doc.xml", `sheets\1.xml`: "xl/sheets/1.xml", "1.xml#a": "xl/1.xml",
		"../../a": "", "/../a": "",
	} {
		r := pack(t, "xl/_rels/workbook.xml.rels", rel(target, ""))
		a, err := Open("made-up.xlsx", r, r.Size())
		if err != nil {
			t.Fatal(err)
		}
		found, err := a.Relations("xl/workbook.xml")
		switch {
		case want == "" && !errors.Is(err, graphmodel.ErrInvalid):
			t.Errorf("%s: got %v, want ErrInvalid", target, err)
		case want != "":
			if diff := cmp.Diff([]Relation{{ID: "r1", Type: "worksheet", Target: want}}, found); diff != "" || err != nil {
				t.Errorf("%s: %v %s", target, err, diff)
			}
		}
	}
	r := pack(t, "_rels/.rels", rel("../../anything", `TargetMode="External"`))
	a, err := Open("made-up.xlsx", r, r.Size())
	if err != nil {
		t.Fatal(err)
	}
	if found, err := a.Relations(""); err != nil || len(found) != 1 || !found[0].Extern {
		t.Errorf("got %v, %v, want one that is external", found, err)
	}
	if found, err := a.Relations("xl/none.xml"); err != nil || found != nil {
		t.Errorf("got %v, %v, want none", found, err)
	}
}

func TestPart(t *testing.T) {
	for name, c := range map[string]struct{ xml, en string }{
		"good":     {`<?xml version="1.0"?><!-- c --><a><b:c xmlns:b="x" d="e">f &amp; <![CDATA[g]]></b:c></a>`, ""},
		"doctype":  {`<!DOCTYPE a><a/>`, "DOCTYPE"},
		"entity":   {`<a>&b;</a>`, "well-formed"},
		"cut off":  {`<a><b>`, "ends in the middle"},
		"deep":     {strings.Repeat("<a>", 300), "deeper"},
		"encoding": {`<?xml version="1.0" encoding="GBK"?><a/>`, "broken"},
		"piece":    {"<a>" + strings.Repeat("x", 5<<20) + "</a>", "4 MiB"},
		"bomb":     {"<a>" + strings.Repeat("<b/>\n", 4<<20) + "</a>", "ZIP bomb"},
	} {
		r := pack(t, "part.xml", c.xml)
		a, err := Open("made-up.xlsx", r, r.Size())
		if err != nil {
			t.Fatal(err)
		}
		p, err := a.Part("part.xml")
		if err != nil {
			t.Fatal(err)
		}
		for err == nil {
			_, err = p.Next()
		}
		if c.en == "" && !errors.Is(err, io.EOF) || c.en != "" && (!errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.en)) {
			t.Errorf("%s: got %v, want %q", name, err, c.en)
		}
		p.Close()
	}
}

func TestText(t *testing.T) {
	r := pack(t, "part.xml", `<a><t>甲<r>乙</r></t><skip><t>丙</t></skip><t k="v">丁</t></a>`)
	a, err := Open("made-up.docx", r, r.Size())
	if err != nil {
		t.Fatal(err)
	}
	p, err := a.Part("part.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	var got []string
	for {
		token, err := p.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		start, ok := token.(xml.StartElement)
		switch {
		case ok && start.Name.Local == "skip":
			err = p.Skip()
		case ok && start.Name.Local == "t":
			var text string
			text, err = p.Text(100)
			got = append(got, text+Attr(start, "k"))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if want := []string{"甲乙", "丁v"}; !cmp.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
