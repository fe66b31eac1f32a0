package document

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// DOCX writes d as an Office Open XML document (ECMA-376): the parts that Word and
// LibreOffice need, and no more.
func DOCX(w io.Writer, d Document) error {
	links, body := docxBody(d)
	z := zip.NewWriter(w)
	for _, part := range []struct{ name, text string }{
		{"[Content_Types].xml", docxTypes},
		{"_rels/.rels", docxRoot},
		{"word/document.xml", body},
		{"word/styles.xml", docxStyles(d.Language)},
		{"word/_rels/document.xml.rels", docxRelations(links)},
		{"docProps/core.xml", fmt.Sprintf(docxCore, escaped(d.Title))},
	} {
		f, err := z.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate}) // no time: the same bytes always
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, part.text); err != nil {
			return err
		}
	}
	return z.Close()
}

// docxBody is the main part, and the addresses of its links in order.
func docxBody(d Document) (links []string, body string) {
	var b strings.Builder
	b.WriteString(xmlHead + `<w:document xmlns:w="` + nsWord + `" xmlns:r="` + nsRelation + `"><w:body>`)
	docxParagraph(&b, "Title", docxRun(d.Title))
	if d.Subtitle != "" {
		docxParagraph(&b, "Subtitle", docxRun(d.Subtitle))
	}
	for _, block := range d.Blocks {
		switch {
		case block.Heading != "":
			docxParagraph(&b, "Heading1", docxRun(block.Heading))
		case block.Table != nil:
			docxTable(&b, *block.Table)
		case block.List != nil:
			for _, it := range block.List {
				text := docxRun(labelOf(it) + " ")
				if it.Link == "" {
					text += docxRun(it.Text)
				} else {
					links = append(links, it.Link)
					text += fmt.Sprintf(`<w:hyperlink r:id="link%d">%s</w:hyperlink>`, len(links), docxRun(it.Text))
				}
				docxParagraph(&b, "List", text)
			}
		default:
			docxParagraph(&b, "Normal", docxRun(block.Paragraph))
		}
	}
	b.WriteString(`<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1200" w:bottom="1440" w:left="1200" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`)
	b.WriteString(`</w:body></w:document>`)
	return links, b.String()
}

// labelOf is what stands before an entry.
func labelOf(it Item) string {
	if it.Label == "" {
		return "•"
	}
	return it.Label
}

func docxParagraph(b *strings.Builder, style, runs string) {
	fmt.Fprintf(b, `<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr>%s</w:p>`, style, runs)
}

func docxRun(text string) string {
	return `<w:r><w:t xml:space="preserve">` + escaped(text) + `</w:t></w:r>`
}

// tableWidth is the width between the margins, in twentieths of a point.
const tableWidth = 9500

func docxTable(b *strings.Builder, t Table) {
	widths := t.shares(tableWidth)
	b.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="` + fmt.Sprint(tableWidth) + `" w:type="dxa"/></w:tblPr><w:tblGrid>`)
	for _, w := range widths {
		fmt.Fprintf(b, `<w:gridCol w:w="%d"/>`, int(w))
	}
	b.WriteString(`</w:tblGrid>`)
	for k, row := range append([][]string{t.Head}, t.Rows...) {
		b.WriteString(`<w:tr>`)
		style := "Cell"
		if k == 0 {
			b.WriteString(`<w:trPr><w:tblHeader/></w:trPr>`)
			style = "CellHead"
		}
		for c, cell := range row {
			fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, int(widths[c]))
			docxParagraph(b, style, docxRun(cell))
			b.WriteString(`</w:tc>`)
		}
		b.WriteString(`</w:tr>`)
	}
	b.WriteString(`</w:tbl>`)
	docxParagraph(b, "Normal", "")
}

// shares is how wide the columns are that share a width.
func (t Table) shares(width float64) []float64 {
	sum := 0
	for _, w := range t.Widths {
		sum += w
	}
	shares := make([]float64, len(t.Head))
	for c := range shares {
		if shares[c] = width / float64(len(t.Head)); len(t.Widths) == len(t.Head) && sum > 0 {
			shares[c] = width * float64(t.Widths[c]) / float64(sum)
		}
	}
	return shares
}

func docxRelations(links []string) string {
	var b strings.Builder
	b.WriteString(xmlHead + `<Relationships xmlns="` + nsPackage + `">`)
	b.WriteString(`<Relationship Id="styles" Type="` + nsRelation + `/styles" Target="styles.xml"/>`)
	for k, link := range links {
		fmt.Fprintf(&b, `<Relationship Id="link%d" Type="%s/hyperlink" Target="%s" TargetMode="External"/>`, k+1, nsRelation, escaped(link))
	}
	b.WriteString(`</Relationships>`)
	return b.String()
}

// escaped is text for XML; what XML cannot hold becomes U+FFFD.
func escaped(text string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(text)) // a buffer takes everything
	return b.String()
}
