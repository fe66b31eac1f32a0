package spread

import (
	"cmp"
	"math"
	"slices"
)

// score sums up the values of a unit.
func (l *ledger) score(u int32, values *scoreValues) Score {
	slot := int(l.slot[u])
	s := Score{
		Unit: l.data.Units[u], Walker: values[walker].measure(slot, l.slots()), Boushey: values[boushey].measure(slot, l.slots()),
		Rate: values[rate].measure(slot, l.slots()),
	}
	for _, e := range l.of(u) {
		s.Adopted++
		s.Unordered += number(l.events[e].Time.Known != Dated)
	}
	return s
}

// key is what scores are sorted by: the measures, -1 where there is none.
type key [measures]float64

func (a key) compare(b key) int {
	for m := range a {
		if a[m] != b[m] {
			return cmp.Compare(b[m], a[m])
		}
	}
	return 0
}

func (l *ledger) key(slot int, values *scoreValues) (k key) {
	for m := range k {
		k[m] = values[m].value(slot, l.slots())
	}
	return k
}

// maxKeys is up to how many different keys units are dealt out by key, and not compared.
const maxKeys = 4096

// rank is all units, best first, ties by unit. Of one practice, and of several known to the
// year, there are far fewer keys than units: then it is they that are sorted.
func (l *ledger) rank(values *scoreValues) []int32 {
	ring, place := keyring{number: map[key]int32{}}, make([]int32, l.slots())
	for slot := range place {
		k := l.key(slot, values)
		if place[slot] = ring.numberOf(&k); place[slot] == maxKeys {
			return l.rankOneByOne(values)
		}
	}
	next := ring.starts(func(yield func(n int32)) {
		for _, slot := range l.slot {
			yield(place[slot])
		}
	})
	out := make([]int32, len(l.slot))
	for u, slot := range l.slot {
		at := &next[place[slot]]
		out[*at] = int32(u)
		*at++
	}
	return out
}

// rankOneByOne is rank by comparing units with each other.
func (l *ledger) rankOneByOne(values *scoreValues) []int32 {
	keys, out := make([]key, l.slots()), make([]int32, len(l.slot))
	for slot := range keys {
		keys[slot] = l.key(slot, values)
	}
	for u := range out {
		out[u] = int32(u)
	}
	slices.SortFunc(out, func(a, b int32) int {
		if c := keys[l.slot[a]].compare(keys[l.slot[b]]); c != 0 {
			return c
		}
		return int(a) - int(b)
	})
	return out
}

// keyring numbers keys as they come. Those seen of late are found without the map, which
// takes most of the time where units are many and keys few.
type keyring struct {
	number map[key]int32
	keys   []key
	late   [256]int32 // 1 + the number of a key, by a part of its bits
}

func (d *keyring) numberOf(k *key) int32 {
	bits := math.Float64bits(k[walker]) ^ math.Float64bits(k[boushey])>>7 ^ math.Float64bits(k[rate])<<5
	late := &d.late[(bits*0x9E3779B97F4A7C15)>>56]
	if *late > 0 && d.keys[*late-1] == *k {
		return *late - 1
	}
	n, ok := d.number[*k]
	if !ok {
		n = int32(len(d.keys))
		d.number[*k], d.keys = n, append(d.keys, *k)
	}
	*late = n + 1
	return n
}

// starts is where those with each of the keys begin, when all are put in order of key; all
// calls its argument with the number of each.
func (d *keyring) starts(all func(yield func(n int32))) []int32 {
	count, order := make([]int32, len(d.keys)), make([]int32, len(d.keys))
	all(func(n int32) { count[n]++ })
	for n := range order {
		order[n] = int32(n)
	}
	slices.SortFunc(order, func(a, b int32) int { return d.keys[a].compare(d.keys[b]) })
	start, end := make([]int32, len(d.keys)), int32(0)
	for _, n := range order {
		start[n], end = end, end+count[n]
	}
	return start
}
