package api

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// LineageInput asks how a practice was promoted from above.
type LineageInput struct {
	ID   string `path:"id" example:"practice:smart-factory" doc:"做法的编号。The id of the practice."`
	Sure bool   `query:"sure" doc:"不计可信度为 low 的采用。Leave out adoptions of low confidence."`
	Classed
}

// LineageAnswer is the line from policy to case, with its gaps.
type LineageAnswer struct {
	Practice Thing          `json:"practice" doc:"所问的做法，含其下级。The practice asked about, its parts included."`
	Basis    Basis          `json:"basis" doc:"依据：采用按采用者计。What the answer rests on: adoptions are told by adopter."`
	First    *FirstSeen     `json:"first_adoption,omitempty" doc:"所知最早的采用。The first adoption, as far as known."`
	Stages   []LineageStage `json:"stages" nullable:"false" doc:"自上而下：政策、专项、试验区、做法、案例。From above: policies, programmes, zones, the practice, cases."`
	Links    []LineageLink  `json:"links" nullable:"false" doc:"各层之间的关系，都有记载。The links between stages, all recorded."`
	Textual  *TextualLinks  `json:"textual,omitempty" doc:"其中政策之间的文本沿用（R2），与有记载的关系分开；只问 R1 时不给出。Text reuse between its policies (R2), apart from the recorded links; absent when only R1 is asked for."`
	Gaps     []LineageGap   `json:"gaps" nullable:"false" doc:"缺什么。What is missing."`
}

// LineageStage is one stage.
type LineageStage struct {
	Kind      graphmodel.Kind `json:"kind" doc:"类别。The kind."`
	Label     string          `json:"label" doc:"类别的名称。What it is called."`
	Items     []LineageItem   `json:"items" nullable:"false" doc:"按日期，没有日期的在后。By date; those without one last."`
	Truncated bool            `json:"truncated" doc:"还有未列出的。There are more."`
}

// LineageItem is a node of a stage.
type LineageItem struct {
	Thing
	Date     graphmodel.Date `json:"date,omitempty" doc:"其日期：发文、启动、批准、年份、首次采用中最早的。Its date: the earliest of when it was issued, launched, designated, of its year, of its first adoption."`
	DatedBy  []LineageDate   `json:"dated_by" nullable:"false" doc:"每个日期出自哪里，由早到晚；不一致的并列。Where each date comes from, the earliest first; those that differ stand side by side."`
	SeenBy   *LineageDate    `json:"seen_by,omitempty" doc:"没有日期的：至迟何时已有，依哪条主张。Of one without a date: by when it was there at the latest, by which claim."`
	Adoption *FirstSeen      `json:"adoption,omitempty" doc:"试验区的首次采用。When a zone first adopted."`
}

// LineageLink joins an item to one of a lower stage.
type LineageLink struct {
	Upper    graphmodel.ID   `json:"upper" doc:"上层的一端。The upper end."`
	Lower    graphmodel.ID   `json:"lower" doc:"下层的一端。The lower end."`
	Evidence spread.Evidence `json:"evidence" enum:"R1" doc:"R1：有来源记载。R1: recorded by a source."`
	Inverted bool            `json:"inverted" doc:"下层的日期早于上层：先有做法，后有推广。The lower is dated before the upper: it was there before it was promoted."`
	Claim    Claim           `json:"claim" doc:"主张及其依据，从上层一端读出。The claim, read from the upper end."`
}

// LineageGap is something that is missing.
type LineageGap struct {
	Kind    graphmodel.Kind `json:"kind" doc:"哪一层。Which stage."`
	Rule    string          `json:"rule" enum:"empty,unlinked,undated" doc:"整层没有、与上层无记载的关系、没有日期。Nothing at all, no recorded link to a stage above, no date."`
	Message string          `json:"message" doc:"说明。In words."`
	IDs     []graphmodel.ID `json:"ids" nullable:"false" doc:"是哪些。Which."`
}

func (s *server) practiceLineage(ctx context.Context, in *LineageInput) (*LineageAnswer, error) {
	byWhom := Grouped{By: string(panel.Enterprise), Sure: in.Sure}
	first, err := s.table(ctx, in.ID, byWhom)
	if err != nil {
		return nil, err
	}
	zones, err := s.table(ctx, in.ID, Grouped{By: string(panel.Zone), Sure: in.Sure})
	if err != nil {
		return nil, err
	}
	l, err := s.findLine(ctx, first.Practice, zones)
	if err != nil {
		return nil, err
	}
	out := &LineageAnswer{Basis: byWhom.basis(first, "recorded links between stages")}
	if in.textual() {
		if out.Textual, err = s.textualLinks(ctx, append([]graphmodel.ID{}, l.stages[kindPolicy]...)); err != nil {
			return nil, err
		}
	}
	return out, s.showLineage(ctx, out, l, first, zones)
}

// lineWords are a line with the bodies it names.
type lineWords struct {
	*line
	spreadWords
	dated map[graphmodel.ID][]LineageDate // the earliest first
	dates map[graphmodel.ID]graphmodel.Date
	lang  string
}

func (s *server) showLineage(ctx context.Context, out *LineageAnswer, l *line, first, zones *panel.Table) error {
	w := lineWords{line: l, lang: requestOf(ctx).lang, dates: map[graphmodel.ID]graphmodel.Date{}, dated: map[graphmodel.ID][]LineageDate{}}
	var ids, claims []graphmodel.ID
	for _, stage := range lineStages {
		ids = append(ids, l.stages[stage]...)
	}
	for _, link := range slices.Concat(l.links, l.begun, slices.Collect(maps.Values(l.seen))) {
		ids, claims = append(ids, link.From, link.To), append(claims, link.ID)
	}
	for _, row := range zones.Rows {
		ids, claims = append(ids, zones.Adopter(row), zones.Adopted(row)), append(claims, zones.Claim(row))
	}
	for _, row := range first.Rows[:min(1, len(first.Rows))] {
		ids, claims = append(ids, first.Adopter(row), first.Adopted(row)), append(claims, first.Claim(row))
	}
	return s.Store.View(ctx, func(r graphmodel.Reader) (err error) {
		if w.spreadWords, err = readSpreadWords(r, claims, ids); err != nil {
			return err
		}
		s.dateLine(&w, first)
		out.Practice = s.names.thingOf(w.found[first.Practice], w.lang)
		if len(first.Rows) > 0 {
			out.First = s.firstSeen(first, first.Rows[0], w.spreadWords, w.lang)
		}
		for _, stage := range lineStages {
			out.Stages = append(out.Stages, s.lineStage(w, stage, zones))
		}
		out.Links = s.lineLinks(w, first.Practice)
		out.Gaps = s.lineGaps(w, out.Links)
		return nil
	})
}

// dateLine finds the dates of each item; that of the practice is its first adoption.
func (s *server) dateLine(w *lineWords, first *panel.Table) {
	if len(first.Rows) > 0 {
		if e := w.claims[first.Claim(first.Rows[0])]; e.Since != "" {
			w.dated[first.Practice] = []LineageDate{s.claimDate(w, e, e.To, e.Since)}
		}
	}
	for _, stage := range lineStages {
		for _, id := range w.stages[stage] {
			dates := slices.Concat(s.ownDate(w, id), s.claimDates(w, id), w.dated[id])
			slices.SortStableFunc(dates, func(a, b LineageDate) int { return sooner(a.Date, b.Date) })
			if w.dated[id] = dates; len(dates) > 0 {
				w.dates[id] = dates[0].Date
			}
		}
	}
}

func (s *server) lineStage(w lineWords, stage graphmodel.Kind, zones *panel.Table) LineageStage {
	out := LineageStage{Kind: stage, Label: s.names.node(stage, w.lang), Items: []LineageItem{}, Truncated: w.truncated[stage]}
	for _, id := range w.stages[stage] {
		item := LineageItem{
			Thing: s.names.thingOf(w.found[id], w.lang), Date: w.dates[id], DatedBy: append([]LineageDate{}, w.dated[id]...), SeenBy: s.seenDate(&w, id),
		}
		for _, row := range zones.Rows {
			if unit := zones.Units[row.Unit]; unit.ID == id {
				item.Adoption = s.firstSeen(zones, row, w.spreadWords, w.lang)
			}
		}
		out.Items = append(out.Items, item)
	}
	slices.SortStableFunc(out.Items, func(a, b LineageItem) int { return sooner(a.Date, b.Date) })
	return out
}

// lineLinks are the links with the upper end first; an end that is a part of the
// practice stands for the practice.
func (s *server) lineLinks(w lineWords, practice graphmodel.ID) []LineageLink {
	out := make([]LineageLink, len(w.links))
	for i, link := range w.links {
		upper, lower, d := link.From, link.To, graphmodel.Out
		if slices.Index(lineStages, upper.Kind()) > slices.Index(lineStages, lower.Kind()) {
			upper, lower, d = lower, upper, graphmodel.In
		}
		if upper.Kind() == kindPractice {
			upper = practice
		}
		if lower.Kind() == kindPractice {
			lower = practice
		}
		out[i] = LineageLink{
			Upper: upper, Lower: lower, Evidence: spread.Recorded, Inverted: w.dates[lower].Before(w.dates[upper]),
			Claim: s.claim(w.claims[link.ID], d, w.found, w.lang),
		}
	}
	return out
}

// lineGaps names what is missing, stage by stage.
func (s *server) lineGaps(w lineWords, links []LineageLink) []LineageGap {
	gaps, linked := []LineageGap{}, map[graphmodel.ID]bool{}
	for _, link := range links {
		linked[link.Lower] = true
	}
	for i, stage := range lineStages {
		items, label := w.stages[stage], s.names.node(stage, w.lang)
		gap := func(rule, zh, en string, missing func(graphmodel.ID) bool) {
			ids := []graphmodel.ID{}
			for _, id := range items {
				if missing(id) {
					ids = append(ids, id)
				}
			}
			if len(ids) > 0 {
				gaps = append(gaps, LineageGap{stage, rule, fmt.Sprintf(say(w.lang, zh, en), label, len(ids), len(items)), ids})
			}
		}
		if len(items) == 0 {
			gaps = append(gaps, LineageGap{stage, "empty", fmt.Sprintf(say(w.lang, "%s：没有记载", "%s: none is recorded"), label), []graphmodel.ID{}})
		}
		if i > 0 {
			gap("unlinked", "%s：%d 个（共 %d 个）与上层没有有记载的关系", "%s: %d of %d have no recorded link to a stage above",
				func(id graphmodel.ID) bool { return !linked[id] })
		}
		gap("undated", "%s：%d 个（共 %d 个）没有日期", "%s: %d of %d have no date", func(id graphmodel.ID) bool { return w.dates[id] == "" })
	}
	return gaps
}
