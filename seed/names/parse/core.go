package parse

import "strings"

// takeCore reads place, brand and trade of a name without its form. Where only words of
// trade are left behind the place, the place is the brand (南京钢铁, 宝山钢铁).
func (p *Parser) takeCore(n *Name, rest []rune) {
	n.Bare = string(rest)
	steps := p.places.Steps(rest)
	for len(steps) > 0 {
		last := steps[len(steps)-1]
		tail := rest[last.End:]
		if p.trades.cut(tail, 0) > 0 && len(tail) >= leastCore {
			if n.Places == nil {
				n.Places, n.Sure = last.Regions, last.Sure
			}
			p.split(n, tail)
			return
		}
		if len(steps) == 1 {
			if n.Places == nil {
				n.Places, n.Sure = last.Regions, last.Sure
			}
			n.Core, n.Trade = string(rest[:last.End]), string(tail)
			return
		}
		steps = steps[:len(steps)-1]
	}
	p.split(n, rest)
}

// split parts brand and trade. 中国 alone is no brand.
func (p *Parser) split(n *Name, rest []rune) {
	least := leastCore
	if strings.HasPrefix(string(rest), "中国") {
		least += 2
	}
	at := p.trades.cut(rest, least)
	n.Core, n.Trade = string(rest[:at]), string(rest[at:])
}
