package spread

// Basis is what a result stands on. Every result carries one.
type Basis struct {
	Practices  int         `json:"practices"`
	Units      int         `json:"units"`     // that could adopt: N
	Events     int         `json:"events"`    // first adoptions: Dated, Bounded and Undated together
	Dated      int         `json:"dated"`     // that can be put in order
	Intervals  int         `json:"intervals"` // of the dated, those to more than one period
	Bounded    int         `json:"bounded"`   // in use by some time: adopters, never in order
	Undated    int         `json:"undated"`   // adopters, nobody says when
	Precision  Scale       `json:"precision"` // of the times compared: what a period is
	Window     Window      `json:"window"`
	Method     string      `json:"method"`
	Parameters []Parameter `json:"parameters,omitempty"`
}

// Parameter is one choice that a method leaves open, and what was chosen.
type Parameter struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// basis counts the events that a result was made from.
func (d *Data) basis(practices int, events []Event, method string, parameters ...Parameter) Basis {
	b := Basis{
		Practices: practices, Units: len(d.Units), Events: len(events),
		Precision: d.Scale, Window: d.Window, Method: method, Parameters: parameters,
	}
	for i := range events {
		switch events[i].Time.Known {
		case Bounded:
			b.Bounded++
		case Undated:
			b.Undated++
		case Dated:
			b.Dated++
			b.Intervals += number(d.isInterval(&events[i].Time))
		}
	}
	return b
}

// isInterval tells whether a dated time is of several periods.
func (d *Data) isInterval(t *Time) bool {
	return t.Lo != t.Hi && d.Scale.Period(t.Lo) != d.Scale.Period(t.Hi)
}

// basisOf is the basis of one practice whose timeline has been made.
func (d *Data) basisOf(cascade []Event, line []placed, method string) Basis {
	b := Basis{Practices: 1, Units: len(d.Units), Events: len(cascade), Dated: len(line),
		Precision: d.Scale, Window: d.Window, Method: method}
	for i := range line {
		b.Intervals += number(line[i].first != line[i].last)
	}
	if len(line) < len(cascade) {
		for i := range cascade {
			b.Bounded += number(cascade[i].Time.Known == Bounded)
		}
		b.Undated = b.Events - b.Dated - b.Bounded
	}
	return b
}

func number(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// unordered is the adopters that may have come at any time before, as far as known.
func (b Basis) unordered() int { return b.Bounded + b.Undated }

// Refusal is what the data cannot carry, with the counts: nothing is wrong with the
// question, there is too little to answer it from.
type Refusal struct {
	Rule   string `json:"rule"` // what was refused: "curve", "rogers"
	N      int    `json:"n"`    // how many there are
	Needed int    `json:"needed,omitempty"`
	Zh     string `json:"zh"`
	En     string `json:"en"`
}
