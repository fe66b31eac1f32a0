package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread/panel"
)

// sheetPage is how many rows of a file are read at once: each names six things at most.
const sheetPage = 150

var spreadColumns = []string{
	"practice", "unit", "unit_title", "industry", "industry_title", "state", "timing", "earliest", "latest",
	"via", "via_title", "via_practice", "claim", "since", "in_use_by", markColumn, "evidence", "confidence", "source", "source_title", "quote",
}

// spreadSheet is every adoption of a practice, one first adoption a row.
func (s *server) spreadSheet(ctx context.Context, in *SpreadTable) (*sheet, error) {
	when, err := in.period()
	if err != nil {
		return nil, err
	}
	t, err := s.table(ctx, in.ID, in.Grouped)
	if err != nil {
		return nil, err
	}
	lines := listUnits(t, when.at).lines[:len(t.Rows)]
	return &sheet{columns: spreadColumns, rows: func(ctx context.Context, line func(...string) error) error {
		return inPages(ctx, s, lines, func(r graphmodel.Reader, part []unitLine) (spreadWords, error) {
			return readTableWords(r, t, part)
		}, func(l unitLine, w spreadWords) error { return line(s.spreadRow(t, l, w)...) })
	}}, nil
}

func (s *server) spreadRow(t *panel.Table, l unitLine, w spreadWords) []string {
	unit, row := t.Units[l.unit], t.Rows[l.row]
	e, first := w.claims[t.Claim(row)], s.firstSeen(t, row, w, chinese)
	return []string{
		string(t.Practice), string(unit.ID), w.found[unit.ID].Title, string(unit.Industry), w.found[unit.Industry].Title,
		string(l.state), string(first.Timing), string(first.Earliest), string(first.Latest),
		string(t.Adopter(row)), first.Via.Title, string(t.Adopted(row)), string(t.Claim(row)), string(e.Since), string(e.InUseBy), first.Mark,
		string(first.Evidence), string(e.Confidence), string(e.Source), w.found[e.Source].Title, e.Quote,
	}
}
