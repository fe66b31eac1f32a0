package main

import (
	"context"
	"errors"
	"io"

	"ronghe/graphmodel/schema"
	"ronghe/seed/mapping"
)

// guessedRows is how many rows a guess looks at.
const guessedRows = 200

// guessMapping prints a guess.
func (a *app) guessMapping(ctx context.Context, path string, o importOptions) (err error) {
	table, err := openSpreadsheet(ctx, path, o.sheet)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, table.Close()) }()
	var sample []mapping.Row
	for len(sample) < guessedRows {
		row, err := table.rows()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		sample = append(sample, row)
	}
	ontology, err := schema.Load(a.config.Schema)
	if err != nil {
		return err
	}
	m, notes := mapping.Guess(ontology, table.columns(), sample, o.given)
	m.Sheet = o.sheet
	_, err = io.WriteString(a.std.out, mapping.Print(m, append(table.Notes(), notes...)))
	return err
}
