package sheet

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/richardlehane/mscfb"

	"ronghe/seed/table"
)

// format is what a file is by its contents: "workbook", "old workbook", "text", "web page",
// or something else with the words of what to do with it.
type format struct{ is, zh, en string }

// saveAs is what to do with what a spreadsheet program opens.
const (
	saveAsZh = "；请用 Excel 或 WPS 打开，另存为 .xlsx"
	saveAsEn = ": open it in a spreadsheet program and save it as .xlsx"
)

var (
	ancient  = format{zh: "是 Excel 4 或更早的表格" + saveAsZh, en: "is a spreadsheet of Excel 4 or earlier" + saveAsEn}
	oldFile  = format{is: "old workbook"}
	openBook = format{zh: "是 OpenDocument 表格（.ods）；请用 LibreOffice、WPS 或 Excel 打开，另存为 .xlsx",
		en: "is an OpenDocument spreadsheet (.ods)" + saveAsEn}
	document = format{zh: "是 Word 文档，不是表格；文件正文请用 ronghe read", en: "is a Word document, not a table; documents are read by ronghe read"}
	packed   = format{zh: "是压缩包，不是表格；请先解压", en: "is a packed archive, not a table: unpack it first"}
	picture  = format{zh: "是图片，不是表格", en: "is a picture, not a table"}
)

// signatures are how files begin that are no tables.
var signatures = []struct {
	start string
	format
}{
	{"%PDF-", format{zh: "是 PDF，不是表格；文件正文请用 ronghe read", en: "is a PDF, not a table; documents are read by ronghe read"}},
	{"{\\rtf", format{zh: "是 RTF 文档，不是表格", en: "is an RTF document, not a table"}},
	{"Rar!\x1a\x07", packed}, {"7z\xbc\xaf\x27\x1c", packed}, {"\x1f\x8b", packed}, {"BZh", packed}, {"\xfd7zXZ\x00", packed},
	{"\x89PNG", picture}, {"\xff\xd8\xff", picture}, {"GIF8", picture}, {"II*\x00", picture}, {"MM\x00*", picture},
	{"\x09\x08\x10\x00", oldFile}, {"\x09\x08\x08\x00", oldFile}, {"\x09\x04\x06\x00", ancient}, {"\x09\x02\x06\x00", ancient}, {"\x09\x00\x04\x00", ancient},
	{"MIME-Version:", format{zh: "是网页存档（.mht）" + saveAsZh, en: "is a web page in one file (.mht)" + saveAsEn}},
	{`{"`, format{zh: "是 JSON，不是表格；原生格式请用 ronghe load", en: "is JSON, not a table; the native format is read by ronghe load"}},
	{`[{`, format{zh: "是 JSON，不是表格", en: "is JSON, not a table"}},
}

// sniff tells the format of a file, whatever its name ends with.
func sniff(r io.ReaderAt, size int64) format {
	start := make([]byte, 4096)
	n, _ := r.ReadAt(start, 0) // an error comes again when it is read
	start = start[:min(int64(n), max(size, 0))]
	switch {
	case size <= 0:
		return format{zh: "文件是空的", en: "is empty"}
	case bytes.HasPrefix(start, []byte("PK\x03\x04")), bytes.HasPrefix(start, []byte("PK\x05\x06")):
		return sniffZip(r, size)
	case bytes.HasPrefix(start, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return sniffCompound(io.NewSectionReader(r, 0, size))
	}
	for _, s := range signatures {
		if bytes.HasPrefix(start, []byte(s.start)) {
			return s.format
		}
	}
	return sniffText(start)
}

// sniffText tells text that is a table from other text, and from what is none.
func sniffText(start []byte) format {
	decoded, _ := io.ReadAll(table.Decode(bytes.NewReader(start))) // nothing fails in memory
	text := strings.ToLower(strings.TrimLeft(string(decoded), " \t\r\n"))
	switch {
	case strings.HasPrefix(text, "<?xml") && !strings.Contains(text, "<html"), strings.HasPrefix(text, "<workbook"):
		return format{zh: "是 XML，不是 .xlsx（可能是 XML 表格 2003）" + saveAsZh, en: "is XML, not .xlsx (perhaps an XML Spreadsheet 2003)" + saveAsEn}
	case strings.HasPrefix(text, "<") && slices.ContainsFunc([]string{"<html", "<table", "<meta", "<body", "<!doctype html"}, func(tag string) bool { return strings.Contains(text, tag) }):
		return format{is: "web page"}
	case isBinary(decoded):
		return format{zh: "既不是表格也不是文字，或已损坏；可读的有 XLSX，与 UTF-8、GB 18030、UTF-16 的 CSV",
			en: "is neither a spreadsheet nor text, or it is broken; XLSX can be read, and CSV in UTF-8, GB 18030 or UTF-16"}
	}
	return format{is: "text"}
}

// isBinary tells whether more than a twentieth of a text, as decoded, is nothing that a text
// has. A few such bytes are wrong cells, which reading gives the place of.
func isBinary(decoded []byte) bool {
	wrong, all := 0, 0
	for len(decoded) > 0 && utf8.FullRune(decoded) {
		r, size := utf8.DecodeRune(decoded)
		if r == utf8.RuneError || unicode.IsControl(r) && !strings.ContainsRune("\t\r\n\f\v\x1a", r) {
			wrong++
		}
		all++
		decoded = decoded[size:]
	}
	return 20*wrong > all
}

// sniffZip tells what is in a ZIP archive by the parts that only it has.
func sniffZip(r io.ReaderAt, size int64) format {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return format{is: "workbook"} // opening it says what is wrong
	}
	inside, parts := "", false
	for _, f := range z.File {
		switch name := strings.ToLower(f.Name); {
		case name == "xl/workbook.bin":
			return format{zh: "是二进制工作簿（.xlsb）；请另存为 .xlsx", en: "is a binary workbook (.xlsb): save it as .xlsx"}
		case name == "word/document.xml":
			return document
		case name == "ppt/presentation.xml":
			return format{zh: "是演示文稿，不是表格", en: "is a presentation, not a table"}
		case name == "mimetype":
			return sniffOpenDocument(f)
		case name == "ofd.xml":
			return format{zh: "是 OFD 版式文件，不是表格", en: "is an OFD document, not a table"}
		case strings.HasSuffix(name, ".iwa"):
			return format{zh: "是 Numbers 表格；请导出为 .xlsx", en: "is a Numbers spreadsheet: export it as .xlsx"}
		case strings.HasPrefix(name, "xl/"), name == "[content_types].xml", strings.HasPrefix(name, "_rels/"):
			parts = true
		case inside == "" && slices.Contains([]string{".xlsx", ".xls", ".csv", ".et", ".docx", ".pdf"}, path.Ext(name)):
			inside = clip(f.Name)
		}
	}
	if inside != "" && !parts {
		return format{zh: fmt.Sprintf("是 ZIP 压缩包，里面有“%s”；请先解压", inside), en: fmt.Sprintf("is a ZIP archive that holds %q: unpack it first", inside)}
	}
	return format{is: "workbook"}
}

// sniffOpenDocument tells by the part that says it what an OpenDocument file or e-book is.
func sniffOpenDocument(f *zip.File) format {
	said := make([]byte, 64)
	if in, err := f.Open(); err == nil {
		n, _ := io.ReadFull(in, said) // mostly shorter
		said = said[:n]
		_ = in.Close() // it was only read
	}
	if bytes.Contains(said, []byte("opendocument.spreadsheet")) {
		return openBook
	}
	return format{zh: "是 OpenDocument 文档或电子书，不是表格", en: "is an OpenDocument document or an e-book, not a table"}
}

// sniffCompound tells by the names of its parts what a compound file is: an old workbook, a
// new one that is encrypted, or an old document.
func sniffCompound(r io.ReaderAt) format {
	compound, err := mscfb.New(r)
	if err != nil {
		return format{zh: "是旧格式的文件（.xls、.doc 等），已损坏" + saveAsZh, en: "is a file of an old format (.xls, .doc and the like), and broken" + saveAsEn}
	}
	has := func(name string) bool {
		return slices.ContainsFunc(compound.File, func(f *mscfb.File) bool { return f.Name == name })
	}
	switch {
	case has("EncryptedPackage"):
		return format{zh: "有密码；请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx",
			en: "is protected by a password: open it, remove the password, and save it as .xlsx"}
	case has("WordDocument"):
		return format{zh: "是旧格式的 Word 文档（.doc、.wps），不是表格", en: "is a document of the old format (.doc, .wps), not a table"}
	case has("Workbook"), has("Book"):
		return oldFile
	}
	return format{zh: "是旧格式的文件，不是表格", en: "is a file of an old format, not a table"}
}
