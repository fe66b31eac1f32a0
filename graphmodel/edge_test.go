package graphmodel

import (
	"slices"
	"strings"
	"testing"
)

func claim() Edge {
	return Edge{
		ID: "adopted:1", Kind: "adopted", From: "enterprise:x", To: "practice:y", Since: "2013-08", Until: "2014",
		Props: Props{"level": "虚构"}, Source: "source:s", Quote: "虚构的话", Confidence: High,
	}
}

// TestWithIDIsStable keeps the IDs of what was imported before: another value
// here makes every claim of every user a new one.
func TestWithIDIsStable(t *testing.T) {
	e := claim()
	e.ID = ""
	if got, want := e.WithID().ID, ID("adopted:dbhq9v4aench5eiajmsl"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if err := e.WithID().Validate(); err != nil {
		t.Error(err)
	}
}

func TestWithIDKeepsWhatIsGiven(t *testing.T) {
	if got := claim().WithID().ID; got != "adopted:1" {
		t.Errorf("got %s, want adopted:1", got)
	}
}

// changes is a change of each field of an Edge but ID.
var changes = map[string]func(*Edge){
	"kind":       func(e *Edge) { e.Kind = "about" },
	"from":       func(e *Edge) { e.From = "enterprise:z" },
	"to":         func(e *Edge) { e.To = "practice:z" },
	"since":      func(e *Edge) { e.Since = "2013" },
	"in_use_by":  func(e *Edge) { e.Since, e.InUseBy = "", e.Since },
	"until":      func(e *Edge) { e.Until = "" },
	"props":      func(e *Edge) { e.Props = Props{"level": ""} },
	"source":     func(e *Edge) { e.Source = "source:t" },
	"quote":      func(e *Edge) { e.Quote = "" },
	"confidence": func(e *Edge) { e.Confidence = Low },
}

func TestEveryFieldMakesAnotherEdge(t *testing.T) {
	was := claim()
	was.ID = ""
	seen := map[ID]string{was.WithID().ID: "none"}
	for field, change := range changes {
		e := claim()
		e.ID = ""
		change(&e)
		if e.Equal(was) {
			t.Errorf("%s: another value is no other edge", field)
		}
		if twin, ok := seen[e.WithID().ID]; ok {
			t.Errorf("%s: the ID is that of a change of %s", field, twin)
		}
		seen[e.WithID().ID] = field
	}
	if e := claim(); !e.Equal(claim()) {
		t.Error("an edge differs from itself")
	}
}

func TestLinkWhen(t *testing.T) {
	inOrder := []Link{
		{Since: "2012-12-31"}, {Since: "2013"}, {Since: "2013-01"}, {Since: "2013-01-01"}, {Since: "2014"},
		{InUseBy: "1999"}, {InUseBy: "2013-05"}, {},
	}
	keys := make([]string, len(inOrder))
	for i, l := range inOrder {
		keys[i] = l.When()
	}
	if !slices.IsSorted(keys) || len(slices.Compact(keys)) != len(inOrder) {
		t.Errorf("not in order: %q", keys)
	}
}

func TestTiming(t *testing.T) {
	for _, test := range []struct {
		edge Edge
		want Timing
	}{
		{Edge{Since: "2013"}, DatedTiming}, {Edge{InUseBy: "2013"}, BoundedTiming}, {Edge{Until: "2013"}, UnknownTiming},
	} {
		if got := test.edge.Timing(); got != test.want {
			t.Errorf("%+v: got %s, want %s", test.edge, got, test.want)
		}
		if got := test.edge.Link().Timing(); got != test.want {
			t.Errorf("the link of %+v: got %s, want %s", test.edge, got, test.want)
		}
	}
}

func TestEdgeValidate(t *testing.T) {
	if err := claim().Validate(); err != nil {
		t.Errorf("a right edge: %v", err)
	}
	for _, test := range []struct {
		change func(*Edge)
		want   string // the beginning of the message
	}{
		{func(e *Edge) { e.ID = "" }, `id: an id is lowercase "kind:key"`},
		{func(e *Edge) { e.Kind = "about" }, "adopted:1: kind: must be the id's prefix, adopted（"},
		{func(e *Edge) { e.From = "x" }, `adopted:1: from: "x" is not an id: "kind:key"（`},
		{func(e *Edge) { e.To = "" }, `adopted:1: to: "" is not an id: "kind:key"（`},
		{func(e *Edge) { e.To = e.From }, "adopted:1: to: an edge may not join enterprise:x to itself（"},
		{func(e *Edge) { e.Since = "2013-13" }, `adopted:1: since: "2013-13" is not a date: 2013, 2013-10 or 2013-10-09（`},
		{func(e *Edge) { e.Since, e.InUseBy = "", "2013-2-30" }, `adopted:1: in_use_by: "2013-2-30" is not a date`},
		{func(e *Edge) { e.Until = "later" }, `adopted:1: until: "later" is not a date`},
		{func(e *Edge) { e.InUseBy = "2014" }, "adopted:1: in_use_by: since is known: an upper bound beside it says nothing（"},
		{func(e *Edge) { e.Until = "2013-07" }, "adopted:1: until: lies before since（"},
		{func(e *Edge) { e.Source = "s" }, `adopted:1: source: "s" is not an id`},
		{func(e *Edge) { e.Quote = "\x00" }, "adopted:1: quote: contains a NUL character（"},
		{func(e *Edge) { e.Quote = strings.Repeat("a", MaxText+1) }, "adopted:1: quote: the text is too long（"},
		{func(e *Edge) { e.Confidence = "sure" }, "adopted:1: confidence: must be high, medium or low（"},
		{func(e *Edge) { e.Props = Props{"p": 1} }, "adopted:1: props.p: must be a string, boolean, 64-bit integer, decimal or list of strings（"},
	} {
		e := claim()
		test.change(&e)
		checkMessage(t, e.Validate(), test.want)
	}
}
