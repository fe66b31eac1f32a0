package spread

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"
)

// coxModel is rows with columns on a scale of their own, and the risk sets among them.
type coxModel struct {
	newton
	rows *CoxRows
	ties CoxTies
	sets []riskSet
	z    []float64 // less the mean of all, in deviations within sets
	sd   []float64
	all  moment // of the set at hand: of all at risk, and of its adopters
	gone moment
	mean []float64
}

// riskSet is the rows of one practice and period, and how many of them adopt.
type riskSet struct{ from, to, events int }

// moment is what rows add up to, each by its hazard.
type moment struct {
	weight float64
	z, zz  []float64 // zz is a lower triangle
}

func (a *moment) add(w float64, z []float64) {
	a.weight += w
	floats.AddScaled(a.z, w, z)
	addOuter(a.zz, z, w)
}

func (a *moment) clear() {
	a.weight = 0
	clear(a.z)
	clear(a.zz)
}

// newCoxModel refuses columns that say nothing within the sets.
func newCoxModel(r *CoxRows, ties CoxTies) (*coxModel, error) {
	k, n := len(r.Names), len(r.Set)
	m := &coxModel{newton: newNewton(k, n), rows: r, ties: ties, z: make([]float64, n*k), sd: make([]float64, k), mean: make([]float64, k)}
	m.all, m.gone = moment{z: make([]float64, k), zz: make([]float64, k*k)}, moment{z: make([]float64, k), zz: make([]float64, k*k)}
	for i := range n {
		if i == 0 || r.Set[i] != r.Set[i-1] {
			m.sets = append(m.sets, riskSet{from: i})
		}
		set := &m.sets[len(m.sets)-1]
		set.to = i + 1
		set.events += number(r.Events[i] > 0)
	}
	means := make([]float64, k)
	for i := range n {
		floats.AddScaled(means, 1/float64(n), r.X[i*k:(i+1)*k])
	}
	for i := range n {
		floats.SubTo(m.z[i*k:(i+1)*k], r.X[i*k:(i+1)*k], means)
	}
	gram := m.within()
	for j := range k {
		m.sd[j] = math.Sqrt(gram[j*k+j])
		if !(m.sd[j] > 1e-12*math.Abs(means[j])) {
			return nil, refuseEventHistory(r.Names[j], fmt.Sprintf("在 %d 个风险集的每一个中都不变", len(m.sets)),
				fmt.Sprintf("is the same for all at risk in each of %d periods with an adoption", len(m.sets)))
		}
	}
	for i := range m.z {
		m.z[i] /= m.sd[i%k]
	}
	if j := collinear(m.within(), k); j >= 0 {
		return nil, refuseCollinear(r.Names[j])
	}
	return m, nil
}

// within is how the columns go together within the sets, by row.
func (m *coxModel) within() []float64 {
	k := m.k
	gram, left := make([]float64, k*k), make([]float64, k)
	for _, set := range m.sets {
		clear(m.mean)
		for i := set.from; i < set.to; i++ {
			floats.AddScaled(m.mean, 1/float64(set.to-set.from), m.z[i*k:(i+1)*k])
		}
		for i := set.from; i < set.to; i++ {
			addOuter(gram, floats.SubTo(left, m.z[i*k:(i+1)*k], m.mean), 1/float64(len(m.eta)))
		}
	}
	return gram
}

// evaluate sums up the sets at b.
func (m *coxModel) evaluate() {
	clear(m.hessian)
	clear(m.gradient)
	m.logLik = 0
	k := m.k
	for _, set := range m.sets {
		top := m.weigh(set)
		for i := set.from; i < set.to; i++ {
			if m.rows.Events[i] > 0 {
				m.logLik += m.eta[i] - top
				floats.Add(m.gradient, m.z[i*k:(i+1)*k])
			}
		}
		for l := range set.events {
			part := m.part(set, l)
			left := m.all.weight - part*m.gone.weight
			m.meanOf(part, left)
			m.logLik -= math.Log(left)
			floats.Sub(m.gradient, m.mean)
			floats.AddScaled(m.hessian, 1/left, m.all.zz)
			floats.AddScaled(m.hessian, -part/left, m.gone.zz)
			addOuter(m.hessian, m.mean, -1)
		}
	}
}

// weigh makes the moments of a set, hazards counted from that of the row whose is
// highest, and returns the eta of that.
func (m *coxModel) weigh(set riskSet) (top float64) {
	top = math.Inf(-1)
	row := func(i int) []float64 { return m.z[i*m.k : (i+1)*m.k] }
	for i := set.from; i < set.to; i++ {
		m.eta[i] = floats.Dot(row(i), m.b)
		top = math.Max(top, m.eta[i])
	}
	m.all.clear()
	m.gone.clear()
	for i := set.from; i < set.to; i++ {
		w := math.Exp(m.eta[i] - top)
		m.all.add(w, row(i))
		if m.rows.Events[i] > 0 {
			m.gone.add(w, row(i))
		}
	}
	return top
}

// part is how much of the set's adopters has left it before the l-th of them adopts.
func (m *coxModel) part(set riskSet, l int) float64 {
	if m.ties == Breslow {
		return 0
	}
	return float64(l) / float64(set.events)
}

// meanOf is the mean of the columns over a set, of whose adopters a part has left.
func (m *coxModel) meanOf(part, left float64) {
	for j := range m.mean {
		m.mean[j] = (m.all.z[j] - part*m.gone.z[j]) / left
	}
}
