package spread

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"

	"ronghe/graphmodel"
)

// MinEventsPerTerm is the fewest adoptions for each column of a model of event history.
const MinEventsPerTerm = 5

// clusters is the number of clusters of rows that are grouped.
func (r *RiskRows) clusters() int {
	n := 0
	for i, c := range r.Cluster {
		if i == 0 || r.Cluster[i-1] != c {
			n++
		}
	}
	return n
}

// checkCounts refuses rows, made of so many unit-periods, that are too few for the columns.
func (r *RiskRows) checkCounts(trials float64, clusters int) error {
	events, k := floats.Sum(r.Events), len(r.Names)
	switch {
	case events == 0:
		return refuseEventHistory("", fmt.Sprintf("%g 个单位时期中没有采纳", trials), fmt.Sprintf("no adoption in %g unit-periods", trials))
	case events == trials:
		return refuseEventHistory("", fmt.Sprintf("%g 个单位时期全部是采纳", trials), fmt.Sprintf("all of %g unit-periods are adoptions", trials))
	case clusters < 2:
		return refuseEventHistory("", "只有 1 个聚类，标准误不能估计", "there is 1 cluster: no standard errors")
	case events < float64(MinEventsPerTerm*k):
		return refuseEventHistory("", fmt.Sprintf("%g 次采纳，%d 个变量：每个变量少于 %d 次", events, k, MinEventsPerTerm),
			fmt.Sprintf("%g adoptions for %d columns, fewer than %d each", events, k, MinEventsPerTerm))
	}
	return nil
}

func refuseEventHistory(column, zh, en string) error {
	return graphmodel.Invalid("event history", column, zh, en)
}

// newHazardModel brings the columns to mean 0 and standard deviation 1, so that
// numbers of any size can be solved for, and refuses those that say nothing.
func newHazardModel(r *RiskRows, link HazardLink) (*hazardModel, error) {
	k, n := len(r.Names), len(r.Trials)
	m := &hazardModel{
		newton: newNewton(k+1, n), rows: r, terms: logitTerms,
		mean: make([]float64, k+1), sd: make([]float64, k+1), z: make([]float64, n*(k+1)),
	}
	if link == Cloglog {
		m.terms = cloglogTerms
	}
	all := floats.Sum(r.Trials)
	for i := range n {
		m.z[i*m.k] = 1
	}
	m.sd[0] = 1
	for j := 1; j <= k; j++ {
		sum, squares := 0.0, 0.0
		for i, w := range r.Trials {
			sum += w * r.X[i*k+j-1]
		}
		m.mean[j] = sum / all
		for i, w := range r.Trials {
			d := r.X[i*k+j-1] - m.mean[j]
			m.z[i*m.k+j] = d
			squares += w * d * d
		}
		m.sd[j] = math.Sqrt(squares / all)
		if !(m.sd[j] > 1e-12*math.Abs(m.mean[j])) {
			return nil, refuseEventHistory(r.Names[j-1], fmt.Sprintf("在全部 %g 个单位时期中不变", all),
				fmt.Sprintf("is the same in all %g unit-periods", all))
		}
		for i := range n {
			m.z[i*m.k+j] /= m.sd[j]
		}
	}
	return m, m.checkCollinear()
}

// checkCollinear refuses the first column that follows from those before it.
func (m *hazardModel) checkCollinear() error {
	all, k := floats.Sum(m.rows.Trials), m.k
	gram := make([]float64, k*k)
	for i, w := range m.rows.Trials {
		addOuter(gram, m.z[i*k:(i+1)*k], w/all)
	}
	if j := collinear(gram, k); j >= 0 {
		return refuseCollinear(m.rows.Names[j-1])
	}
	return nil
}

func refuseCollinear(column string) error {
	return refuseEventHistory(column, "可由前面的变量推出（共线）", "follows from the columns before it (collinear)")
}

// addOuter adds w·vv' to the lower triangle of a.
func addOuter(a, v []float64, w float64) {
	k := len(v)
	for i, x := range v {
		for j := range i + 1 {
			a[i*k+j] += w * x * v[j]
		}
	}
}
