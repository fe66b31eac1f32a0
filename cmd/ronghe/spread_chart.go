package main

import (
	"math"

	"github.com/guptarohit/asciigraph"

	"ronghe/graphmodel/spread"
)

// The size of a chart in a terminal, without its axes.
const (
	chartWidth  = 60
	chartHeight = 10
)

// chart draws series that begin at first and have a value for each period after. It is
// "" where there are fewer than two.
func chart(caption string, scale spread.Scale, first float64, legends []string, series ...[]float64) string {
	periods := 0
	for _, s := range series {
		periods = max(periods, len(s))
	}
	if periods < 2 {
		return ""
	}
	options := []asciigraph.Option{
		asciigraph.Height(chartHeight), asciigraph.Width(chartWidth), asciigraph.LowerBound(0), asciigraph.Caption(caption),
		asciigraph.XAxisRange(first, first+float64(periods-1)), asciigraph.XAxisTickCount(min(5, periods)),
		asciigraph.XAxisValueFormatter(func(period float64) string { return scale.Label(math.Round(period)) }),
	}
	if legends != nil {
		options = append(options, asciigraph.SeriesLegends(legends...))
	}
	return asciigraph.PlotMany(series, options...)
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
