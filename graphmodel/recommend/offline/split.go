package offline

import (
	"fmt"
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
		case c.Weak:
			s.Train = append(s.Train, c) // no evidence, and nothing to foretell
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
		switch {
		case hidden(c.Unit) && c.Weak:
		case hidden(c.Unit):
			s.Test = append(s.Test, c)
		default:
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

// Rolling are up to three cuts, each years before the next, the last of them years
// before the latest date; cuts with fewer than 10 claims before them are left out.
func Rolling(claims []recommend.Claim, years float64) []Split {
	const most, least = 3, 10
	latest := 0
	for _, c := range claims {
		latest = max(latest, c.Since.Year())
	}
	step := max(1, int(years))
	var splits []Split
	for at := latest - most*step; at < latest; at += step {
		if at < 1 {
			continue
		}
		s := Cut(claims, graphmodel.Date(fmt.Sprintf("%04d", at)), years)
		if known := countDated(s.Train); known >= least {
			splits = append(splits, s)
		}
	}
	return splits
}

func countDated(claims []recommend.Claim) int {
	n := 0
	for _, c := range claims {
		if dated(c) {
			n++
		}
	}
	return n
}
