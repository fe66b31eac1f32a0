package offline

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// Report is what Evaluate found on one Split.
type Report struct {
	Split       string           `json:"split"`
	AsOf        graphmodel.Date  `json:"asOf,omitempty"` // what freshness is measured to; "" when nothing is dated
	Ageless     bool             `json:"ageless"`        // not split by time: all adoptions count alike, however old
	K           int              `json:"k"`
	Params      recommend.Params `json:"params"`
	Train       Size             `json:"train"`
	Test        Size             `json:"test"` // what remains to be foretold
	Candidates  int              `json:"candidates"`
	Left        Left             `json:"left"`
	Dropped     Dropped          `json:"dropped"`
	Few         bool             `json:"few"` // under 30 units: the intervals say what they say, no method is called better
	Methods     []Method         `json:"methods"`
	Against     []Difference     `json:"against"`
	Whom        *ToWhom          `json:"toWhom,omitempty"`      // who adopts a practice next; nil where there are too many units to compare
	Calibration *Calibration     `json:"calibration,omitempty"` // of "of n with X, k later adopted Y"; nil where dates do not allow it
}

// Size counts one part of a Split.
type Size struct {
	Units     int `json:"units"`
	Practices int `json:"practices"`
	Adoptions int `json:"adoptions"`
	Dated     int `json:"dated"`
}

// Dropped counts the test claims that nothing could foretell.
type Dropped struct {
	Known   int `json:"known"`   // the unit had the practice already
	Twice   int `json:"twice"`   // told before
	NoFirms int `json:"noFirms"` // nobody had the practice at the cut
}

// Method is one way of ranking. Means are over the units that have something to
// foretell.
type Method struct {
	Name     string             `json:"name"`
	Recall   float64            `json:"recall"` // at K
	NDCG     float64            `json:"ndcg"`   // at K
	NDCG95   recommend.Interval `json:"ndcg95"`
	Hit      float64            `json:"hit10"`
	Coverage float64            `json:"coverage"`           // of the candidates
	Gini     float64            `json:"gini"`               // of how often candidates were shown
	Rank     float64            `json:"meanPopularityRank"` // of what was shown, from 1, the most popular
	Refused  float64            `json:"refused"`            // share of units that got no list
	Shown    float64            `json:"meanLength"`
}

// Difference is the first method less another, unit by unit.
type Difference struct {
	Method string             `json:"against"`
	Metric string             `json:"metric"`
	Mean   float64            `json:"mean"`
	CI     recommend.Interval `json:"ci95"`
	Better bool               `json:"better"` // the interval lies above 0, and there are at least 30 units
}

// The names of the methods. Formula ranks all candidates, those with S = 0 in the order
// of ties; AsShown is the list that the product shows, which is shorter, and none where
// there is nothing to say; WithContent is what the product would show if this said that it
// is better, where practices have categories.
const (
	Formula       = "formula"
	AsShown       = "formula, as shown"
	Popularity    = "popularity"
	Recent        = "recent popularity"
	IndustryShare = "industry share"
	Cosine        = "item co-occurrence"
	WithContent   = "formula and content"
)
