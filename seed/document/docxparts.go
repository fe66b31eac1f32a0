package document

import "strings"

// What every DOCX has.
const (
	xmlHead    = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	nsWord     = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	nsRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	nsPackage  = "http://schemas.openxmlformats.org/package/2006/relationships"
	mediaWord  = "application/vnd.openxmlformats-officedocument.wordprocessingml"

	docxTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="` + mediaWord + `.document.main+xml"/>` +
		`<Override PartName="/word/styles.xml" ContentType="` + mediaWord + `.styles+xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
		`</Types>`

	docxRoot = xmlHead + `<Relationships xmlns="` + nsPackage + `">` +
		`<Relationship Id="document" Type="` + nsRelation + `/officeDocument" Target="word/document.xml"/>` +
		`<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
		`</Relationships>`

	docxCore = xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
		`xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>Ronghe</dc:creator></cp:coreProperties>`
)

// docxStyles are the styles, whose sizes are in half points.
func docxStyles(language string) string {
	if language == "" {
		language = "zh"
	}
	var b strings.Builder
	b.WriteString(xmlHead + `<w:styles xmlns:w="` + nsWord + `"><w:docDefaults><w:rPrDefault><w:rPr>` +
		`<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="宋体" w:cs="Calibri"/><w:sz w:val="21"/>` +
		`<w:lang w:val="` + escaped(language) + `" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>` +
		`<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`)
	for _, s := range []struct{ id, name, paragraph, run string }{
		{"Normal", "Normal", "", ""},
		{"Title", "Title", `<w:jc w:val="center"/>`, `<w:b/><w:sz w:val="36"/>`},
		{"Subtitle", "Subtitle", `<w:jc w:val="center"/>`, `<w:color w:val="555555"/><w:sz w:val="20"/>`},
		{"Heading1", "heading 1", `<w:keepNext/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="0"/>`, `<w:b/><w:sz w:val="26"/>`},
		{"List", "List", `<w:spacing w:after="60"/><w:ind w:left="420" w:hanging="420"/>`, ""},
		{"Cell", "Cell", `<w:spacing w:after="0" w:line="260" w:lineRule="auto"/>`, `<w:sz w:val="18"/>`},
		{"CellHead", "Cell head", `<w:spacing w:after="0" w:line="260" w:lineRule="auto"/>`, `<w:b/><w:sz w:val="18"/>`},
	} {
		b.WriteString(`<w:style w:type="paragraph" w:styleId="` + s.id + `"`)
		if s.id == "Normal" {
			b.WriteString(` w:default="1"`)
		}
		b.WriteString(`><w:name w:val="` + s.name + `"/><w:pPr>` + s.paragraph + `</w:pPr><w:rPr>` + s.run + `</w:rPr></w:style>`)
	}
	b.WriteString(`<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>`)
	for _, side := range []string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		b.WriteString(`<w:` + side + ` w:val="single" w:sz="4" w:space="0" w:color="999999"/>`)
	}
	b.WriteString(`</w:tblBorders></w:tblPr></w:style></w:styles>`)
	return b.String()
}
