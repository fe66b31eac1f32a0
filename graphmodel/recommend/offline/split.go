package offline

import (
	"hash/fnv"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// Split is what was known and what came later.
type Split struct {
	Name  string          // what the split is called: its cut, "train/test", "cold"
	AsOf  graphmodel.Date // the cut; "" for none
	Train []recommend.Claim
	Test  []recommend.Claim
	Left  Left
}

// Left counts the claims of neither part, and why.
type Left struct {
	Undated    int `json:"undated"`    // nobody says on which side they are
	Straddling int `json:"straddling"` // may lie on either side
	TooLate    int `json:"tooLate"`    // after the time that is foretold
}

// Cut splits claims at the end of a date. Known is what surely lies at or before it;
// what surely lies after it, and no later than years after, came later.
func Cut(claims []recommend.Claim, at graphmodel.Date, years float64) Split {
	s := Split{Name: string(at), AsOf: at}
	_, cut, _ := at.Days()
	horizon := addYears(cut, years)
	for _, c := range claims {
		lo, hi, ok := c.Since.Days()
		switch {
		case !ok:
			s.Left.Undated++
		case hi <= cut:
			s.Train = append(s.Train, c)
		case lo <= cut:
			s.Left.Straddling++
		case hi > horizon:
			s.Left.TooLate++
		default:
			s.Test = append(s.Test, c)
		}
	}
	return s
}

func addYears(day int, years float64) int {
	const secondsADay, months = 24 * 60 * 60, 12
	moved := time.Unix(int64(day)*secondsADay, 0).UTC().AddDate(0, int(years*months+.5), 0)
	return int(moved.Unix() / secondsADay)
}

// coldShare is one in how many units Cold hides.
const coldShare = 5

// Cold hides all that a fifth of the units have, chosen by a hash of their IDs: what
// is recommended to a unit of which only attributes are known.
func Cold(claims []recommend.Claim) Split {
	s := Split{Name: "cold"}
	for _, c := range claims {
		if hidden(c.Unit) {
			s.Test = append(s.Test, c)
		} else {
			s.Train = append(s.Train, c)
		}
	}
	return s
}

func hidden(unit string) bool {
	h := fnv.New32a()
	_, _ = h.Write([]byte(unit))
	return h.Sum32()%coldShare == 0
}
