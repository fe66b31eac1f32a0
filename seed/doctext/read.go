package doctext

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"path"
	"strings"
	"sync"

	"ronghe/graphmodel"
	"ronghe/seed/pdftext"
)

// Reader reads documents, one at a time. The zero value is ready; Close ends what it started.
type Reader struct {
	// Cache is a directory, of this user alone, that keeps the PDF engine as it was compiled,
	// so that it starts in a fraction of a second the next time; "" for none.
	Cache string

	mu     sync.Mutex
	engine *pdftext.Engine // nil until the first PDF
}

// Close ends the engine that reads PDF files, if it was started.
func (r *Reader) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.engine == nil {
		return nil
	}
	engine := r.engine
	r.engine = nil
	return engine.Close()
}

// Read reads a document of size bytes; name is what errors call it, and its ending tells
// Markdown from plain text. ErrInvalid: it is larger than MaxFile, of no format that can be
// read, protected, broken, or has no text. ErrUnavailable: PDF cannot be read here.
func (r *Reader) Read(ctx context.Context, name string, in io.ReaderAt, size int64) (*Document, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if size > MaxFile {
		return nil, graphmodel.Invalid(name, "", fmt.Sprintf("超过 %d MiB", MaxFile>>20), fmt.Sprintf("is larger than %d MiB", MaxFile>>20))
	}
	b := &builder{name: name}
	format, err := sniff(name, in, size)
	if err != nil {
		return nil, err
	}
	b.doc.Format = format
	section := io.NewSectionReader(in, 0, size)
	switch format {
	case DOCX:
		err = b.readDOCX(in, size)
	case DOC:
		err = b.readDOC(in, size)
	case PDF:
		err = r.readPDF(ctx, b, section)
	case HTML:
		err = b.readHTML(section)
	case Markdown:
		err = b.readMarkdown(section)
	default:
		err = b.readPlain(section)
	}
	if err != nil {
		return nil, err
	}
	return b.done()
}

// sniff tells the format by the contents, and where these leave it open by the name.
func sniff(name string, in io.ReaderAt, size int64) (Format, error) {
	start := make([]byte, 2048)
	n, _ := in.ReadAt(start, 0) // an error comes again when it is read
	start = start[:min(int64(n), max(size, 0))]
	text := strings.ToLower(string(bytes.TrimLeft(bytes.TrimPrefix(start, []byte("\xef\xbb\xbf")), " \t\r\n")))
	ending := strings.ToLower(path.Ext(name))
	refuse := func(zh, en string) (Format, error) { return "", graphmodel.Invalid(name, "", zh, en) }
	switch {
	case len(start) == 0:
		return refuse("文件是空的", "is empty")
	case bytes.HasPrefix(start, []byte("PK\x03\x04")), bytes.HasPrefix(start, []byte("PK\x05\x06")):
		return DOCX, nil
	case bytes.Contains(start[:min(len(start), 1024)], []byte("%PDF-")):
		return PDF, nil
	case bytes.HasPrefix(start, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return DOC, nil
	case strings.HasPrefix(text, `{\rtf`):
		return refuse("是 RTF；请另存为 .docx", "is RTF: save it as .docx")
	case bytes.HasPrefix(start, []byte("\xff\xd8\xff")), bytes.HasPrefix(start, []byte("\x89PNG")), bytes.HasPrefix(start, []byte("GIF8")),
		bytes.HasPrefix(start, []byte("II*\x00")), bytes.HasPrefix(start, []byte("MM\x00*")):
		return refuse("是图片；请先做文字识别（OCR）", "is a picture: its text must be recognised (OCR) first")
	case isMarkup(text), ending == ".html", ending == ".htm", ending == ".xhtml":
		return HTML, nil
	case ending == ".md", ending == ".markdown":
		return Markdown, nil
	}
	return Plain, nil
}

func isMarkup(text string) bool {
	for _, start := range []string{"<!doctype html", "<html", "<head", "<body", "<?xml", "<!--", "<meta", "<div", "<p>", "<h1", "<title"} {
		if strings.HasPrefix(text, start) {
			return true
		}
	}
	return false
}
