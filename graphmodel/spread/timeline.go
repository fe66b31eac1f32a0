package spread

import (
	"cmp"
	"math"
	"slices"
	"sort"
)

// placed is a dated event and the periods between which it lies.
type placed struct {
	first, last float64
	unit        int32
	ref         int32
}

// timeline is the dated events of one practice by first period, then last, then
// unit.
func (d *Data) timeline(cascade []Event) []placed {
	line := make([]placed, 0, len(cascade))
	for i := range cascade {
		e := &cascade[i]
		if e.Time.Known == Dated {
			first, last := d.Span(e.Time)
			line = append(line, placed{first, last, e.Unit, e.Ref})
		}
	}
	byPeriod(line)
	return line
}

// byPeriod sorts events that are in order of unit. Whole periods that lie close are
// counted rather than compared, a tenth of the time at a million.
func byPeriod(line []placed) {
	compare := func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.last, b.last), cmp.Compare(a.unit, b.unit))
	}
	low, width := whole(line)
	if width == 0 || width > 4*len(line) {
		slices.SortFunc(line, compare)
		return
	}
	start := make([]int32, width+1)
	exact := true
	for i := range line {
		start[int(line[i].first-low)+1]++
		exact = exact && line[i].first == line[i].last
	}
	for p := range width {
		start[p+1] += start[p]
	}
	from := slices.Clone(line)
	for _, p := range from {
		at := &start[int(p.first-low)]
		line[*at] = p
		*at++
	}
	if !exact {
		slices.SortFunc(line, compare)
	}
}

// whole is the first of the periods and how many there are up to the last; 0 when
// they are not whole numbers or too far apart to be counted.
func whole(line []placed) (low float64, width int) {
	low, high := math.Inf(1), math.Inf(-1)
	for i := range line {
		if line[i].first != math.Floor(line[i].first) {
			return 0, 0
		}
		low, high = min(low, line[i].first), max(high, line[i].first)
	}
	if len(line) == 0 || high-low >= math.MaxInt32 {
		return 0, 0
	}
	return low, int(high-low) + 1
}

// lasts is the last periods of a timeline, ascending.
func lasts(line []placed) []float64 {
	out, sorted := make([]float64, len(line)), true
	for i := range line {
		out[i] = line[i].last
		sorted = sorted && (i == 0 || out[i-1] <= out[i])
	}
	if !sorted {
		slices.Sort(out)
	}
	return out
}

// heap is some dated events that lie in the same periods.
type heap struct {
	first, last float64
	count       int
}

func heaps(line []placed) []heap {
	var out []heap
	for _, p := range line {
		if n := len(out); n > 0 && out[n-1].first == p.first && out[n-1].last == p.last {
			out[n-1].count++
			continue
		}
		out = append(out, heap{p.first, p.last, 1})
	}
	return out
}

// expected is how many had adopted by the end of a period, each event as likely in
// one period of its interval as in another: a whole number where all are exact.
func expected(all []heap, period float64) float64 {
	done, part := 0, 0.0
	for _, h := range all {
		switch {
		case h.first > period:
			return float64(done) + part
		case h.last <= period:
			done += h.count
		default:
			part += float64(h.count) * (period - h.first + 1) / (h.last - h.first + 1)
		}
	}
	return float64(done) + part
}

// reaches is the first period by whose end count events are expected, which lies
// between earliest and latest.
func reaches(all []heap, count int, earliest, latest float64) float64 {
	steps := sort.Search(int(latest-earliest), func(i int) bool {
		return expected(all, earliest+float64(i)) >= float64(count)-1e-9
	})
	return earliest + float64(steps)
}
