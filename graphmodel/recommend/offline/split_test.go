package offline

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// TestGiven: a split that somebody made is one in time unless more of its tests came
// before than a few stragglers.
func TestGiven(t *testing.T) {
	of := func(dates ...graphmodel.Date) (claims []recommend.Claim) {
		for k, d := range dates {
			claims = append(claims, recommend.Claim{Unit: fmt.Sprint("u", k), Practice: "p", Since: d})
		}
		return claims
	}
	for name, test := range map[string]struct {
		train, test []recommend.Claim
		ageless     bool
	}{
		"by time":           {of("2010", "2015"), of("2016", "2017-03"), false},
		"same year":         {of("2010", "2015-06"), of("2015", "2017"), false},
		"at random":         {of("2010", "2015"), of("2009", "2015"), true},
		"one straggler":     {of("2015"), of("2016", "2016", "2016", "2016", "2016", "2016", "2016", "2016", "2016", "2016", "2012"), false},
		"undated":           {of("", ""), of("", ""), false},
		"undated tests":     {of("2015"), of("", ""), false},
		"undated train":     {of("", ""), of("2012"), false},
		"nothing to tell":   {nil, nil, false},
		"years before 1970": {of("1950", "1960"), of("1940"), true},
	} {
		if got := Given(test.train, test.test).Ageless; got != test.ageless {
			t.Errorf("%s: got ageless %v, want %v", name, got, test.ageless)
		}
	}
}

// TestAgeless: where a random half of dated adoptions is hidden, or all of some units,
// the ages of the others say nothing about it. The dates change not one figure then.
func TestAgeless(t *testing.T) {
	enough(t)
	dated, fill := structured(1500, true)
	undated, _ := structured(1500, true)
	for k := range undated {
		undated[k].Since = ""
	}
	for name, split := range map[string]func([]recommend.Claim) Split{"cold": Cold, "half": halved} {
		with, _ := evaluated(t, split(dated), Options{Fill: fill, Years: 3})
		without, _ := evaluated(t, split(undated), Options{Fill: fill, Years: 3})
		if !with.Ageless || with.Methods[0] != without.Methods[0] || with.Calibration != nil {
			t.Errorf("%s: got %+v with dates, %+v without", name, with.Methods[0], without.Methods[0])
		}
		for _, d := range with.Against {
			if d.Method == Popularity && !d.Better {
				t.Errorf("%s: got %+v, want better", name, d)
			}
		}
	}
}

// halved is a split at random.
func halved(claims []recommend.Claim) Split {
	r := rand.New(rand.NewPCG(5, 6))
	var train, test []recommend.Claim
	for _, c := range claims {
		if r.IntN(2) == 0 {
			train = append(train, c)
		} else {
			test = append(test, c)
		}
	}
	return Given(train, test)
}

// TestStrict: what a source told only after the cut is not known at it.
func TestStrict(t *testing.T) {
	claims := []recommend.Claim{
		{Unit: "a", Practice: "p", Since: "2010", Published: "2011-05"},
		{Unit: "b", Practice: "p", Since: "2010", Published: "2019"},
		{Unit: "c", Practice: "p", Since: "2010"},
		{Unit: "d", Practice: "p", Since: "2016", Published: "2016"},
	}
	s, ok := Cut(claims, "2015", 3).Strict()
	if !ok || len(s.Train) != 1 || s.Train[0].Unit != "a" || len(s.Test) != 1 || s.Left.Unpublished != 2 || s.Name != "2015"+Published {
		t.Errorf("got %+v, %v", s, ok)
	}
	if s, ok := Cut(claims[2:3], "2015", 3).Strict(); ok {
		t.Errorf("nobody says when: got %+v", s)
	}
	if s, ok := Cold(claims).Strict(); ok {
		t.Errorf("without a cut: got %+v", s)
	}
}
