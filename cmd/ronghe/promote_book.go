package main

import (
	"io"

	"ronghe/graphmodel/recommend"
	"ronghe/seed/export"
)

// writePromotions writes the list as a workbook: the cases, whom to tell about each, and
// what it is of.
func (a *app) writePromotions(path string, list recommend.Promotions) error {
	return a.writeWhole(path, func(w io.Writer) error {
		book, err := export.NewWorkbook()
		if err != nil {
			return err
		}
		for _, s := range promotionSheets(list) {
			sheet, err := book.Sheet(s.name, s.header, len(s.rows))
			if err != nil {
				return err
			}
			for _, row := range s.rows {
				if err := sheet.Row(row); err != nil {
					return err
				}
			}
			if err := sheet.End(); err != nil {
				return err
			}
		}
		return book.Save(w)
	})
}

// page is a sheet to be written.
type page struct {
	name   string
	header []string
	rows   [][]any
}

func promotionSheets(list recommend.Promotions) []page {
	cases := page{name: "推广清单", header: []string{"名次 rank", "案例 case", "案例编号 id", "做法 practice", "贴合 fit", "证据 evidence",
		"新颖 novelty", "所及 reach", "推广对象数 targets", "范围内已采用 adopted", "范围内有记录 on record"}}
	targets := page{name: "推广对象", header: []string{"案例名次 rank", "案例 case", "对象 target", "对象编号 id", "倾向 q", "相近者中已采用 k", "相近者 n"}}
	for _, c := range list.Cases {
		cases.rows = append(cases.rows, []any{int64(c.Rank), c.Title, c.ID, c.Practice.Title, c.Fit, c.Evidence,
			c.Novelty, c.Reach, int64(c.Total), int64(c.K), int64(c.N)})
		for _, t := range c.Targets {
			targets.rows = append(targets.rows, []any{int64(c.Rank), c.Title, t.Title, t.ID, t.Inclination, int64(t.K), int64(t.N)})
		}
	}
	about := page{name: "说明", header: []string{"项目 what", "数 value"}, rows: [][]any{
		{"截至 as of", string(list.AsOf)},
		{"有记录的企业 on record", int64(list.Scope.Known)}, {"没有记录的企业（不等于没有采用） no data", int64(list.Scope.Silent)},
		{"未列：失败 left out: failed", int64(list.Left.Failed)}, {"未列：已在推广 promoted already", int64(list.Left.Promoted)},
		{"未列：证据不足 weak evidence", int64(list.Left.Weak)}, {"未列：对象不足 3 家 few targets", int64(list.Left.FewTargets)},
	}}
	for _, of := range []*recommend.Thing{list.Scope.Industry, list.Scope.Region} {
		if of != nil {
			about.rows = append(about.rows, []any{"范围 scope", of.Title})
		}
	}
	return []page{cases, targets, about}
}
