package spread

import (
	"cmp"
	"slices"
)

// Report is what New made of the rows: how many there were, how many first
// adoptions came of them, and every row that did not go in as it is.
type Report struct {
	Rows   int
	Kept   int
	Issues []Issue // by Ref, then rule
}

// Issue is one row that broke a rule.
type Issue struct {
	Rule  Rule
	Ref   int32 // of the row
	Other int32 // of the row that was kept in its place; -1 for none
}

// Rule is what was wrong with a row.
type Rule string

// The rules. A row is left out where it breaks one, but of BeforeWindow.
const (
	NoName            Rule = "no_name"
	NoTime            Rule = "no_time" // a time that is none: an end before its beginning, not a number
	OutsidePopulation Rule = "outside_population"
	AfterToday        Rule = "after_today"
	AfterWindow       Rule = "after_window"
	BeforeWindow      Rule = "before_window"
	SecondDate        Rule = "second_date"
	Repeated          Rule = "repeated" // the same event at the same time
)

var ruleWords = map[Rule][2]string{
	NoName:            {"缺少做法或单位的名称", "names no practice or no unit"},
	NoTime:            {"时间无效", "has a time that is none"},
	OutsidePopulation: {"单位不在给定的总体中", "its unit is not in the given population"},
	AfterToday:        {"日期晚于今天", "is dated after today"},
	AfterWindow:       {"晚于观察窗口：窗口内计为未采用", "is after the window: not adopted within it"},
	BeforeWindow: {
		"早于观察窗口：保留为此前已采用，不参与排序",
		"is before the window: kept as adopted by then, and not put in order",
	},
	SecondDate: {
		"同一单位同一做法另有更早或更精确的日期，以该行为准",
		"dates an adoption that another row dates earlier or more precisely: that one is kept",
	},
	Repeated: {"同一采用重复出现", "repeats an adoption"},
}

// Kept tells whether a row that breaks the rule is used all the same.
func (r Rule) Kept() bool { return r == BeforeWindow }

// Zh says in Chinese what is wrong with the row.
func (r Rule) Zh() string { return ruleWords[r][0] }

// En says in English what is wrong with the row, as in "row 7 …".
func (r Rule) En() string { return ruleWords[r][1] }

// Count is the number of rows that broke a rule.
func (r *Report) Count(rule Rule) int {
	n := 0
	for _, issue := range r.Issues {
		if issue.Rule == rule {
			n++
		}
	}
	return n
}

func (r *Report) tell(rule Rule, ref, other int32) {
	r.Issues = append(r.Issues, Issue{Rule: rule, Ref: ref, Other: other})
}

func (r *Report) sort() {
	slices.SortFunc(r.Issues, func(a, b Issue) int {
		return cmp.Or(cmp.Compare(a.Ref, b.Ref), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Other, b.Other))
	})
}
