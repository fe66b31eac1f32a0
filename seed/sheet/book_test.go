package sheet

import (
	"archive/zip"
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// book is a workbook put together by hand: the parts of an archive by name.
type book map[string]string

const (
	nsMain = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	nsRel  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// newBook has one sheet for each of rows, "Sheet1" and so on, and what stands behind the
// rows after a "|". Styles: 1 date, 2 year and month, 3 percent, 4 zeros, 5 year, 6 date and time.
func newBook(rows ...string) book {
	b := book{
		"_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
		"xl/styles.xml": `<styleSheet ` + nsMain + `><numFmts count="4"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/>` +
			`<numFmt numFmtId="177" formatCode="000000"/><numFmt numFmtId="178" formatCode="yyyy\年"/><numFmt numFmtId="179" formatCode="[$-804]yyyy/m/d\ h:mm"/></numFmts>` +
			`<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>` +
			`<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="179"/></cellXfs></styleSheet>`,
		"xl/sharedStrings.xml": `<sst ` + nsMain + `><si><t>企业名称</t></si><si><r><t xml:space="preserve"> 虚构</t></r><r><t>甲厂</t></r><rPh sb="0" eb="1"><t>xu gou</t></rPh></si><si><t>虚构_x000D_乙厂_x</t></si></sst>`,
	}
	targets := []string{"styles", "styles.xml", "sharedStrings", "sharedStrings.xml"}
	list := ""
	for i, of := range rows {
		name := fmt.Sprintf("worksheets/sheet%d.xml", i+1)
		data, tail, _ := strings.Cut(of, "|")
		b["xl/"+name] = `<worksheet ` + nsMain + `><cols><col min="2" max="2" hidden="1"/></cols><sheetData>` + data + `</sheetData>` + tail + `</worksheet>`
		list += fmt.Sprintf(`<sheet name="Sheet%d" sheetId="%d" r:id="rId%d"/>`, i+1, i+1, i+3)
		targets = append(targets, "worksheet", name)
	}
	b["xl/workbook.xml"] = `<workbook ` + nsMain + ` xmlns:r="` + nsRel + `"><workbookPr/><sheets>` + list + `</sheets></workbook>`
	b["xl/_rels/workbook.xml.rels"] = relations(targets...)
	return b
}

func relations(typesAndTargets ...string) string {
	out := `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	for i := 0; i < len(typesAndTargets); i += 2 {
		out += fmt.Sprintf(`<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>`, i/2+1, nsRel, typesAndTargets[i], typesAndTargets[i+1])
	}
	return out + `</Relationships>`
}

// with is the book with something replaced in one of its parts.
func (b book) with(part, old, new string) book {
	b = maps.Clone(b)
	b[part] = strings.Replace(b[part], old, new, 1)
	return b
}

func (b book) bytes(t testing.TB) string {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(b)) {
		f, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(b[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}
