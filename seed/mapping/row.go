package mapping

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed"
	"ronghe/seed/table"
)

// Row is a row of the table: as many cells as its header has columns.
type Row struct {
	Number int
	Cells  []string
	Errors []int // columns, from 0, whose cell holds an error such as #REF! and no value
	// Numbers are the columns, from 0, whose cell the table keeps as a number; From1904 tells
	// from when the table counts days.
	Numbers  []int
	From1904 bool
}

// Draft is what a row says, those above having been read before. A Refusal: the first thing that is wrong with it.
func (r *Reader) Draft(row Row) (Draft, *Refusal) {
	for _, f := range r.above {
		f.look(row)
	}
	for _, column := range row.Errors {
		if r.used[column] {
			cell := table.Clip(row.Cells[column])
			return Draft{Row: row.Number}, r.Refuse(row.Number, column, "单元格是错误值 "+cell, "the cell holds an error, "+cell)
		}
	}
	w := &rowReader{Reader: r, row: row, draft: Draft{Row: row.Number}}
	w.source()
	w.mentions()
	for i := range r.claims {
		w.claim(&r.claims[i])
	}
	return w.draft, w.refusal
}

// rowReader reads one row; after a refusal it goes on, so that the code stays short.
type rowReader struct {
	*Reader
	row     Row
	draft   Draft
	refusal *Refusal
	of      [][]int // the mentions of each thing
}

func (w *rowReader) refuse(f filler, why *wrong) {
	if why != nil && w.refusal == nil {
		w.refusal = w.Refuse(w.row.Number, f.column(), why.zh, why.en)
	}
}

func (w *rowReader) mentions() {
	w.of = make([][]int, len(w.things))
	for i := range w.things {
		t := &w.things[i]
		id := t.id.fill(w.row)
		titles := t.title.several(w.row, "")
		if len(titles) == 0 && id != "" {
			titles = []string{""}
		}
		if len(titles) == 0 && i == 0 {
			w.refuse(t.title, &wrong{"没有名称：这一行说的是谁", "says nothing: whom is the row about"})
		}
		for _, title := range titles {
			m := w.mention(t, title, id)
			if title != titles[0] && (id != "" || m.keyed(t.props)) {
				w.refuse(t.title, &wrong{"这一格有几个名称，编号或代码却只有一个，不知是谁的；请分行写", "several names, and one id or code: whose it is nobody can tell; give each its own row"})
			}
			w.of[i] = append(w.of[i], len(w.draft.Mentions))
			w.draft.Mentions = append(w.draft.Mentions, m)
		}
	}
}

func (w *rowReader) mention(t *thingFiller, title, id string) Mention {
	title = unbroken(title)
	m := Mention{Kind: t.Kind, Title: title, Create: t.Creates(), Skip: t.Unknown == skip, Column: t.title.column(), Props: w.props(t.props)}
	if id != "" {
		parsed, err := graphmodel.ParseID(id)
		if err != nil || parsed.Kind() != t.Kind {
			w.refuse(t.id, (&wrong{"应为 " + string(t.Kind) + ": 开头的编号", "must be an id that begins with " + string(t.Kind) + ":"}).about(id))
		}
		m.ID = parsed
	}
	if named, err := graphmodel.ParseID(title); id == "" && err == nil && named.Kind() == t.Kind {
		m.ID, m.Title = named, "" // the id stands in place of the name
	}
	var key []string
	for _, f := range t.key {
		if part := seed.Slug(f.fill(w.row)); part != "" {
			key = append(key, part)
		}
	}
	m.Key = strings.Join(key, "~")
	for _, alias := range t.alias.several(w.row, splitSigns) {
		if alias != title {
			m.Aliases = append(m.Aliases, alias)
		}
	}
	return m
}

// keyed tells whether a mention has a key.
func (m Mention) keyed(props []propFiller) bool {
	return m.Key != "" || slices.ContainsFunc(props, func(p propFiller) bool { return p.Key && m.Props.String(p.Name) != "" })
}

func (w *rowReader) props(fillers []propFiller) graphmodel.Props {
	var props graphmodel.Props
	for _, p := range fillers {
		signs := p.split
		if signs == "" {
			signs = splitSigns
		}
		v, why := property(p.Prop, w.cell(p), signs)
		w.refuse(p.filler, why)
		if list, isList := v.([]string); v == nil || isList && len(list) == 0 {
			continue
		}
		if props == nil {
			props = graphmodel.Props{}
		}
		props[p.Name] = v
	}
	return props
}

// cell is the text of a property; of a date that is kept as the number of a day, that day.
func (w *rowReader) cell(p propFiller) string {
	text := p.fill(w.row)
	if p.Type == schema.DateOf && w.isNumber(p.filler) {
		date, why := numberedDate(text, w.row.From1904)
		w.refuse(p.filler, why)
		return string(date)
	}
	if _, ok := USCC(text); p.Name == "uscc" && !ok && w.isNumber(p.filler) {
		w.refuse(p.filler, roundedCode(text))
	}
	return text
}

func (w *rowReader) date(f filler) (graphmodel.Date, *wrong) {
	if w.isNumber(f) {
		return numberedDate(f.fill(w.row), w.row.From1904)
	}
	return dateOf(f.fill(w.row))
}

// isNumber tells whether f is one cell, and that a number.
func (w *rowReader) isNumber(f filler) bool {
	return len(f.parts) == 1 && slices.Contains(w.row.Numbers, f.parts[0].column) && len(f.table) == 0
}

func (w *rowReader) claim(c *claimFiller) {
	if len(w.of[c.from]) == 0 || len(w.of[c.to]) == 0 {
		return
	}
	e := graphmodel.Edge{Kind: c.Kind, Quote: c.quote.fill(w.row), Confidence: w.m.Confidence, Props: w.props(c.props)}
	for _, d := range []struct {
		f  filler
		to *graphmodel.Date
	}{{c.since, &e.Since}, {c.inUseBy, &e.InUseBy}, {c.until, &e.Until}} {
		date, why := w.date(d.f)
		w.refuse(d.f, why)
		*d.to = date
	}
	if e.Since != "" {
		e.InUseBy = "" // a bound beside the date says nothing
	}
	if word := c.confidence.fill(w.row); word != "" {
		e.Confidence = w.confidence(c.confidence, word)
	}
	for _, from := range w.of[c.from] {
		for _, to := range w.of[c.to] {
			w.draft.Claims = append(w.draft.Claims, DraftClaim{From: from, To: to, Edge: e, Column: w.claimColumn(c)})
		}
	}
}

func (w *rowReader) claimColumn(c *claimFiller) int {
	for _, t := range []int{c.to, c.from} {
		if column := w.things[t].title.column(); column >= 0 {
			return column
		}
	}
	return -1
}

var sureness = map[string]graphmodel.Confidence{
	"high": graphmodel.High, "高": graphmodel.High, "medium": graphmodel.Medium, "中": graphmodel.Medium, "low": graphmodel.Low, "低": graphmodel.Low,
}

func (w *rowReader) confidence(f filler, word string) graphmodel.Confidence {
	c, ok := sureness[table.Fold(word)]
	if !ok {
		w.refuse(f, (&wrong{"应为 高、中 或 低", "must be high, medium or low"}).about(word))
	}
	return c
}
