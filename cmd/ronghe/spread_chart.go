package main

import (
	"math"
	"strconv"

	"github.com/guptarohit/asciigraph"

	"ronghe/graphmodel/spread"
)

// The size of a chart in a terminal, without its axes.
const (
	chartWidth  = 60
	chartHeight = 10
)

// chart draws a series that begins at first and has a value for each period after, and
// over it, as points, another one that may be nil. It is "" where there are fewer than
// two periods. No colours: a chart is often kept in a file.
func chart(caption string, scale spread.Scale, first float64, line, points []float64) string {
	periods := len(line)
	if periods < 2 {
		return ""
	}
	series, signs := [][]float64{line}, []asciigraph.CharSet{asciigraph.DefaultCharSet}
	if points != nil {
		series, signs = append(series, points), append(signs, asciigraph.CreateCharSet("•"))
	}
	return asciigraph.PlotMany(series, asciigraph.Height(chartHeight), asciigraph.Width(chartWidth), asciigraph.LowerBound(0),
		asciigraph.SeriesChars(signs...), asciigraph.Caption(caption),
		asciigraph.YAxisValueFormatter(func(v float64) string { return strconv.FormatFloat(math.Round(1e9*v)/1e9+0, 'g', 3, 64) }),
		asciigraph.XAxisRange(first, first+float64(periods-1)), asciigraph.XAxisTickCount(min(5, periods)),
		asciigraph.XAxisValueFormatter(func(period float64) string { return scale.Label(math.Round(period)) }))
}

// steps is a value for each period from first to last: that of the last point before
// or at it, 0 before the first. Periods so many that they would not show are taken
// together.
func steps(points []spread.Point, first, last float64) []float64 {
	n := int(min(last-first, 10*chartWidth)) + 1
	values := make([]float64, n)
	at, now := 0, 0.0
	for i := range values {
		period := first + (last-first)*float64(i)/float64(max(1, n-1))
		for at < len(points) && points[at].Period <= period {
			now = points[at].Adopted
			at++
		}
		values[i] = now
	}
	return values
}
