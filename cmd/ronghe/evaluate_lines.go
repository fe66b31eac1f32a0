package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"ronghe/graphmodel"
	"ronghe/indexer/searchtest/judged"
	"ronghe/seed/native"
)

// maxLine is the longest line of a file of documents or queries, in bytes.
const maxLine = 10 << 20

// eachLine calls fn with every line that is not blank, numbered from 1; the file may
// be gzip. progress is told the bytes read of it as it lies on the disk.
func eachLine(file native.File, progress func(done, total int64), fn func(at int64, text []byte) error) (err error) {
	src, err := native.Open(file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, src.Close()) }()
	total := int64(0)
	if info, err := os.Stat(file.Name); err == nil {
		total = info.Size()
	}
	lines := bufio.NewScanner(src)
	lines.Buffer(nil, maxLine)
	at := int64(0)
	for lines.Scan() {
		at++
		line := bytes.TrimSpace(bytes.TrimPrefix(lines.Bytes(), []byte("\ufeff")))
		if len(line) == 0 {
			continue
		}
		if err := fn(at, line); err != nil {
			return err
		}
		progress(src.Done(), total)
	}
	if errors.Is(lines.Err(), bufio.ErrTooLong) {
		return lineFault(file.Name, at+1, "", "一行至多 10 MiB", "a line has at most 10 MiB")
	}
	if lines.Err() != nil {
		return src.Fault(lines.Err())
	}
	return nil
}

// lineFault says which line and field of a file is wrong, and why.
func lineFault(file string, at int64, field, zh, en string) error {
	return graphmodel.Invalid(fmt.Sprintf("%s:%d", file, at), field, zh, en)
}

// decodeLine reads a line of JSON into a struct.
func decodeLine(file string, at int64, text []byte, into any) error {
	err := json.Unmarshal(text, into)
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrong):
		return lineFault(file, at, wrong.Field, "类型不对："+wrong.Value, "is of the wrong type: "+wrong.Value)
	case err != nil:
		return lineFault(file, at, "", "不是 JSON 对象", "is not a JSON object")
	}
	return nil
}

var errFirstLine = errors.New("the first line is enough")

// holdsNative tells whether the first line of the file is of the native format.
func holdsNative(file native.File) (is bool, err error) {
	err = eachLine(file, func(int64, int64) {}, func(at int64, text []byte) error {
		var line struct {
			Node json.RawMessage `json:"node"`
			Edge json.RawMessage `json:"edge"`
		}
		if err := decodeLine(file.Name, at, text, &line); err != nil {
			return err
		}
		is = line.Node != nil || line.Edge != nil
		return errFirstLine
	})
	if errors.Is(err, errFirstLine) {
		err = nil
	}
	return is, err
}

// looseID is the id of a document: a string, or a number, which is taken as it is written.
type looseID string

// UnmarshalJSON implements json.Unmarshaler.
func (id *looseID) UnmarshalJSON(text []byte) error {
	var number json.Number
	if json.Unmarshal(text, &number) == nil && text[0] != '"' {
		*id = looseID(number)
		return nil
	}
	return json.Unmarshal(text, (*string)(id))
}

// readQueries reads {"query","relevant"} lines, relevant being an id, a list of ids or
// a map id → grade.
func readQueries(file native.File) ([]judged.Query, error) {
	var queries []judged.Query
	err := eachLine(file, func(int64, int64) {}, func(at int64, text []byte) error {
		var line struct {
			Query    string          `json:"query"`
			Relevant json.RawMessage `json:"relevant"`
		}
		if err := decodeLine(file.Name, at, text, &line); err != nil {
			return err
		}
		if line.Query == "" {
			return lineFault(file.Name, at, "query", "不可缺", "is required")
		}
		grades, ok := readGrades(line.Relevant)
		if !ok {
			return lineFault(file.Name, at, "relevant", "应为编号、编号列表，或编号到正整数等级的对象，且不为空",
				"must be an id, a list of ids, or an object of ids and grades from 1, and not empty")
		}
		queries = append(queries, judged.Query{Text: line.Query, Relevant: grades})
		return nil
	})
	return queries, err
}

func readGrades(text json.RawMessage) (map[string]int, bool) {
	var ids []looseID
	var single looseID
	grades := map[string]int{}
	if json.Unmarshal(text, &single) == nil && single != "" {
		ids = []looseID{single}
	}
	if ids != nil || json.Unmarshal(text, &ids) == nil {
		for _, id := range ids {
			grades[string(id)] = 1
		}
		return grades, len(grades) > 0 && grades[""] == 0
	}
	if json.Unmarshal(text, &grades) != nil {
		return nil, false
	}
	for _, grade := range grades {
		if grade < 1 {
			return nil, false
		}
	}
	return grades, len(grades) > 0
}
