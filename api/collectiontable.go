package api

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/export"
)

func (s *server) writeCollectionCSV(ctx context.Context, w io.Writer, of *CollectionAnswer) error {
	lang := requestOf(ctx).lang
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if err := out.Write(s.collectionHead(lang)); err != nil {
		return err
	}
	for k, c := range of.Cases {
		row := s.collectionRow(k, c, lang)
		for i := range row {
			row[i] = export.Cell(row[i])
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func (s *server) writeCollectionXLSX(ctx context.Context, w io.Writer, of *CollectionAnswer) error {
	lang := requestOf(ctx).lang
	book, err := export.NewWorkbook()
	if err != nil {
		return err
	}
	var rows [][]string
	for k, c := range of.Cases {
		rows = append(rows, s.collectionRow(k, c, lang))
	}
	return errors.Join(
		addSheet(book, say(lang, "案例", "cases"), s.collectionHead(lang), rows),
		addSheet(book, say(lang, "成效", "outcomes"), outcomeHead(lang), outcomeRows(of, lang)),
		addSheet(book, say(lang, "来源", "sources"), sourceHead(lang), sourceRows(of)),
		book.Save(w),
	)
}

func addSheet(book *export.Workbook, name string, head []string, rows [][]string) error {
	sheet, err := book.Sheet(name, head, len(rows))
	if err != nil {
		return err
	}
	for _, row := range rows {
		cells := make([]any, len(row))
		for i, text := range row {
			cells[i] = text
		}
		if err := sheet.Row(cells); err != nil {
			return err
		}
	}
	return sheet.End()
}

// collectionHead names the columns, which are the same for any cases: those of the
// ontology between a few of every list.
func (s *server) collectionHead(lang string) []string {
	head := strings.Split(say(lang, "序号,编号,名称,英文名称", "no,id,title,English title"), ",")
	for _, p := range s.shortProps() {
		head = append(head, p.Label.In(lang))
	}
	for _, kind := range s.relationsOfCases() {
		head = append(head, s.names.edge(kind, graphmodel.Out, lang))
	}
	return append(head, strings.Split(say(lang, "摘要,成效,来源,页面", "summary,outcomes,sources,page"), ",")...)
}

// shortProps are the properties of a case that fit a cell.
func (s *server) shortProps() []schema.Prop {
	var out []schema.Prop
	kind, _ := s.Ontology.NodeKind(kindCase)
	for _, p := range kind.Props {
		if p.Type != schema.Prose && p.Name != propTitleEn {
			out = append(out, p)
		}
	}
	return out
}

func (s *server) collectionRow(k int, c Collected, lang string) []string {
	row := []string{strconv.Itoa(k + 1), string(c.ID), c.Title, c.TitleEn}
	for _, declared := range s.shortProps() {
		text := ""
		for _, p := range c.Properties {
			if p.Name == declared.Name {
				text = p.words()
			}
		}
		row = append(row, text)
	}
	for _, kind := range s.relationsOfCases() {
		var names []string
		for _, r := range c.Relations {
			for _, t := range r.Things {
				if r.Kind == kind {
					names = append(names, say(lang, t.Title, t.TitleEn))
				}
			}
		}
		row = append(row, strings.Join(names, "；"))
	}
	var outcomes, sources []string
	for _, o := range c.Outcomes {
		outcomes = append(outcomes, outcomeText(o, lang))
	}
	for _, source := range c.Sources {
		sources = append(sources, strings.TrimSpace(source.Title+" "+source.URL))
	}
	return append(row, c.Summary, strings.Join(outcomes, "；"), strings.Join(sources, "；"), pageOf(c.ID))
}

// words is a value as people read it.
func (p Property) words() string {
	text := p.ValueLabel
	if list, ok := p.Value.([]string); ok {
		text = strings.Join(list, "；")
	}
	if text == "" {
		text = fmt.Sprint(p.Value)
	}
	return text + p.Unit
}
