package syntax

import (
	"strconv"
	"strings"
)

// String is the canonical form of the query: "" when it is blank.
func (q Query) String() string {
	if q.Root == nil {
		return ""
	}
	return q.Root.String()
}

// String implements Node. OR binds tighter than AND; the brackets are for readers.
func (n And) String() string {
	parts := make([]string, len(n.Of))
	for i, part := range n.Of {
		parts[i] = part.String()
		if _, isOr := part.(Or); isOr {
			parts[i] = "(" + parts[i] + ")"
		}
	}
	return strings.Join(parts, " ")
}

// String implements Node.
func (n Or) String() string {
	parts := make([]string, len(n.Of))
	for i, part := range n.Of {
		parts[i] = part.String()
		if _, isAnd := part.(And); isAnd {
			parts[i] = "(" + parts[i] + ")"
		}
	}
	return strings.Join(parts, " OR ")
}

// String implements Node.
func (n Not) String() string {
	of := n.Of.String()
	switch n.Of.(type) {
	case And, Or, Not:
		return "-(" + of + ")"
	}
	if runes := []rune(of); isMinus(runes[0]) || isAmount(runes) { // -5% is a word, -- a dash
		return "-(" + of + ")"
	}
	return "-" + of
}

// String implements Node.
func (n Field) String() string {
	var values []string
	for _, y := range n.Years {
		values = append(values, y.String())
	}
	for _, t := range n.Texts {
		values = append(values, t.String())
	}
	return n.Name.Zh() + ":" + strings.Join(values, ",")
}

// String implements Node.
func (n Text) String() string {
	switch n.Form {
	case Prefix:
		return n.Text + "*"
	case Phrase:
		return n.quoted()
	}
	return n.Text
}

// quoted finds quotes that do not occur in the text: it was between some.
func (n Text) quoted() string {
	for _, q := range quotes {
		if !strings.ContainsAny(n.Text, q.closers) {
			return q.open + n.Text + q.close
		}
	}
	return n.Text
}

// String is "2013", "2013..2016", "2013.." or "..2016".
func (y Years) String() string {
	if y.From == y.To {
		return strconv.Itoa(y.From)
	}
	from, to := "", ""
	if y.From > 0 {
		from = strconv.Itoa(y.From)
	}
	if y.To > 0 {
		to = strconv.Itoa(y.To)
	}
	return from + ".." + to
}
