package parse

import (
	"strings"

	"ronghe/seed/names/place"
)

// takeCore reads place, brand and trade of a name without its form. Where only words of
// trade are left behind the place, the place is the brand (南京钢铁, 宝山钢铁).
func (p *Parser) takeCore(n *Name, rest []rune) {
	n.Bare = string(rest)
	if strings.HasPrefix(n.Text, n.Bare) {
		n.Bare = n.Text[:len(n.Bare)]
	}
	steps := p.places.Steps(rest)
	for len(steps) > 0 {
		last := steps[len(steps)-1]
		tail := rest[last.End:]
		if p.trades.cut(tail, 0) > 0 && len(tail) >= leastCore {
			p.placeBefore(n, last)
			p.split(n, tail, len(n.Bare)-len(string(tail)))
			return
		}
		if len(steps) == 1 {
			p.placeBefore(n, last)
			n.divide(0, len(string(rest[:last.End])))
			n.Local = true
			return
		}
		steps = steps[:len(steps)-1]
	}
	p.split(n, rest, 0)
}

// placeBefore takes in the place that a name begins with. One in brackets is the narrower
// one if it lies in it, and does not count if it does not.
func (p *Parser) placeBefore(n *Name, step place.Step) {
	if n.Places == nil || step.Sure && !p.places.AnyIn(n.Places, step.Regions) {
		n.Places, n.Sure = step.Regions, step.Sure
	}
}

// split parts brand and trade of what is left at a byte of Bare. 中国 alone is no brand.
func (p *Parser) split(n *Name, rest []rune, from int) {
	least := leastCore
	if strings.HasPrefix(n.Bare[from:], "中国") {
		least += 2
	}
	at := p.trades.cut(rest, least)
	n.divide(from, len(n.Bare)-len(string(rest[at:])))
	p.placeBehind(n, rest[:at])
}

// placeBehind reads a place behind the brand (华菱湘潭钢铁, 赛轮沈阳) that stands in the one
// before it, or is the only one.
func (p *Parser) placeBehind(n *Name, core []rune) {
	for at := max(leastCore, len(core)-maxPlace); at < len(core)-1; at++ {
		steps := p.places.Steps(core[at:])
		if len(steps) == 0 || !steps[0].Sure || steps[len(steps)-1].End != len(core)-at {
			continue
		}
		last := steps[len(steps)-1]
		if n.Places == nil || p.places.AnyIn(last.Regions, n.Places) {
			n.Places, n.Sure, n.Aside = last.Regions, true, true
			n.Core = n.Core[:len(string(core[:at]))]
		}
		return
	}
}

// divide makes Core and Trade parts of Bare: a name is kept in memory once.
func (n *Name) divide(from, at int) { n.Core, n.Trade = n.Bare[from:at], n.Bare[at:] }
