package main

import (
	"fmt"
	"strings"
	"unicode"

	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/reuse"
	"ronghe/seed/owndata"
)

const (
	quotedPairs    = 10  // shown with their passages as text
	quotedPassages = 5   // of one pair
	quoteContext   = 20  // characters on each side
	quoteLength    = 300 // characters of a passage
)

// reuseReport is what the texts have in common.
func reuseReport(path string, all []owndata.Text, found []reuse.Reuse, o reuse.Options) *spreadReport {
	r := &spreadReport{}
	undated, empty, directed, passages := 0, 0, 0, 0
	for _, t := range all {
		if t.Date == "" {
			undated++
		}
		if strings.TrimSpace(t.Body) == "" {
			empty++
		}
	}
	for _, pair := range found {
		passages += len(pair.Passages)
		if pair.Directed {
			directed++
		}
	}
	r.fact("file", "文件", path)
	r.fact("texts", "文本", len(all))
	r.fact("undated", "其中没有日期", undated)
	r.fact("min_length", "段落至少多少字", o.MinLength)
	r.fact("max_texts", "多于此数即套话", o.MaxTexts)
	r.fact("pairs", "有相同段落的对", len(found))
	r.fact("directed", "其中分得出先后", directed)
	r.fact("shared_passages", "相同段落", passages)
	r.fact("evidence", "证据类别", string(spread.Textual))
	r.count(empty, "没有正文的文本", "texts without a body")
	r.note("相同段落说明用过同一段文字，不说明直接取自对方；先后只由日期而定",
		"a shared passage shows that a text was used, not that one took it from the other; the order comes from the dates alone")
	passageSheet(r, all, found)
	pairSheet(r, all, found)
	for i, pair := range found {
		if i == quotedPairs {
			r.chart(fmt.Sprintf("… 另有 %d 对，见 --csv · and %d pairs more: see --csv", len(found)-i, len(found)-i))
			break
		}
		r.chart(quotedPair(all, pair))
	}
	return r
}

// passageSheet has every passage in full; the text quotes them instead.
func passageSheet(r *spreadReport, all []owndata.Text, found []reuse.Reuse) {
	s := r.sheet("passages", "段落", "from", "前", "from_title", "前的标题", "from_date", "前的日期", "to", "后", "to_title", "后的标题", "to_date", "后的日期",
		"directed", "分得出先后", "evidence", "证据", "score", "得分", "length", "字数", "distinct", "非套话", "differences", "不同",
		"from_start", "起", "from_end", "止", "to_start", "起", "to_end", "止", "from_text", "前的原文", "to_text", "后的原文")
	s.hidden = true
	for _, pair := range found {
		from, to := all[pair.From], all[pair.To]
		for _, p := range pair.Passages {
			s.row(from.ID, from.Title, string(from.Date), to.ID, to.Title, string(to.Date), pair.Directed, string(spread.Textual),
				p.Score, p.Length, p.Distinct, p.Differences, p.From.Start, p.From.End, p.To.Start, p.To.End,
				reuse.QuoteOf(from.Body, p.From, 0, 0).Text, reuse.QuoteOf(to.Body, p.To, 0, 0).Text)
		}
	}
}

func pairSheet(r *spreadReport, all []owndata.Text, found []reuse.Reuse) {
	s := r.sheet("reuse", "沿用", "from", "前", "from_date", "日期", "to", "后", "to_date", "日期", "directed", "分得出先后", "passages", "段落",
		"length", "字数", "score", "得分", "cut", "未看全")
	for _, pair := range found {
		length := 0
		for _, p := range pair.Passages {
			length += p.Length
		}
		from, to := all[pair.From], all[pair.To]
		s.row(from.ID, string(from.Date), to.ID, string(to.Date), pair.Directed, len(pair.Passages), length, pair.Score, pair.Cut)
	}
}

// quotedPair is a pair with its first passages, each as both texts have it.
func quotedPair(all []owndata.Text, pair reuse.Reuse) string {
	arrow := " — "
	if pair.Directed {
		arrow = " → "
	}
	var out strings.Builder
	out.WriteString(oneLine(nameOf(all[pair.From]) + arrow + nameOf(all[pair.To])))
	for i, p := range pair.Passages {
		if i == quotedPassages {
			fmt.Fprintf(&out, "\n  … 另有 %d 段 · and %d passages more", len(pair.Passages)-i, len(pair.Passages)-i)
			break
		}
		fmt.Fprintf(&out, "\n  [R2 %d 字，得分 %d · %d characters, score %d]", p.Length, p.Score, p.Length, p.Score)
		fmt.Fprintf(&out, "\n    %d–%d %s", p.From.Start, p.From.End, quoted(all[pair.From].Body, p.From))
		fmt.Fprintf(&out, "\n    %d–%d %s", p.To.Start, p.To.End, quoted(all[pair.To].Body, p.To))
	}
	return out.String()
}

// quoted is a passage with its surroundings on one line.
func quoted(body string, s reuse.Span) string {
	q := reuse.QuoteOf(body, s, quoteContext, quoteLength)
	before, after, text := q.Before, q.After, q.Text
	if q.CutBefore {
		before = "…" + before
	}
	if q.CutAfter {
		after += "…"
	}
	if q.Clipped {
		text += "…"
	}
	return oneLine(before + "【" + text + "】" + after)
}

// oneLine has every control character, as of line breaks, as a blank: a text must not
// steer the terminal.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, text)
}
