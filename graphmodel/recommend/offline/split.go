package offline

import (
	"fmt"
	"hash/fnv"
	"slices"
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

	// Ageless: what is hidden came no later than what is known, so that there is no date
	// to measure freshness to. Every adoption counts alike, as where nothing is dated.
	Ageless bool
}

// Left counts the claims of neither part, and why.
type Left struct {
	Undated     int `json:"undated"`     // nobody says on which side they are
	Straddling  int `json:"straddling"`  // may lie on either side
	TooLate     int `json:"tooLate"`     // after the time that is foretold
	Unpublished int `json:"unpublished"` // before the cut, by a source that is not known to be as old: see Strict
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
// is recommended to a unit of which only attributes are known. It is Ageless.
func Cold(claims []recommend.Claim) Split {
	s := Split{Name: "cold", Ageless: true}
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

// Strict is s without what was known only afterwards: of Train what a source told that is
// known to have been published by the cut. False when that cannot be told: there is no
// cut, or no claim says when it was published.
func (s Split) Strict() (Split, bool) {
	_, cut, ok := s.AsOf.Days()
	if !ok || !slices.ContainsFunc(s.Train, func(c recommend.Claim) bool { return c.Published != "" }) {
		return Split{}, false
	}
	strict := s
	strict.Name += Published
	strict.Train = nil
	for _, c := range s.Train {
		if _, hi, ok := c.Published.Days(); ok && hi <= cut {
			strict.Train = append(strict.Train, c)
		} else {
			strict.Left.Unpublished++
		}
	}
	return strict, true
}

// Published ends the name of a Strict split.
const Published = ", published by then"

// Given is a split that somebody else made. It is Ageless where more than a tenth of the
// dated Test surely came before the latest of Train: then it was not made by time.
func Given(train, test []recommend.Claim) Split {
	s := Split{Name: "train/test", Train: train, Test: test}
	latest, any := 0, false
	for _, c := range train {
		if lo, _, ok := c.Since.Days(); ok && (!any || lo > latest) {
			latest, any = lo, true
		}
	}
	dated, earlier := 0, 0
	for _, c := range test {
		if _, hi, ok := c.Since.Days(); ok {
			dated++
			if any && hi < latest {
				earlier++
			}
		}
	}
	const tenth = 10
	s.Ageless = earlier*tenth > dated
	return s
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
