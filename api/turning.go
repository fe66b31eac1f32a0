package api

import "ronghe/graphmodel/recommend"

// Turning is how a client asks for the pages of a list that is computed.
type Turning struct {
	Cursor string `query:"cursor" maxLength:"2000" doc:"上一页的 next；不给则从头开始。只能用于同一查询，参数都不变。The next of the page before; without it the list begins. For the same query only, with all parameters as they were."`
}

// Turned says how the list goes on.
type Turned struct {
	Next string `json:"next,omitempty" doc:"下一页的游标；没有则到此为止。The cursor of the next page; without it this is the end."`
	Drift
}

// turn is a page asked for: what is to be shown of each list of the answer.
type turn struct {
	asked string
	start place
	limit int
}

// turnTo reads a cursor. asked is what was asked, but for the cursor.
func turnTo(operation string, asked any, t Turning, limit int) (turn, error) {
	text, err := question(operation, asked)
	if err != nil {
		return turn{}, err
	}
	start, err := unseal(text, t.Cursor)
	return turn{text, start, limit}, err
}

// askedOf is a scope with the other parameters of a question, for turnTo.
func askedOf(scope recommend.Scope, others ...any) []any { return append([]any{scope}, others...) }

// end is how many items there are down to the end of the page.
func (t turn) end() int { return t.start.Offset + t.limit }

// onward is how the list goes on, when there are so many items.
func (t turn) onward(total int, last int64) (Turned, error) {
	out := Turned{Drift: Drift{Moved: t.start.Offset > 0 && t.start.Last != last}}
	if total <= t.end() {
		return out, nil
	}
	var err error
	out.Next, err = seal(t.asked, place{Offset: t.end(), Last: firstLast(t.start, last)})
	return out, err
}

// onPage is what of a whole list is on the page.
func onPage[T any](t turn, list []T) []T {
	return list[min(t.start.Offset, len(list)):min(t.end(), len(list))]
}
