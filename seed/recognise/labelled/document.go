package labelled

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"

	"ronghe/graphmodel"
	"ronghe/seed/doctext"
)

//go:embed data
var builtin embed.FS

// Truth is what is right about a document.
type Truth struct {
	File      string   `json:"file"`
	Title     string   `json:"title"`
	Number    string   `json:"number"`
	Date      string   `json:"date"`
	Issuers   []string `json:"issuers"`
	Cited     []Cited  `json:"cited"`
	Standards []string `json:"standards"`
	Sections  []string `json:"sections"`
}

// Cited is a document that another one cites.
type Cited struct {
	Title  string `json:"title"`
	Number string `json:"number"`
}

// Document is a document that was read, and what is right about it.
type Document struct {
	Truth
	Text *doctext.Document
}

// Builtin is the documents of this package.
func Builtin(ctx context.Context) ([]Document, error) {
	data, err := fs.Sub(builtin, "data")
	if err != nil {
		return nil, err
	}
	return Read(ctx, data, "truth.jsonl")
}

// Read reads the documents that a file of truths names, in their order. ErrInvalid says the line
// of the file, or the document, and what is wrong.
func Read(ctx context.Context, dir fs.FS, truths string) ([]Document, error) {
	text, err := fs.ReadFile(dir, truths)
	if err != nil {
		return nil, unreadable(truths, err)
	}
	reader := &doctext.Reader{}
	var list []Document
	lines := json.NewDecoder(bytes.NewReader(text))
	lines.DisallowUnknownFields()
	for {
		var one Document
		err := lines.Decode(&one.Truth)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, errors.Join(fmt.Errorf("%w: %w", graphmodel.Invalid(truths, fmt.Sprintf("document %d", len(list)+1), "不是一份文档的标注", "is no truth about a document"), err), reader.Close())
		}
		if one.Text, err = read(ctx, reader, dir, one.File); err != nil {
			return nil, errors.Join(err, reader.Close())
		}
		list = append(list, one)
	}
	if len(list) == 0 {
		return nil, errors.Join(graphmodel.Invalid(truths, "", "没有文档", "names no documents"), reader.Close())
	}
	return list, reader.Close()
}

func read(ctx context.Context, reader *doctext.Reader, dir fs.FS, file string) (*doctext.Document, error) {
	data, err := fs.ReadFile(dir, path.Clean(file))
	if err != nil {
		return nil, unreadable(file, err)
	}
	return reader.Read(ctx, file, bytes.NewReader(data), int64(len(data)))
}

func unreadable(file string, err error) error {
	return fmt.Errorf("%w: %w", graphmodel.Invalid(file, "", "不能读取", "cannot be read"), err)
}
