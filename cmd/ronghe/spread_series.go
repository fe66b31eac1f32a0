package main

import (
	"errors"

	"ronghe/graphmodel"
	"ronghe/seed/owndata"
)

// seriesRows are the practices of a table that counts adopters by period: those within the
// window, from the first period with an adopter on.
func (o *spreadOptions) seriesRows(r *spreadReport, path string, all []owndata.Series) ([]bassRow, error) {
	if o.gexf {
		return nil, &usageError{errors.New("--gexf: 表中没有单位 · the table names no units")}
	}
	window, err := o.readWindow(all[0].Scale)
	if err != nil {
		return nil, err
	}
	var rows []bassRow
	for _, s := range all {
		if o.practice != "" && s.Practice != o.practice {
			continue
		}
		row := bassRow{name: s.Practice, scale: s.Scale, step: s.Step}
		for i, n := range s.Counts {
			period := s.First + float64(i)*s.Step
			if window != nil && (period < window.First || period > window.Last) || n == 0 && row.series.Counts == nil {
				continue
			}
			if row.series.Counts == nil {
				row.series.First = period
			}
			row.series.Counts = append(row.series.Counts, n)
		}
		rows = append(rows, row)
	}
	if rows == nil {
		return nil, graphmodel.Invalid(path, "--practice", "表中没有“"+o.practice+"”", "the table has no "+o.practice)
	}
	r.fact("file", "文件", path)
	r.fact("practices", "做法", len(all))
	r.fact("precision", "精度", all[0].Scale.String())
	return rows, nil
}
