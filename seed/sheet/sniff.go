package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"io"
	"strings"
)

// format is what a file is by its contents: "workbook", "text", or something else with the
// words of what to do with it.
type format struct{ is, zh, en string }

// sniff tells the format of a file, whatever its name ends with.
func sniff(r io.ReaderAt, size int64) format {
	start := make([]byte, 4096)
	n, _ := r.ReadAt(start, 0) // an error comes again when it is read
	start = start[:min(int64(n), max(size, 0))]
	text := strings.ToLower(string(bytes.TrimLeft(bytes.TrimPrefix(start, []byte("\xef\xbb\xbf")), " \t\r\n")))
	switch {
	case size <= 0:
		return format{zh: "文件是空的", en: "is empty"}
	case bytes.HasPrefix(start, []byte("PK\x03\x04")), bytes.HasPrefix(start, []byte("PK\x05\x06")):
		return sniffZip(r, size)
	case bytes.HasPrefix(start, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return sniffCompound(r, start)
	case bytes.HasPrefix(start, []byte("%PDF-")):
		return format{zh: "是 PDF，不是表格；文件正文请用 ronghe read", en: "is a PDF, not a table; documents are read by ronghe read"}
	case strings.HasPrefix(text, "<!doctype html"), strings.HasPrefix(text, "<html"), strings.HasPrefix(text, "<table"), strings.HasPrefix(text, "<meta"):
		return format{zh: "是网页（有的系统把它导出为 .xls）；请用 Excel 或 WPS 打开，另存为 .xlsx",
			en: "is a web page, which some systems export as .xls: open it in a spreadsheet program and save it as .xlsx"}
	case strings.HasPrefix(text, "<?xml"), strings.HasPrefix(text, "<workbook"):
		return format{zh: "是 XML，不是 .xlsx（可能是 XML 表格 2003）；请用 Excel 或 WPS 打开，另存为 .xlsx",
			en: "is XML, not .xlsx (perhaps an XML Spreadsheet 2003): open it in a spreadsheet program and save it as .xlsx"}
	case strings.HasPrefix(text, `{\rtf`):
		return format{zh: "是 RTF 文档，不是表格", en: "is an RTF document, not a table"}
	}
	return format{is: "text"}
}

// sniffZip tells what is in a ZIP archive by the parts that only it has.
func sniffZip(r io.ReaderAt, size int64) format {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return format{is: "workbook"} // opening it says what is wrong
	}
	for _, f := range z.File {
		switch strings.ToLower(f.Name) {
		case "xl/workbook.bin":
			return format{zh: "是二进制工作簿（.xlsb）；请另存为 .xlsx", en: "is a binary workbook (.xlsb): save it as .xlsx"}
		case "word/document.xml":
			return format{zh: "是 Word 文档，不是表格；文件正文请用 ronghe read", en: "is a Word document, not a table; documents are read by ronghe read"}
		case "ppt/presentation.xml":
			return format{zh: "是演示文稿，不是表格", en: "is a presentation, not a table"}
		case "mimetype":
			return format{zh: "是 OpenDocument 或电子书，不是 .xlsx；表格请另存为 .xlsx", en: "is an OpenDocument file or an e-book, not .xlsx: save a spreadsheet as .xlsx"}
		}
	}
	return format{is: "workbook"}
}

// sniffCompound tells an encrypted workbook from an old one: both are compound files, and
// the names in their directories differ.
func sniffCompound(r io.ReaderAt, start []byte) format {
	directory := make([]byte, 4096)
	if len(start) >= 512 {
		shift := min(binary.LittleEndian.Uint16(start[30:]), 12)
		n, _ := r.ReadAt(directory, (int64(binary.LittleEndian.Uint32(start[48:]))+1)<<shift)
		directory = directory[:n]
	}
	encrypted := []byte("E\x00n\x00c\x00r\x00y\x00p\x00t")
	if bytes.Contains(directory, encrypted) {
		return format{zh: "有密码；请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx",
			en: "is protected by a password: open it, remove the password, and save it as .xlsx"}
	}
	return format{zh: "是旧格式（.xls 等）或有密码；请用 Excel 或 WPS 打开，另存为 .xlsx",
		en: "is of the old format (.xls and the like) or has a password: open it in a spreadsheet program and save it as .xlsx"}
}
