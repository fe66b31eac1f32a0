package api

// Paging is how a client asks for a page.
type Paging struct {
	Cursor string `query:"cursor" maxLength:"2000" doc:"上一页的 next；不给则从头开始。只能用于同一查询，limit 可变。The next of the page before; without it the list begins. For the same query only; limit may change."`
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"一页至多多少项。The most items of a page."`
}

// Stretch is how a client asks for some of a list that is read whole.
type Stretch struct {
	Skip  int `query:"skip" minimum:"0" doc:"略过几条。How many to skip."`
	Limit int `query:"limit" minimum:"1" maximum:"500" default:"100" doc:"至多多少条。The most."`
}

// stretchOf is what is asked for of a list; nothing beyond its end.
func stretchOf[T any](all []T, of Stretch) []T {
	all = all[min(of.Skip, len(all)):]
	return all[:min(of.Limit, len(all))]
}

// Page says how much of a list an answer is.
type Page struct {
	Total     int64  `json:"total" doc:"全部项数。All items there are."`
	Exact     bool   `json:"total_exact" doc:"为 false 时 total 是下限：至少这么多。When false, total is a lower bound: at least so many."`
	Truncated bool   `json:"truncated" doc:"其后还有未列出的项。There are items after these."`
	Next      string `json:"next,omitempty" doc:"下一页的游标；没有则到此为止。The cursor of the next page; without it this is as far as one can go."`
}

// Drift is what a list without lasting places says of itself.
type Drift struct {
	Moved bool `json:"moved" doc:"第一页之后数据有变，可能有重复或遗漏；从头再查则一致。The data have changed since the first page: items may repeat or be missing; asked anew, the list is consistent."`
}
