package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread/panel"
)

// sheetPage is how many rows of a file are read at once: each names six things at most.
const sheetPage = 150

var spreadColumns = []string{
	"practice", "unit", "unit_title", "industry", "industry_title", "state", "timing", "earliest", "latest",
	"via", "via_title", "via_practice", "claim", "since", "in_use_by", "evidence", "confidence", "source", "source_title", "quote",
}

// spreadSheet is every adoption of a practice, one first adoption a row.
func (s *server) spreadSheet(ctx context.Context, in *SpreadTable) (*sheet, error) {
	at, err := parseDate("at", in.At)
	if err != nil {
		return nil, err
	}
	t, err := s.table(ctx, in.ID, in.Grouped)
	if err != nil {
		return nil, err
	}
	lines := listUnits(t, at).lines[:len(t.Rows)]
	return &sheet{columns: spreadColumns, rows: func(ctx context.Context, line func(...string) error) error {
		for part := range slices.Chunk(lines, sheetPage) {
			if err := s.spreadRows(ctx, t, part, line); err != nil {
				return err
			}
		}
		return nil
	}}, nil
}

func (s *server) spreadRows(ctx context.Context, t *panel.Table, part []unitLine, line func(...string) error) error {
	var w spreadWords
	err := s.Store.View(ctx, func(r graphmodel.Reader) (err error) {
		w, err = s.readWords(r, t, part)
		return err
	})
	if err != nil {
		return err
	}
	for _, l := range part {
		unit, row := t.Units[l.unit], t.Rows[l.row]
		e, first := w.claims[row.Claim], s.firstSeen(row, unit, w, chinese)
		err := line(
			string(t.Practice), string(unit.ID), w.found[unit.ID].Title, string(unit.Industry), w.found[unit.Industry].Title,
			string(l.state), string(first.Timing), string(first.Earliest), string(first.Latest),
			string(row.Adopter), first.Via.Title, string(row.Practice), string(row.Claim), string(e.Since), string(e.InUseBy),
			string(first.Evidence), string(e.Confidence), string(e.Source), w.found[e.Source].Title, e.Quote,
		)
		if err != nil {
			return err
		}
	}
	return nil
}
