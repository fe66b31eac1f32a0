package seed

import (
	"embed"
	"encoding/csv"
	"fmt"
	"reflect"
	"strings"
)

//go:embed data/codes data/*.csv data/cases.jsonl data/report2014.yaml
var data embed.FS

// readTable reads data/NAME into rows of T, whose fields are strings or lists of
// strings (items apart by ;) and name their column in the tag csv. Columns and
// fields must be the same, so that a misspelt one cannot pass as empty.
func readTable[T any](name string) ([]T, error) {
	f, err := data.Open("data/" + name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	defer func() { _ = f.Close() }() // reading from memory: nothing to lose
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	columns, err := columnsOf(reflect.TypeFor[T](), records[0])
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	rows := make([]T, len(records)-1)
	for i, record := range records[1:] {
		row := reflect.ValueOf(&rows[i]).Elem()
		for field, column := range columns {
			setCell(row.Field(field), record[column])
		}
	}
	return rows, nil
}

func columnsOf(t reflect.Type, header []string) ([]int, error) {
	at := map[string]int{}
	for i, name := range header {
		at[name] = i
	}
	if len(at) != t.NumField() {
		return nil, fmt.Errorf("%d columns, want %d", len(at), t.NumField())
	}
	columns := make([]int, t.NumField())
	for i := range columns {
		name := t.Field(i).Tag.Get("csv")
		column, ok := at[name]
		if !ok {
			return nil, fmt.Errorf("no column %q", name)
		}
		columns[i] = column
	}
	return columns, nil
}

func setCell(field reflect.Value, cell string) {
	if field.Kind() == reflect.String {
		field.SetString(cell)
		return
	}
	if cell != "" {
		field.Set(reflect.ValueOf(strings.Split(cell, ";")))
	}
}
