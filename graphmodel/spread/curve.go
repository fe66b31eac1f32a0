package spread

import (
	"math"
	"slices"
)

// Curve is how many had adopted a practice by which time: y(t) and F(t) = y(t)/N
// (Gray, American Political Science Review 67(4), 1973). An S says nothing of
// imitation: it appears without any.
type Curve struct {
	Basis
	Points []Point `json:"points"` // the periods at which something changes, ascending
}

// Point is the state at the end of a period.
type Point struct {
	Period float64 `json:"period"`
	New    float64 `json:"new"` // dated adoptions since the point before
	// Adopted counts the dated adoptions so far. One dated to several periods is
	// taken as likely in each of them: what is counted is then what is expected.
	Adopted float64 `json:"adopted"`
	Share   float64 `json:"share"`    // Adopted of all units
	AtLeast int     `json:"at_least"` // surely adopted by now, those included that were in use by now
	AtMost  int     `json:"at_most"`  // perhaps adopted by now: those of no known time all included
}

// Curve is the cumulative curve of a practice.
func (d *Data) Curve(practice int32) Curve {
	cascade := d.Cascade(practice)
	return d.curve(cascade, d.timeline(cascade))
}

func (d *Data) curve(cascade []Event, line []placed) Curve {
	c := Curve{Basis: d.basisOf(cascade, line, "cumulative adoptions"), Points: []Point{}}
	all, ends := heaps(line), lasts(line)
	var inUse []float64 // the periods by which adopters of no known time were in use
	for i := range cascade {
		if t := &cascade[i].Time; t.Known == Bounded {
			inUse = append(inUse, d.Scale.Period(t.Hi))
		}
	}
	slices.Sort(inUse)
	w := walk{all: all, ends: ends, inUse: inUse}
	before := 0.0
	for _, period := range changes(all, inUse) {
		surely, perhaps, adopted := w.to(period)
		c.Points = append(c.Points, Point{
			Period: period, New: adopted - before, Adopted: adopted, Share: adopted / float64(len(d.Units)),
			AtLeast: surely, AtMost: perhaps + c.unordered(),
		})
		before = adopted
	}
	return c
}

// changes is the periods in which an event begins or is over, ascending.
func changes(all []heap, inUse []float64) []float64 {
	periods := slices.Clone(inUse)
	for _, h := range all {
		periods = append(periods, h.first, h.last)
	}
	slices.Sort(periods)
	return slices.Compact(periods)
}

// walk counts along ascending periods.
type walk struct {
	all         []heap
	ends, inUse []float64
	begun       int // heaps that begin by now
	count       int // events in them
	over, used  int // events over by now, those in use by now
	exact       int // heaps, from the first on, that are over
	done        int // events in them
}

// to goes on to the end of a period.
func (w *walk) to(period float64) (surely, perhaps int, adopted float64) {
	for w.begun < len(w.all) && w.all[w.begun].first <= period {
		w.count += w.all[w.begun].count
		w.begun++
	}
	for w.over < len(w.ends) && w.ends[w.over] <= period {
		w.over++
	}
	for w.used < len(w.inUse) && w.inUse[w.used] <= period {
		w.used++
	}
	for w.exact < w.begun && w.all[w.exact].last <= period {
		w.done += w.all[w.exact].count
		w.exact++
	}
	adopted = float64(w.done) + expected(w.all[w.exact:w.begun], period)
	return w.over + w.used, w.count, adopted
}

// Quantile is the time by which a share has adopted: tx(x), the first period with
// y ≥ ⌈x·n⌉.
type Quantile struct {
	Share float64 `json:"share"`
	Count int     `json:"count"` // how many that is
	// Period is nil where fewer have adopted. Where dates are intervals it is the first
	// period by which so many are expected, and lies between Earliest and Latest.
	Period   *float64 `json:"period,omitempty"`
	Earliest *float64 `json:"earliest,omitempty"`
	Latest   *float64 `json:"latest,omitempty"`
}

// quantile is the time at which share of n, at least one, is reached.
func quantile(line []placed, all []heap, ends []float64, share float64, n int) Quantile {
	q := Quantile{Share: share, Count: max(1, int(math.Ceil(share*float64(n)-1e-9)))}
	if q.Count > len(line) {
		return q
	}
	earliest, latest := line[q.Count-1].first, ends[q.Count-1]
	period := earliest
	if earliest < latest {
		period = reaches(all, q.Count, earliest, latest)
	}
	q.Period, q.Earliest, q.Latest = &period, &earliest, &latest
	return q
}

// running is how many had adopted by the end of each period, from the first with a dated
// adopter to the end of the window; of a window longer than 1,000 periods, or times that
// are no whole ones, by those at which something changes.
func (d *Data) running(points []Point) (times, adopted []float64) {
	for len(points) > 0 && points[0].Adopted == 0 {
		points = points[1:]
	}
	whole := len(points) > 0 && d.Window.Last-points[0].Period < maxRows
	for _, p := range points {
		whole = whole && p.Period == math.Floor(p.Period)
	}
	for i, p := range points {
		next := p.Period + 1
		if whole && i+1 < len(points) {
			next = points[i+1].Period
		} else if whole {
			next = max(next, d.Window.Last+1)
		}
		for t := p.Period; t < next; t++ {
			times, adopted = append(times, t), append(adopted, p.Adopted)
		}
	}
	if n := len(times); n > 0 && times[n-1] < d.Window.Last {
		times, adopted = append(times, d.Window.Last), append(adopted, adopted[n-1])
	}
	return times, adopted
}
