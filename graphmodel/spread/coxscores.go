package spread

import (
	"math"

	"gonum.org/v1/gonum/floats"
)

// tied is the sums over the adopters of a set, one leaving after the other, that the
// residual of every row in it is made of.
type tied struct {
	weight float64   // Σ share/left
	z      []float64 // Σ share·mean/left
}

func (t *tied) add(share float64, mean []float64) {
	t.weight += share
	floats.AddScaled(t.z, share, mean)
}

// scores is the score residuals of each unit, unit by unit: of an adopter z less the mean
// of its set, and of all less what was expected of them while they were at risk.
func (m *coxModel) scores() []float64 {
	k, units := m.k, int32(0)
	for _, cluster := range m.rows.Cluster {
		units = max(units, cluster+1)
	}
	out, score := make([]float64, int(units)*k), make([]float64, k)
	for _, set := range m.sets {
		top := m.weigh(set)
		stayed, went, mean := m.sumsOf(set)
		for i := set.from; i < set.to; i++ {
			z, sums := m.z[i*k:(i+1)*k], stayed
			clear(score)
			if m.rows.Events[i] > 0 {
				sums = went
				floats.SubTo(score, z, mean)
			}
			w := math.Exp(m.eta[i] - top)
			floats.AddScaled(score, -w*sums.weight, z)
			floats.AddScaled(score, w, sums.z)
			unit := int(m.rows.Cluster[i]) * k
			floats.Add(out[unit:unit+k], score)
		}
	}
	return out
}

// sumsOf is the sums for those of a weighed set who do not adopt, for those who do, and
// the mean over its adopters' turns.
func (m *coxModel) sumsOf(set riskSet) (stayed, went tied, mean []float64) {
	stayed.z, went.z, mean = make([]float64, m.k), make([]float64, m.k), make([]float64, m.k)
	for l := range set.events {
		part := m.part(set, l)
		left := m.all.weight - part*m.gone.weight
		m.meanOf(part, left)
		stayed.add(1/left, m.mean)
		went.add((1-part)/left, m.mean)
		floats.AddScaled(mean, 1/float64(set.events), m.mean)
	}
	return stayed, went, mean
}
