package graphmodel

import (
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// Edge is one claim by one source about two nodes. Two sources that claim the
// same are two edges; conflicting claims stand side by side. What is inferred is
// computed when asked for and never stored as an Edge.
type Edge struct {
	ID   ID   `json:"id"`
	Kind Kind `json:"kind"` // always ID.Kind()
	From ID   `json:"from"`
	To   ID   `json:"to"`

	// Since is when it began or happened; InUseBy is only an upper bound: it
	// was so no later than that. At most one of them is known, and neither
	// stands in for the other: see Timing.
	Since   Date `json:"since,omitempty"`
	InUseBy Date `json:"in_use_by,omitempty"`
	Until   Date `json:"until,omitempty"` // when it ended; "" when it holds or nobody says

	Props      Props      `json:"props,omitempty"`      // nil when none
	Source     ID         `json:"source,omitempty"`     // the source node of the claim
	Quote      string     `json:"quote,omitempty"`      // the source's words, or the evidence noted from it
	Confidence Confidence `json:"confidence,omitempty"` // how sure; "" when nobody says
}

// Confidence is how sure a claim is: high, medium, low, or "" when nobody says.
type Confidence string

// The values of Confidence.
const (
	High   Confidence = "high"
	Medium Confidence = "medium"
	Low    Confidence = "low"
)

// Timing is the way in which the time of a claim is known. The three are never
// mixed: a bound is not a date, and unknown is not "never".
type Timing string

// The three ways a time is known.
const (
	DatedTiming   Timing = "dated"     // Since is known
	BoundedTiming Timing = "in_use_by" // only InUseBy is
	UnknownTiming Timing = "unknown"   // neither is
)

// Timing tells which of the three ways holds for e.
func (e Edge) Timing() Timing { return timing(e.Since, e.InUseBy) }

func timing(since, inUseBy Date) Timing {
	switch {
	case since != "":
		return DatedTiming
	case inUseBy != "":
		return BoundedTiming
	}
	return UnknownTiming
}

// Link is as much of an Edge as a picture, a path or a count needs.
type Link struct {
	ID         ID         `json:"id"`
	Kind       Kind       `json:"kind"`
	From       ID         `json:"from"`
	To         ID         `json:"to"`
	Since      Date       `json:"since,omitempty"`
	InUseBy    Date       `json:"in_use_by,omitempty"`
	Until      Date       `json:"until,omitempty"`
	Confidence Confidence `json:"confidence,omitempty"`
}

// Link is the edge without its body.
func (e Edge) Link() Link {
	return Link{e.ID, e.Kind, e.From, e.To, e.Since, e.InUseBy, e.Until, e.Confidence}
}

// Timing tells which of the three ways holds for l.
func (l Link) Timing() Timing { return timing(l.Since, l.InUseBy) }

// When is the key by which edges are put in order of time: Since when it is
// known; after all of those "~"+InUseBy; last "~~" when neither is known.
func (l Link) When() string {
	switch l.Timing() {
	case DatedTiming:
		return string(l.Since)
	case BoundedTiming:
		return "~" + string(l.InUseBy)
	}
	return "~~"
}

// WithID is e with the ID made from its content when it has none: the kind and
// 100 bits of SHA-256 over everything else, so that the same claim made twice
// is one edge.
func (e Edge) WithID() Edge {
	if e.ID != "" {
		return e
	}
	h := sha256.New()
	for _, part := range []string{
		string(e.Kind), string(e.From), string(e.To), string(e.Since), string(e.InUseBy), string(e.Until),
		string(e.Props.Canonical()), string(e.Source), e.Quote, string(e.Confidence),
	} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	sum := base32.HexEncoding.EncodeToString(h.Sum(nil))
	e.ID = ID(string(e.Kind) + ":" + strings.ToLower(sum[:20]))
	return e
}

// Validate tells whether e has the form of an edge: ErrInvalid names the
// field. Whether the ontology allows it is asked of Rules.
func (e Edge) Validate() error {
	if err := checkID(string(e.ID), e.ID, e.Kind); err != nil {
		return err
	}
	if err := checkRef(e.ID, "from", e.From, false); err != nil {
		return err
	}
	if err := checkRef(e.ID, "to", e.To, false); err != nil {
		return err
	}
	if e.From == e.To {
		return Invalid(string(e.ID), "to", "不能指向自身 "+string(e.From), "an edge may not join "+string(e.From)+" to itself")
	}
	if err := e.validateTimes(); err != nil {
		return err
	}
	if err := checkRef(e.ID, "source", e.Source, true); err != nil {
		return err
	}
	if err := checkText(e.ID, "quote", e.Quote, MaxText); err != nil {
		return err
	}
	switch e.Confidence {
	case "", High, Medium, Low:
	default:
		return Invalid(string(e.ID), "confidence", "应为 high、medium 或 low", "must be high, medium or low")
	}
	return e.Props.validate(e.ID)
}

func (e Edge) validateTimes() error {
	for _, t := range []struct {
		field string
		date  Date
	}{{"since", e.Since}, {"in_use_by", e.InUseBy}, {"until", e.Until}} {
		if _, err := ParseDate(string(t.date)); err != nil {
			return Invalid(string(e.ID), t.field, "“"+clip(string(t.date))+"”不是日期：应为 2013、2013-10 或 2013-10-09",
				`"`+clip(string(t.date))+`" is not a date: 2013, 2013-10 or 2013-10-09`)
		}
	}
	if e.Since != "" && e.InUseBy != "" {
		return Invalid(string(e.ID), "in_use_by", "已有 since：上限与日期不能并存", "since is known: an upper bound beside it says nothing")
	}
	if e.Until.Before(e.Since) {
		return Invalid(string(e.ID), "until", "早于 since", "lies before since")
	}
	return nil
}

// Equal tells whether e and f are the same claim in every field.
func (e Edge) Equal(f Edge) bool {
	return e.Link() == f.Link() && e.Source == f.Source && e.Quote == f.Quote && e.Props.Equal(f.Props)
}
