package owndata

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/seed/table"
)

// ReadTextDates reads a table of what is known of texts that are files: the columns id,
// date and, optionally, title. Body is "". ErrInvalid as with ReadTexts.
func ReadTextDates(t *table.Reader) ([]Text, error) {
	at, err := t.Columns(nil, textID, textDate, textTitle)
	if err != nil {
		return nil, err
	}
	var texts []Text
	seen := map[string]int{}
	err = each(t, func(row []string) error {
		text, err := readText(t, row, at[0], at[1], at[2], seen)
		texts = append(texts, text)
		return err
	})
	return texts, err
}

// ReadTextFiles reads the *.txt files of a directory as texts, in UTF-8, GB 18030 or
// marked UTF-16. The id of one is its name without .txt; known gives dates and titles by
// id. name is what errors call the directory. The result is sorted by ID. ErrInvalid:
// there is no such file, one is no text, or known names one that is not there. A ctx
// that ends returns its error.
func ReadTextFiles(ctx context.Context, name string, dir fs.FS, known []Text) ([]Text, error) {
	files, err := fs.Glob(dir, "*.txt")
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, graphmodel.Invalid(name, "", "目录中没有 .txt 文件", "there is no .txt file in the directory")
	}
	texts, at := make([]Text, len(files)), make(map[string]int, len(files))
	for i, file := range files {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		id := strings.TrimSuffix(file, ".txt")
		texts[i].ID, at[id] = id, i
		if texts[i].Body, err = readTextFile(path.Join(name, file), dir, file); err != nil {
			return nil, err
		}
	}
	for _, k := range known {
		i, ok := at[k.ID]
		if !ok {
			return nil, graphmodel.Invalid(name, k.ID, "给了日期，而目录中没有这个 .txt 文件", fmt.Sprintf("has a date, and the directory has no %s.txt", k.ID))
		}
		texts[i].Date, texts[i].Title = k.Date, k.Title
	}
	sortTexts(texts)
	return texts, nil
}

func readTextFile(name string, dir fs.FS, file string) (string, error) {
	f, err := dir.Open(file)
	if err != nil {
		return "", fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrInvalid, Thing: name, Zh: "无法打开文件", En: "the file cannot be opened"}, err)
	}
	defer func() { _ = f.Close() }() // it was only read
	body, err := io.ReadAll(table.Decode(f))
	if err != nil {
		return "", fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrInvalid, Thing: name, Zh: "无法读到底", En: "cannot be read to its end"}, err)
	}
	if !utf8.Valid(body) || strings.IndexByte(string(body), 0) >= 0 {
		return "", graphmodel.Invalid(name, "", "有不是文字的字节；应为 UTF-8、GB 18030 或带 BOM 的 UTF-16", "has bytes that are no text: it should be in UTF-8, GB 18030 or UTF-16 with a byte order mark")
	}
	return string(body), nil
}
