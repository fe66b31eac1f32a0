package network

import (
	"math"
	"slices"
	"sort"

	"ronghe/graphmodel/spread"
)

// Above is what came from a higher level. It reaches many units at once, which looks like
// imitation among them, so that nothing is inferred where it says why a unit adopted. The
// zero value is nothing from above.
type Above struct {
	// Orders are the periods in which units acted on a national order, both ends included,
	// by name of practice. Of two that adopted within them neither is taken to have
	// followed the other; one that adopted before may have been followed, and one that did
	// later may have followed anybody.
	Orders map[string]spread.Window
	// Mandated tells of an event, by its Ref, whether its source says that it was ordered:
	// that adopter followed nobody. Nil: of none.
	Mandated func(ref int32) bool
	// Centre are units that are the higher level itself. Their adoptions are in no cascade:
	// only recorded links begin or end there.
	Centre []string
}

// Bars tells whether nothing is inferred from one dated event of a practice to a later one:
// both acted on its order, or the later was ordered by name.
func (a Above) Bars(d *spread.Data, first, second spread.Event) bool {
	if a.Mandated != nil && a.Mandated(second.Ref) {
		return true
	}
	order, ok := a.Orders[d.Practices[second.Practice]]
	from, _ := d.Span(first.Time)
	to, _ := d.Span(second.Time)
	return ok && order.First <= from && to <= order.Last
}

// Phases counts adoptions of practices that were ordered, by when they were made.
type Phases struct {
	Before int `json:"before"` // earlier than the order's periods
	Within int `json:"within"` // in them
	After  int `json:"after"`  // later
}

func (p *Phases) add(time float64, order spread.Window) {
	switch {
	case time < order.First:
		p.Before++
	case time <= order.Last:
		p.Within++
	case time > order.Last: // false where there is no order
		p.After++
	}
}

// noOrder is the window of a practice that nobody ordered: no time compares with it.
var noOrder = spread.Window{First: math.NaN(), Last: math.NaN()}

// heed takes in the orders: which candidate parents an event may have at the most.
func (c *Cascades) heed(orders map[string]spread.Window) {
	c.order, c.most = make([]spread.Window, c.Len()), make([]int32, c.Events())
	for k, name := range c.Names {
		order, ok := orders[name]
		if !ok {
			order = noOrder
		}
		c.order[k] = order
		begin := c.start[k+1] // the first event within the order
		for i := c.start[k]; i < c.start[k+1]; i++ {
			c.most[i] = math.MaxInt32
			if t := c.time[i]; t >= order.First && t <= order.Last {
				begin = min(begin, i)
				c.most[i] = begin
			}
		}
	}
}

// mandate takes away all candidate parents of the events that were ordered by name, and
// counts them.
func (c *Cascades) mandate(d *spread.Data, mandated func(ref int32) bool) {
	for i := range d.Events {
		if e := &d.Events[i]; mandated(e.Ref) {
			k, ok := slices.BinarySearch(c.Names, d.Practices[e.Practice])
			first, _ := d.Span(e.Time)
			if at := c.find(k, e.Unit, first); ok && at >= 0 {
				c.most[at] = c.start[k]
				c.mandated++
			}
		}
	}
}

// find is the event of a unit at a time in cascade k; −1 when there is none.
func (c *Cascades) find(k int, unit int32, time float64) int32 {
	if k >= c.Len() {
		return -1
	}
	from, to := c.start[k], c.start[k+1]
	at := from + int32(sort.Search(int(to-from), func(i int) bool {
		t, u := c.time[from+int32(i)], c.unit[from+int32(i)]
		return t > time || t == time && u >= unit
	}))
	if at == to || c.time[at] != time || c.unit[at] != unit {
		return -1
	}
	return at
}

// Ordered are the adoptions of practices that were ordered.
func (c *Cascades) Ordered() (p Phases) {
	for k := range c.order {
		for _, t := range c.time[c.start[k]:c.start[k+1]] {
			p.add(t, c.order[k])
		}
	}
	return p
}

// Mandated is how many adoptions are marked as ordered: none of them followed anybody.
func (c *Cascades) Mandated() int { return c.mandated }

// Barred is how many pairs of adopters, the one strictly before the other, are no
// candidates because both acted on an order, or the second was ordered.
func (c *Cascades) Barred() int64 {
	all := *c
	all.most = nil
	return all.pairs(0) - c.pairs(0)
}

// phases counts the adoptions that an edge explains by the phase of their practice.
func (m *model) phases(used []use) (p Phases) {
	if m.order == nil {
		return p
	}
	for _, u := range used {
		a := m.made[u.made]
		p.add(a.time, m.order[a.cascade])
	}
	return p
}
