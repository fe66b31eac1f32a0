package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/sync/errgroup"
	"golang.org/x/text/encoding/simplifiedchinese"

	"ronghe/graphmodel"
	"ronghe/indexer"
	"ronghe/seed/export"
)

// batch asks all queries of a file, several at a time, and writes a row a hit. A query
// that is refused, or finds nothing, is a row of its own.
func (a *app) batch(ctx context.Context, o searchOptions, filters map[string][]string) error {
	queries, err := readBatch(o.batch)
	if err != nil {
		return err
	}
	return a.withIndex(ctx, func(_ *library, index *indexer.Index) error {
		if err := a.catchUp(ctx, index); err != nil {
			return err
		}
		rows := make([][][]string, len(queries))
		group, ctx := errgroup.WithContext(ctx)
		group.SetLimit(runtime.GOMAXPROCS(0))
		for i, text := range queries {
			group.Go(func() (err error) {
				q := graphmodel.SearchQuery{Text: text, Filters: filters, Limit: o.limit, Literal: o.literal}
				rows[i], err = batchRows(ctx, index, q, i+1)
				return err
			})
		}
		if err := group.Wait(); err != nil {
			return err
		}
		return a.writeWhole(o.out, func(w io.Writer) error { return writeBatch(w, rows) })
	})
}

var batchHeader = []string{
	"序号 · number", "检索词 · query", "名次 · rank", "编号 · id", "名称 · title", "得分 · score", "含全部词 · all words", "共有 · total", "说明 · note",
}

func writeBatch(w io.Writer, rows [][][]string) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil { // spreadsheets ask for it
		return err
	}
	out := csv.NewWriter(w)
	err := out.Write(batchHeader)
	for _, some := range rows {
		err = errors.Join(err, out.WriteAll(some))
	}
	return err
}

func batchRows(ctx context.Context, index *indexer.Index, q graphmodel.SearchQuery, number int) ([][]string, error) {
	begin := []string{strconv.Itoa(number), export.Cell(q.Text)}
	got, err := index.Search(ctx, q)
	var fault *graphmodel.Fault
	switch {
	case errors.Is(err, graphmodel.ErrInvalid) && errors.As(err, &fault):
		return [][]string{append(begin, "", "", "", "", "", "0", fault.Zh+" · "+fault.En)}, nil
	case err != nil:
		return nil, err
	}
	note := ""
	if got.Corrected != nil {
		note = "改为查找 · searched for: " + got.Corrected.Text
	}
	total := strconv.FormatInt(got.Total, 10)
	if len(got.Hits) == 0 {
		return [][]string{append(begin, "", "", "", "", "", total, note)}, nil
	}
	var rows [][]string
	for i, h := range got.Hits {
		rows = append(rows, append(begin[:2:2], strconv.Itoa(i+1), string(h.ID), export.Cell(h.Title),
			strconv.FormatFloat(h.Score, 'f', 3, 64), strconv.FormatBool(h.Whole), total, note))
	}
	return rows, nil
}

// readBatch reads queries, one a line, from text, from the column 检索词 or query of a
// CSV file (else its first), or from JSONL; in UTF-8 or GB 18030.
func readBatch(path string) ([]string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, batchFault(path, "不能读取", "cannot be read", err)
	}
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if !utf8.Valid(text) {
		if text, err = simplifiedchinese.GB18030.NewDecoder().Bytes(text); err != nil || bytes.ContainsRune(text, utf8.RuneError) {
			return nil, batchFault(path, "应为 UTF-8 或 GB 18030 文字", "must be text in UTF-8 or GB 18030", err)
		}
	}
	var queries []string
	switch {
	case strings.HasSuffix(path, ".jsonl"):
		queries, err = jsonQueries(path, string(text))
	case strings.HasSuffix(path, ".csv"):
		queries, err = csvQueries(path, text)
	default:
		queries = nonBlank(strings.Split(string(text), "\n"))
	}
	if err == nil && len(queries) == 0 {
		err = batchFault(path, "没有检索词", "has no queries", nil)
	}
	return queries, err
}

func jsonQueries(path, text string) ([]string, error) {
	var queries []string
	for i, line := range strings.Split(text, "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		var one struct {
			Query string `json:"query"`
		}
		if err := json.Unmarshal([]byte(line), &one); err != nil || one.Query == "" {
			return nil, batchFault(fmt.Sprintf("%s:%d", path, i+1), `应为 {"query":"…"}`, `must be {"query":"…"}`, err)
		}
		queries = append(queries, one.Query)
	}
	return queries, nil
}

func csvQueries(path string, text []byte) ([]string, error) {
	in := csv.NewReader(bytes.NewReader(text))
	in.FieldsPerRecord = -1
	rows, err := in.ReadAll()
	if err != nil {
		return nil, batchFault(path, "不是 CSV："+err.Error(), "is not CSV: "+err.Error(), nil)
	}
	column := 0
	var queries []string
	for i, row := range rows {
		if i == 0 {
			if at := headerColumn(row); at >= 0 {
				column = at
				continue
			}
		}
		if column < len(row) {
			queries = append(queries, row[column])
		}
	}
	return nonBlank(queries), nil
}

func headerColumn(row []string) int {
	for i, name := range row {
		switch strings.ToLower(strings.TrimSpace(name)) {
		case "检索词", "查询", "query", "q":
			return i
		}
	}
	return -1
}

func nonBlank(lines []string) []string {
	var kept []string
	for _, line := range lines {
		if line = strings.TrimSpace(line); line != "" {
			kept = append(kept, line)
		}
	}
	return kept
}

func batchFault(thing, zh, en string, cause error) error {
	fault := &graphmodel.Fault{Err: graphmodel.ErrInvalid, Thing: thing, Zh: zh, En: en}
	if cause != nil {
		return fmt.Errorf("%w: %w", fault, cause)
	}
	return fault
}

// writeWhole writes a file, by way of one beside it, so that there is the whole or
// nothing; to the output when there is no path. A link stays and leads to what was
// written; what is no file, such as a pipe or a device, is written into.
func (a *app) writeWhole(path string, write func(io.Writer) error) (err error) {
	if path == "" {
		return write(a.std.out)
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return writeInto(path, write)
	}
	temp := path + ".part"
	f, err := os.Create(temp)
	if err != nil {
		return batchFault(path, "不能写入", "cannot be written", err)
	}
	if err := errors.Join(write(f), f.Sync(), f.Close()); err != nil {
		return errors.Join(batchFault(path, "没有写完", "was not written to the end", err), os.Remove(temp))
	}
	return os.Rename(temp, path)
}

// writeInto writes into what is there.
func writeInto(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return batchFault(path, "不能写入", "cannot be written", err)
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		return batchFault(path, "没有写完", "was not written to the end", err)
	}
	return nil
}
