package api

import (
	"context"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/reuse"
)

// ReuseTable asks which texts have passages in common.
type ReuseTable struct {
	Kinds     []graphmodel.Kind `query:"kind,explode" maxItems:"10" doc:"比较哪几类的文本，如 policy、standard、case；不给则政策。The kinds whose texts are compared, as in policy, standard, case; policies without any."`
	Node      string            `query:"node" maxLength:"200" doc:"只看与它有关的：这几类中一个的编号。Pairs with this one only: the id of one of these kinds."`
	MinLength int               `query:"min_length" minimum:"15" maximum:"1000" default:"30" doc:"段落至少多少字，只计文字与数字，不计套话。The least length of a passage, in letters and digits that are no formula."`
}

// ReuseInput is ReuseTable by pages.
type ReuseInput struct {
	ReuseTable
	Paging
}

// ReuseAnswer is pairs of texts that have passages in common.
type ReuseAnswer struct {
	Basis    ReuseBasis      `json:"basis" doc:"依据。What the answer rests on."`
	Evidence spread.Evidence `json:"evidence" enum:"R2" doc:"R2：文本沿用。段落相同说明用过同一段文字，不说明直接取自对方：可能有未收入的第三份。R2: text reuse. A shared passage shows that a text was used, not that one took it from the other: there may be a third."`
	Pairs    []ReusePair     `json:"pairs" nullable:"false" doc:"得分高的在前。The highest score first."`
	Page
}

// ReuseBasis says what was compared, and how.
type ReuseBasis struct {
	Method     string            `json:"method" doc:"方法。How it was computed."`
	Parameters map[string]string `json:"parameters" doc:"所用参数，含默认值。The parameters used, defaults included."`
	Nodes      int               `json:"n_nodes" doc:"这几类的条目数。Nodes of these kinds."`
	Texts      int               `json:"n_texts" doc:"比较了的文本数；一个条目的每个文本属性各为一份。Texts compared: each text property of a node is one."`
	Undated    int               `json:"n_undated" doc:"其中没有日期的：与它们的先后不作判断。Those without a date: no direction is given for them."`
	Empty      int               `json:"n_without_text" doc:"没有任何文本的条目数。Nodes without any text."`
	Characters int               `json:"n_characters" doc:"文本的总字数。Characters in all texts."`
	Directed   int               `json:"n_directed" doc:"列出的对中日期分得出先后的。Pairs listed, on all pages, of which the dates tell the earlier."`
	Change     int64             `json:"store_change" doc:"数据版本：所依据的变更号。The version of the data: a change number."`
}

// ReusePair is what two texts have in common.
type ReusePair struct {
	From     ReuseText       `json:"from" doc:"较早的；directed 为 false 时不分先后。The earlier; in no order when directed is false."`
	To       ReuseText       `json:"to" doc:"较晚的。The later."`
	Directed bool            `json:"directed" doc:"日期严格地分得出先后。The dates strictly tell the earlier."`
	Score    int             `json:"score" doc:"各段得分之和。The score of all passages."`
	Total    int             `json:"n_passages" doc:"相同段落数。Passages in common."`
	Passages []ReusePassage  `json:"passages" nullable:"false" doc:"得分最高的几段，按位置；全部见 CSV。The passages of the highest score, by place; the CSV has all."`
	Cut      bool            `json:"cut,omitempty" doc:"相同之处太多，没有全部查看。They have so many places in common that not all were looked at."`
	Evidence spread.Evidence `json:"evidence" enum:"R2" doc:"R2：文本沿用。R2: text reuse."`
}

// ReuseText is one side of a pair.
type ReuseText struct {
	Node     Thing           `json:"node" doc:"条目。The node."`
	Property string          `json:"property" doc:"哪个文本属性。Which text property."`
	Label    string          `json:"property_label" doc:"其名称。What it is called."`
	Date     graphmodel.Date `json:"date,omitempty" doc:"日期，精度如所知；不知则不给出。The date as far as known; absent when not."`
}

// ReusePassage is a stretch that two texts share.
type ReusePassage struct {
	From        ReuseQuote `json:"from" doc:"在前一份中。In the one."`
	To          ReuseQuote `json:"to" doc:"在后一份中。In the other."`
	Length      int        `json:"length" doc:"较短一边的字数，只计文字与数字。Letters and digits of the shorter side."`
	Distinct    int        `json:"distinct" doc:"其中不属于套话的。Those that are in no formula."`
	Differences int        `json:"differences" doc:"改、删、增的字数。Characters replaced, left out or put in."`
	Score       int        `json:"score" doc:"比对得分：相同 2，不同 −2，增删 −3。Of the alignment: 2 for two alike, −2 for two that differ, −3 for one left out or put in."`
}

// ReuseQuote is a passage as one of the texts has it.
type ReuseQuote struct {
	Start   int    `json:"start" doc:"起始位置，按字（Unicode 码位）从 0 数。Where it begins, in characters (Unicode code points) from 0."`
	End     int    `json:"end" doc:"结束位置，不含。Where it ends, not included."`
	Before  string `json:"before" doc:"其前的文字。What stands before it."`
	Text    string `json:"text" doc:"这一段原文。The passage as it stands."`
	After   string `json:"after" doc:"其后的文字。What stands after it."`
	Clipped bool   `json:"clipped,omitempty" doc:"这一段太长，text 只是开头。The passage is long, and text is its beginning only."`
}

const (
	reuseMethod   = "winnowing (Schleimer, Wilkerson, Aiken 2003) and greedy local alignment"
	reuseLength   = 30  // of a passage, where nobody says: the default of ReuseTable.MinLength
	mostPassages  = 10  // of a pair on a page
	quoteContext  = 30  // characters on each side
	quoteLength   = 500 // characters of a passage on a page
	noLengthLimit = 0
)

func (s *server) spreadReuse(ctx context.Context, in *ReuseInput) (*ReuseAnswer, error) {
	r, err := s.reused(ctx, &in.ReuseTable)
	if err != nil {
		return nil, err
	}
	asked, err := question("find-text-reuse", in.ReuseTable)
	if err != nil {
		return nil, err
	}
	start, err := unseal(asked, in.Cursor)
	if err != nil {
		return nil, err
	}
	first := min(start.Offset, len(r.found))
	shown := r.found[first:min(first+in.Limit, len(r.found))]
	out := &ReuseAnswer{
		Basis: r.basis(&in.ReuseTable), Evidence: spread.Textual, Pairs: make([]ReusePair, len(shown)),
		Page: Page{Total: int64(len(r.found)), Exact: true, Truncated: first+len(shown) < len(r.found)},
	}
	if out.Truncated {
		if out.Next, err = seal(asked, place{Offset: first + len(shown), Last: r.last}); err != nil {
			return nil, err
		}
	}
	lang := requestOf(ctx).lang
	for i, pair := range shown {
		out.Pairs[i] = s.reusePair(r, pair, lang)
	}
	return out, nil
}

func (s *server) reusePair(r *reused, pair reuse.Reuse, lang string) ReusePair {
	return ReusePair{
		From: s.reuseText(r.texts[pair.From], lang), To: s.reuseText(r.texts[pair.To], lang), Directed: pair.Directed, Score: pair.Score,
		Total: len(pair.Passages), Passages: r.quotes(pair), Cut: pair.Cut, Evidence: spread.Textual,
	}
}

func (s *server) reuseText(t libraryText, lang string) ReuseText {
	return ReuseText{Node: s.names.thingOf(t.node, lang), Property: t.prop.Name, Label: t.prop.Label.In(lang), Date: t.date}
}

// quotes shows the passages of a pair that have the highest score, in order of place.
func (r *reused) quotes(pair reuse.Reuse) []ReusePassage {
	from, to := r.texts[pair.From].original, r.texts[pair.To].original
	list := bestPassages(pair.Passages, mostPassages)
	out := make([]ReusePassage, len(list))
	for i, p := range list {
		out[i] = ReusePassage{
			From: quoteView(from, p.From), To: quoteView(to, p.To),
			Length: p.Length, Distinct: p.Distinct, Differences: p.Differences, Score: p.Score,
		}
	}
	return out
}

func quoteView(original string, s reuse.Span) ReuseQuote {
	q := reuse.QuoteOf(original, s, quoteContext, quoteLength)
	return ReuseQuote{Start: s.Start, End: s.End, Before: q.Before, Text: q.Text, After: q.After, Clipped: q.Clipped}
}

var reuseColumns = []string{
	"from", "from_title", "from_property", "from_date", "to", "to_title", "to_property", "to_date", "directed", "evidence",
	"pair_score", "score", "length", "distinct", "differences", "from_start", "from_end", "to_start", "to_end", "from_text", "to_text",
}

// reuseSheet is every passage, one a row, in full.
func (s *server) reuseSheet(ctx context.Context, in *ReuseTable) (*sheet, error) {
	r, err := s.reused(ctx, in)
	if err != nil {
		return nil, err
	}
	return &sheet{columns: reuseColumns, rows: func(ctx context.Context, line func(...string) error) error {
		for _, pair := range r.found {
			if err := ctx.Err(); err != nil {
				return err
			}
			for _, p := range pair.Passages {
				if err := line(r.row(pair, p)...); err != nil {
					return err
				}
			}
		}
		return nil
	}}, nil
}

func (r *reused) row(pair reuse.Reuse, p reuse.Passage) []string {
	from, to := r.texts[pair.From], r.texts[pair.To]
	cells := append(from.cells(), to.cells()...)
	cells = append(cells, truth(pair.Directed), string(spread.Textual))
	for _, n := range []int{pair.Score, p.Score, p.Length, p.Distinct, p.Differences, p.From.Start, p.From.End, p.To.Start, p.To.End} {
		cells = append(cells, strconv.Itoa(n))
	}
	return append(cells, reuse.QuoteOf(from.original, p.From, 0, noLengthLimit).Text, reuse.QuoteOf(to.original, p.To, 0, noLengthLimit).Text)
}

func (t libraryText) cells() []string {
	return []string{string(t.node.ID), t.node.Title, t.prop.Name, string(t.date)}
}
