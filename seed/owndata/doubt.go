package owndata

import "fmt"

// Doubt is that some times may be meant otherwise than they are taken, where nobody said
// what they are.
type Doubt struct {
	Rule   string // years-as-numbers or numbers-as-years
	Times  int    // how many they are
	Row    int    // of the file, with the first of them
	Zh, En string
}

// doubt is about the times that were read, now that it is known what they are; nil for none.
func (s *stamps) doubt(calendar bool) *Doubt {
	switch {
	case s.clock != Auto:
	case !calendar && s.dates > 0:
		return &Doubt{
			"years-as-numbers", s.dates, s.dateRow,
			fmt.Sprintf("时间不都是年份，全部按数计；其中 %d 个像年份（先见于第 %d 行）：是年份则改正其余的，或指明时间是日期（calendar），会说是哪一行", s.dates, s.dateRow),
			fmt.Sprintf("not all times are years, and all are taken for numbers; %d look like years (row %d is the first): if they are, correct the others, which are named where you say that times are dates (calendar)", s.dates, s.dateRow),
		}
	case calendar && s.others > 0:
		return &Doubt{
			"numbers-as-years", s.others, s.oldRow,
			fmt.Sprintf("其余多为日期，%d 个早于 %s 的数也按年份计（先见于第 %d 行）：不是年份则改正，时间本来就是数则指明是数（number）", s.others, firstYear, s.oldRow),
			fmt.Sprintf("most times are dates, and %d numbers before %s are taken for years as well (row %d is the first): correct them if they are none, or say that the times are numbers (number)", s.others, firstYear, s.oldRow),
		}
	}
	return nil
}
