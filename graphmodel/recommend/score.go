package recommend

import "math"

// scores are S(u,i) by practice.
type scores struct {
	tally
	sum  []float64
	seen []int32 // practices with S > 0
}

func (m *Model) borrowScores() *scores {
	s, ok := m.scratch.Get().(*scores)
	if !ok {
		s = &scores{}
	}
	if n := len(m.practice); len(s.sum) < n {
		s.sum = make([]float64, n)
		s.grow(n)
	}
	return s
}

func (m *Model) returnScores(s *scores) {
	for _, i := range s.seen {
		s.sum[i] = 0
	}
	s.seen = s.seen[:0]
	m.scratch.Put(s)
}

func (s *scores) add(i int32, x float64) {
	if x <= 0 {
		return
	}
	if s.sum[i] == 0 {
		s.seen = append(s.seen, i)
	}
	s.sum[i] += x
}

// score sums S(u,i) over the features of u:
//
//	w(f→i) = Σ_{v ∈ A_f∩A_i} r(v,i)·d_v^(−a) / (n_f^b · n_i^c + h)
//	S(u,i) = Σ_{f∈P(u)} w(f→i) + Σ_c g_c · (1/|F_c(u)|) · Σ_{f∈F_c(u)} w(f→i)
func (m *Model) score(features []weighted, s *scores) {
	for _, f := range features {
		if r := m.rowOf(f.f); r != nil {
			for k, i := range r.practices {
				s.add(i, f.factor*m.weight(i, f.commonness, r.dated[k], r.undated[k]))
			}
			continue
		}
		m.sum(f.f, &s.tally)
		for _, i := range s.practices {
			s.add(i, f.factor*m.weight(i, f.commonness, s.dated[i], s.undated[i]))
		}
		s.clear()
	}
}

// eachWith calls fn with every practice of f's row and |A_f∩A_i|.
func (m *Model) eachWith(f feature, t *tally, fn func(i int32, firms int32)) {
	if r := m.rowOf(f); r != nil {
		for k, i := range r.practices {
			if r.firms[k] > 0 {
				fn(i, r.firms[k])
			}
		}
		return
	}
	m.sum(f, t)
	for _, i := range t.practices {
		fn(i, t.firms[i])
	}
	t.clear()
}

// weight is w(f→i) of the sums of a row.
func (m *Model) weight(i int32, commonness float64, dated, undated int64) float64 {
	sum := fromMass(dated)
	if undated != 0 {
		sum += float64(m.meanFresh(i) * fromMass(undated)) // the conversion keeps processors from fusing the two steps
	}
	return sum / (float64(commonness*m.popularity[i]) + m.params.Shrinkage)
}

func (m *Model) commonness(f feature) float64 {
	return math.Pow(float64(m.knownOf(f)), m.params.Commonness)
}
