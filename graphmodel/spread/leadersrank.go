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

// ranked is a unit with its key.
type ranked struct {
	key
	unit int32
}

func (a ranked) compare(b ranked) int {
	if c := a.key.compare(b.key); c != 0 {
		return c
	}
	return int(a.unit) - int(b.unit)
}

// rank is all units, best first, ties by unit. Those that adopted nothing have one key,
// and are not sorted but put in their place.
func (l *ledger) rank(values *scoreValues) []int32 {
	keyOf := func(slot int) (k key) {
		for m := range k {
			k[m] = values[m].value(slot, l.slots())
		}
		return k
	}
	active := make([]ranked, len(l.active))
	for i, u := range l.active {
		active[i] = ranked{keyOf(i + 1), u}
	}
	sortRanked(active)
	rest := ranked{keyOf(0), -1}
	from, _ := slices.BinarySearchFunc(active, rest, ranked.compare)
	out := make([]int32, 0, len(l.slot))
	for _, r := range active[:from] {
		out = append(out, r.unit)
	}
	for u, slot := range l.slot { // units without any event, and those of the same key among them
		if slot > 0 {
			continue
		}
		for ; from < len(active) && active[from].key == rest.key && active[from].unit < int32(u); from++ {
			out = append(out, active[from].unit)
		}
		out = append(out, int32(u))
	}
	for _, r := range active[from:] {
		out = append(out, r.unit)
	}
	return out
}

// maxKeys is up to how many different keys units are dealt out by key, and not compared.
const maxKeys = 4096

// sortRanked sorts what is in order of unit. Of one practice, and of several known to the
// year, there are far fewer keys than units.
func sortRanked(list []ranked) {
	d := keyring{number: map[key]int32{}}
	place, count := make([]int32, len(list)), []int32{}
	for i := range list {
		n := d.numberOf(&list[i].key)
		if n == maxKeys {
			slices.SortFunc(list, ranked.compare)
			return
		}
		if place[i] = n; int(n) == len(count) {
			count = append(count, 0)
		}
		count[n]++
	}
	order := make([]int32, len(d.keys))
	for n := range order {
		order[n] = int32(n)
	}
	slices.SortFunc(order, func(a, b int32) int { return d.keys[a].compare(d.keys[b]) })
	next, end := make([]int32, len(d.keys)), int32(0)
	for _, n := range order {
		next[n], end = end, end+count[n]
	}
	from := slices.Clone(list)
	for i, n := range place {
		list[next[n]] = from[i]
		next[n]++
	}
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
