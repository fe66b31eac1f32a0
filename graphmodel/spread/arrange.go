package spread

import "slices"

// arrange puts events in order of practice, then unit, by counting: twice a walk,
// no comparison.
func arrange(events []Event, practices, units int) []Event {
	other := make([]Event, len(events))
	countingSort(events, other, units, func(e *Event) int32 { return e.Unit })
	countingSort(other, events, practices, func(e *Event) int32 { return e.Practice })
	return events
}

func countingSort(from, to []Event, keys int, key func(*Event) int32) {
	start := make([]int32, keys+1)
	for i := range from {
		start[key(&from[i])+1]++
	}
	for k := range keys {
		start[k+1] += start[k]
	}
	for i := range from {
		k := key(&from[i])
		to[start[k]] = from[i]
		start[k]++
	}
}

// names numbers strings in the order in which they come.
type names struct {
	numbers map[string]int32
	list    []string
	last    string // rows of one thing often follow each other
	lastAt  int32
}

func newNames(n int) *names {
	return &names{numbers: make(map[string]int32, n), list: make([]string, 0, n), lastAt: -1}
}

func (n *names) number(name string) int32 {
	if at, ok := n.find(name); ok {
		return at
	}
	at := int32(len(n.list))
	n.numbers[name] = at
	n.list = append(n.list, name)
	return at
}

func (n *names) find(name string) (int32, bool) {
	if n.lastAt >= 0 && name == n.last {
		return n.lastAt, true
	}
	at, ok := n.numbers[name]
	if ok {
		n.last, n.lastAt = name, at
	}
	return at, ok
}

// sorted is the names ascending, and of each number the place in them.
func (n *names) sorted() (ascending []string, place []int32) {
	ascending = slices.Sorted(slices.Values(n.list))
	for i, name := range ascending {
		n.numbers[name] = int32(i)
	}
	place = make([]int32, len(n.list))
	for i, name := range n.list {
		place[i] = n.numbers[name]
	}
	return ascending, place
}
