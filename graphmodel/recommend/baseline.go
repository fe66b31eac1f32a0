package recommend

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Baselines are plain ways of ranking, to be set beside Best. A Baselines belongs to
// one state of its Model; any number of goroutines may ask it.
type Baselines struct {
	m       *Model
	popular []int32   // by n_i, then Σ r, then ID
	recent  []int32   // by Σ r, then n_i, then ID
	rank    []int32   // place of a practice in popular
	root    []float64 // of n_i
	content *content  // nil where nothing is known of it
	facet   string    // whose values IndustryShare counts
}

// Baselines prepares them.
func (m *Model) Baselines() *Baselines {
	b := &Baselines{m: m, facet: m.sharedFacet(), content: m.contents()}
	for i := range m.practice {
		if len(m.practice[i].members) > 0 {
			b.popular = append(b.popular, int32(i))
		}
	}
	b.recent = slices.Clone(b.popular)
	count := func(i, j int32) int { return -cmp.Compare(len(m.practice[i].members), len(m.practice[j].members)) }
	fresh := func(i, j int32) int { return -cmp.Compare(m.fresh[i], m.fresh[j]) }
	name := func(i, j int32) int { return strings.Compare(m.practices.id(i), m.practices.id(j)) }
	slices.SortFunc(b.popular, func(i, j int32) int { return cmp.Or(count(i, j), fresh(i, j), name(i, j)) })
	slices.SortFunc(b.recent, func(i, j int32) int { return cmp.Or(fresh(i, j), count(i, j), name(i, j)) })
	b.rank, b.root = make([]int32, len(m.practice)), make([]float64, len(m.practice))
	for k, i := range b.popular {
		b.rank[i] = int32(k)
		b.root[i] = math.Sqrt(float64(m.Adopters(i)))
	}
	return b
}

// sharedFacet is the industry where there is one, else the facet of the most values;
// "" for none.
func (m *Model) sharedFacet() string {
	count := map[string]int{}
	for v := range m.value {
		if m.value[v].known > 0 {
			count[m.classes[m.value[v].class].facet]++
		}
	}
	best := ""
	for facet, n := range count {
		if facet == IndustryFacet {
			return facet
		}
		if n > count[best] || n == count[best] && (best == "" || facet < best) {
			best = facet
		}
	}
	return best
}

// Facet is what IndustryShare counts by; "" when nothing is known of units.
func (b *Baselines) Facet() string { return b.facet }

// Candidates are all practices that anybody has, the most popular first.
func (b *Baselines) Candidates() []int32 { return b.popular }

// Formula ranks all practices that anybody has: as Best, with those of a single
// adopter, and after those with S > 0 the others in the order of ties. It is what a
// ranking of all candidates is measured by. shown is Best.
func (b *Baselines) Formula(s Subject, most int) (all, shown []int32) {
	if most < 1 {
		return nil, nil
	}
	m := b.m
	sc := m.borrowScores()
	defer m.returnScores(sc)
	m.score(s.features(), sc)
	shown = placesOf(m.order(sc, most, func(i int32) bool { return m.candidate(s, i) }))
	all = placesOf(m.order(sc, most, func(i int32) bool { return !s.excludes(i) }))
	if len(all) == most {
		return all, shown
	}
	for _, i := range firstOf(b.recent, s, most+len(all)) {
		if len(all) < most && sc.sum[i] == 0 {
			all = append(all, i)
		}
	}
	return all, shown
}

// Popularity ranks by n_i.
func (b *Baselines) Popularity(s Subject, most int) []int32 { return firstOf(b.popular, s, most) }

// Recent ranks by Σ r.
func (b *Baselines) Recent(s Subject, most int) []int32 { return firstOf(b.recent, s, most) }

func firstOf(order []int32, s Subject, most int) []int32 {
	var list []int32
	for _, i := range order {
		if len(list) >= most {
			break
		}
		if !s.excludes(i) {
			list = append(list, i)
		}
	}
	return list
}

// scored is a practice with a baseline's score.
type scored struct {
	practice int32
	score    float64
}

func (b *Baselines) compare(x, y scored) int {
	if c := cmp.Compare(y.score, x.score); c != 0 {
		return c
	}
	return cmp.Compare(b.rank[x.practice], b.rank[y.practice])
}

func (b *Baselines) top(found []scored, most int) []int32 {
	first := best[scored]{most: most, compare: b.compare}
	for _, x := range found {
		first.add(x)
	}
	list := make([]int32, 0, most)
	for _, x := range first.sorted() {
		list = append(list, x.practice)
	}
	return list
}

// IndustryShare ranks by (k+2p)/(n+2): k of the n known units of the subject's own
// industry have it, and the share p of all. Without an industry it is Popularity.
func (b *Baselines) IndustryShare(s Subject, most int) []int32 {
	m, leaf := b.m, b.leaf(s)
	if leaf < 0 || most < 1 {
		return b.Popularity(s, most)
	}
	n := float64(m.value[leaf].known)
	share := func(i int32, k int32) scored {
		p := float64(len(m.practice[i].members)) / float64(m.known)
		return scored{i, (float64(k) + 2*p) / (n + 2)}
	}
	var found []scored
	t := m.borrowScores()
	defer m.returnScores(t)
	m.eachWith(valueFeature(leaf), &t.tally, func(i, firms int32) {
		if !s.excludes(i) {
			found = append(found, share(i, firms))
		}
		t.add(i, 1)
	})
	for _, i := range b.popular { // of what nobody there has, only the most popular can come in
		if len(found) >= len(t.seen)+most {
			break
		}
		if t.sum[i] == 0 && !s.excludes(i) {
			found = append(found, share(i, 0))
		}
	}
	return b.top(found, most)
}

// leaf is the deepest of the subject's values in the facet; -1 for none.
func (b *Baselines) leaf(s Subject) int32 {
	m, leaf := b.m, int32(-1)
	for _, v := range s.values {
		if m.classes[m.value[v].class].facet != b.facet || m.value[v].known == 0 {
			continue
		}
		if leaf < 0 || cmp.Or(cmp.Compare(m.value[v].level, m.value[leaf].level), strings.Compare(m.values.id(leaf), m.values.id(v))) > 0 {
			leaf = v
		}
	}
	return leaf
}

// cosineShrinkage is h of Cosine.
const cosineShrinkage = 10

// Cosine ranks by item co-occurrence: Σ_{j∈P(u)} |A_i∩A_j| / (√(n_i·n_j) + 10), and then
// those that occur with none of P(u), by n_i.
func (b *Baselines) Cosine(s Subject, most int) []int32 {
	m := b.m
	if most < 1 {
		return nil
	}
	t := m.borrowScores()
	defer m.returnScores(t)
	for _, f := range s.features() {
		if f.f < 0 {
			break // values come after all practices
		}
		m.eachWith(f.f, &t.tally, func(i, firms int32) {
			t.add(i, float64(firms)/(float64(b.root[f.f]*b.root[i])+cosineShrinkage))
		})
	}
	var found []scored
	for _, i := range t.seen {
		if !s.excludes(i) {
			found = append(found, scored{i, t.sum[i]})
		}
	}
	return b.fill(b.top(found, most), b.popular, s, most)
}

// fill adds to a list what it lacks, in an order.
func (b *Baselines) fill(list, order []int32, s Subject, most int) []int32 {
	listed := make(map[int32]bool, len(list))
	for _, i := range list {
		listed[i] = true
	}
	for _, i := range order {
		if len(list) >= most {
			break
		}
		if !listed[i] && !s.excludes(i) {
			list = append(list, i)
		}
	}
	return list
}
