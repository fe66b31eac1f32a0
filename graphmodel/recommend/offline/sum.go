package offline

import "ronghe/graphmodel/recommend"

// fewUnits is below how many units no method is called better.
const fewUnits = 30

// sum makes the figures of all methods.
func (e *evaluation) sum() {
	e.report.Few = len(e.units) < fewUnits
	ndcg := make([][]float64, len(e.methods))
	recall := make([][]float64, len(e.methods))
	for k := range e.methods {
		hit := 0.0
		for _, g := range e.gains[k] {
			recall[k], ndcg[k] = append(recall[k], g.recall), append(ndcg[k], g.ndcg)
			hit += g.hit
		}
		m := e.figures(&e.methods[k])
		m.Recall, m.NDCG = mean(recall[k]), mean(ndcg[k])
		if n := len(e.units); n > 0 {
			m.Hit = hit / float64(n)
		}
		e.report.Methods = append(e.report.Methods, m)
	}
	e.compare(recall, ndcg)
}

// figures are those of what a method showed.
func (e *evaluation) figures(m *method) Method {
	candidates := e.base.Candidates()
	shown := make([]int, len(candidates))
	ranks := 0.0
	for rank, i := range candidates {
		shown[rank] = int(m.shown[i].Load())
		ranks += float64(rank+1) * float64(shown[rank])
	}
	f := Method{Name: m.name, Coverage: Coverage(shown), Gini: Gini(shown)}
	if n := float64(m.length.Load()); n > 0 {
		f.Rank = ranks / n
	}
	if n := float64(len(e.units)); n > 0 {
		f.Refused = float64(m.refused.Load()) / n
		f.Shown = float64(m.length.Load()) / n
	}
	return f
}

// compare sets the first method against all others, by paired differences.
func (e *evaluation) compare(recall, ndcg [][]float64) {
	series := ndcg
	for k := 1; k < len(e.methods); k++ {
		series = append(series, minus(ndcg[0], ndcg[k]), minus(recall[0], recall[k]))
	}
	intervals := bootstrap(series)
	for k := range e.methods {
		e.report.Methods[k].NDCG95 = intervals[k]
	}
	at := len(e.methods)
	for k := 1; k < len(e.methods); k++ {
		for _, metric := range []string{"ndcg", "recall"} {
			e.report.Against = append(e.report.Against, e.difference(e.methods[k].name, metric, series[at], intervals[at]))
			at++
		}
	}
}

func (e *evaluation) difference(against, metric string, values []float64, ci recommend.Interval) Difference {
	return Difference{Method: against, Metric: metric, Mean: mean(values), CI: ci, Better: ci.Low > 0 && !e.report.Few}
}

func minus(a, b []float64) []float64 {
	d := make([]float64, len(a))
	for u := range a {
		d[u] = a[u] - b[u]
	}
	return d
}
