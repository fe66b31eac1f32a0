package reuse

// Quote is a passage as its text has it, with what stands around it.
type Quote struct {
	Before, Text, After string
	CutBefore, CutAfter bool // the text goes on beyond Before, or After
	Clipped             bool // Text is the beginning of the passage only
}

// QuoteOf cuts a passage out of its original text, with up to context runes on each
// side. A passage longer than most runes is clipped; most of 0 is no limit. A span that
// is not inside the text is cut to what is.
func QuoteOf(original string, s Span, context, most int) Quote {
	runes := []rune(original)
	end := min(max(s.End, 0), len(runes))
	start := min(max(s.Start, 0), end)
	before, after := max(start-context, 0), min(end+context, len(runes))
	q := Quote{
		Before: string(runes[before:start]), After: string(runes[end:after]),
		CutBefore: before > 0, CutAfter: after < len(runes),
	}
	if most > 0 && end-start > most {
		end, q.Clipped = start+most, true
	}
	q.Text = string(runes[start:end])
	return q
}
