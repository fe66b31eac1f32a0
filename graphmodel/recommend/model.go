package recommend

import (
	"math"
	"slices"
	"sync"

	"ronghe/graphmodel"
)

// Model is what is known at one time, in flat arrays. Any number of goroutines may
// ask it at once, as long as none changes it.
type Model struct {
	asOf   graphmodel.Date // freshness is measured to it
	cut    graphmodel.Date // as Options.AsOf; "" for none
	params Params
	left   Left
	least  int64 // steps from which a row is kept

	units names
	unit  []unit
	outlines
	loads
	ordered   int32 // so many of the units are in order of ID
	practices names
	practice  []practice
	values    names // key: facet, a NUL, the value's id
	value     []value
	classes   []class
	classAt   map[classKey]int32
	dates     []when
	dateAt    map[graphmodel.Date]int32
	kinds     []graphmodel.Kind
	mayHave   map[graphmodel.Kind][]string // the facets that units of a kind may say of themselves
	edges     edgeIndex
	byOrder   map[int32][]held // by unit: see onRecord
	listsOnly bool             // no sets: for tests of what they answer

	known      int64 // N
	dated      int64 // adoptions that have a date
	datedMass  int64 // their freshness
	hasGroups  bool
	places     []place   // by value
	activity   []float64 // by d: d^(-a)
	idf        []int64   // by practice, in mass
	popularity []float64 // by practice: n^c
	mean       []float64 // by practice: meanFresh
	fresh      []int64   // by practice: Σ r over all adopters, in mass
	rates      sync.Map  // by begunKey: BaseRate, since the last change
	scratch    sync.Pool
	sums       sync.Pool // of bounds
}

// unit is an enterprise, or whatever adopts.
type unit struct {
	kind   int32
	group  int32   // a unit that stands for all of its group; -1 for none
	claims []claim // in order of practice, then evidence first, dated first, date, edge
	has    []held  // P(u), in order of practice
	given  []given // values as claimed, in order of value, edge
	values []int32 // those and all above them, ascending
}

// claim is a Claim by numbers.
type claim struct {
	practice int32
	date     int32 // of Model.dates; -1 for none
	bounded  bool  // the date is an upper bound
	weak     bool  // no evidence: unsure, or no longer so
	over     bool  // it ended, at until
	ordered  bool  // it may have come under an order
	until    int32 // of Model.dates; -1 for none
	edge     graphmodel.ID
}

// counts tells whether the claim is evidence.
func (c claim) counts() bool { return !c.weak && !c.ordered }

// held is a practice that counts for a unit.
type held struct {
	practice int32
	date     int32 // its earliest date; -1 when undated
	mass     int64 // r·d^(−a) when dated, else d^(−a)
}

// given is a value that a unit is said to have.
type given struct {
	value int32
	edge  graphmodel.ID
}

// practice is what is counted of one.
type practice struct {
	members   []int32  // A_i: the dated ones first, then the most mass, then in order of ID
	set       *holders // the same, where they are many
	since     []since  // the dated ones, in order of date, then ID
	fresh     int64    // freshness of the dated ones, summed
	dated     int64
	byKind    []int32 // members of each kind of unit
	over      []int32 // units for which it ended, in order of ID
	doubted   []int32 // units with a claim of it that is no evidence, in order of ID
	orders    []order
	withdrawn bool
	parent    string // its category; "" for none
	row       *row
}

// value is an attribute value: a feature, and a node of its facet's tree.
type value struct {
	class   int32
	parent  int32 // -1 for a root
	level   int32 // from 1; 0 for a root that is above all others
	members []int32
	set     bitset // the same, where they are many and it is no place: outlines tell of those
	known   int64  // members with a practice: n_f
	row     *row
}

type classKey struct {
	facet string
	level int32
}

// class is a facet, or one level of it.
type class struct {
	classKey
}

// The unit of sums: 1 is massOne. A million firms leave 20 bits to spare.
const massOne = 1 << 40

func toMass(x float64) int64 { return int64(math.RoundToEven(x * massOne)) }

func fromMass(m int64) float64 { return float64(m) / massOne }

// AsOf is the date that freshness is measured to; "" when there are no dates.
func (m *Model) AsOf() graphmodel.Date { return m.asOf }

// Left counts what the Model does not hold.
func (m *Model) Left() Left { return m.left }

// Params are the parameters that the Model was built with.
func (m *Model) Params() Params { return m.params }

// Practice is the place of a practice in Practices; false for none.
func (m *Model) Practice(id string) (int32, bool) {
	i := m.practices.find(id)
	return i, i >= 0
}

// Adopters is n_i of the practice at a place in Practices.
func (m *Model) Adopters(i int32) int { return len(m.practice[i].members) }

// Known is N: how many units have a practice on record.
func (m *Model) Known() int { return int(m.known) }

// Units, Practices list all there are, in no order; they are shared and only read.
func (m *Model) Units() []Thing { return m.units.things }

// Practices lists the practices, in no order; they are shared and only read.
func (m *Model) Practices() []Thing { return m.practices.things }

// activityOf is d^(−a).
func (m *Model) activityOf(d int) float64 {
	if d < len(m.activity) {
		return m.activity[d]
	}
	return math.Pow(float64(d), -m.params.Activity)
}

// meanFresh is what an undated adoption of i counts.
func (m *Model) meanFresh(i int32) float64 {
	switch p := &m.practice[i]; {
	case p.dated > 0:
		return fromMass(p.fresh) / float64(p.dated)
	case m.dated > 0:
		return fromMass(m.datedMass) / float64(m.dated)
	}
	return 1
}

// placeKind is of which of the two facets of similarity a value is.
type placeKind int8

const (
	noPlace placeKind = iota
	industryPlace
	regionPlace
)

// place is of which facet of similarity a value is, and what is above all it has to do with.
type place struct {
	kind   placeKind
	root   int32
	parent int32 // -1 for none
}

// rootOf is the value at the top of v's tree; of what is above all others, itself.
func (m *Model) rootOf(v int32) int32 {
	for parent := m.value[v].parent; parent >= 0 && m.value[parent].level > 0; parent = m.value[v].parent {
		v = parent
	}
	return v
}

func (m *Model) placeKindOf(v int32) placeKind {
	switch x := &m.value[v]; {
	case x.level <= 0:
		return noPlace
	case m.classes[x.class].facet == IndustryFacet:
		return industryPlace
	case m.classes[x.class].facet == RegionFacet:
		return regionPlace
	}
	return noPlace
}

// refresh computes what depends on all counts: after every change.
func (m *Model) refresh() {
	m.rates.Clear()
	m.places = m.places[:0]
	for v := range m.value {
		m.places = append(m.places, place{m.placeKindOf(int32(v)), m.rootOf(int32(v)), m.value[v].parent})
	}
	m.makeSets()
	n := len(m.practice)
	m.idf, m.popularity = slices.Grow(m.idf[:0], n)[:n], slices.Grow(m.popularity[:0], n)[:n]
	m.mean, m.fresh = slices.Grow(m.mean[:0], n)[:n], slices.Grow(m.fresh[:0], n)[:n]
	for i := range m.practice {
		m.mean[i] = m.meanFresh(int32(i))
		m.fresh[i] = m.freshSum(int32(i))
		count := len(m.practice[i].members)
		m.idf[i], m.popularity[i] = 0, math.Pow(float64(count), m.params.Popularity)
		if count > 0 {
			m.idf[i] = toMass(math.Log(float64(m.known) / float64(count)))
		}
	}
	m.reload()
}

// classOf is the number of a class.
func (m *Model) classOf(key classKey) int32 {
	if i, ok := m.classAt[key]; ok {
		return i
	}
	i := int32(len(m.classes))
	m.classAt[key] = i
	m.classes = append(m.classes, class{key})
	return i
}
