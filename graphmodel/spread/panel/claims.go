package panel

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// claim is an adoption as one source tells it.
type claim struct {
	span
	unit, practice   int32
	nextBy, nextOnto int32 // the next claim by the unit, and on the practice
	low, dead        bool  // low: nobody is sure of it
	drive            spread.Drive
}

// adopt takes in an adoption.
func (g *graph) adopt(l graphmodel.Link) {
	unit, practice := g.at(l.From), g.at(l.To)
	if c, ok := g.claimOf[l.ID]; ok {
		old := &g.claims[c]
		if old.unit == unit && old.practice == practice {
			if old.dead {
				g.count(unit, 1)
			}
			old.span, old.low, old.dead = spanOf(l), l.Confidence == graphmodel.Low, false
			return
		}
		g.retract(l.ID)
	}
	c := int32(len(g.claims))
	g.claims = append(g.claims, claim{
		span: spanOf(l), unit: unit, practice: practice, low: l.Confidence == graphmodel.Low,
		nextBy: g.nodes[unit].adopts, nextOnto: g.nodes[practice].adopted,
	})
	g.claimIDs = append(g.claimIDs, l.ID)
	g.nodes[unit].adopts, g.nodes[practice].adopted = c, c
	if g.claimOf == nil { // while the graph is built: arrange makes it
		return
	}
	g.claimOf[l.ID] = c
	g.count(unit, 1)
}

// retract takes out an adoption.
func (g *graph) retract(id graphmodel.ID) {
	if c, ok := g.claimOf[id]; ok && !g.claims[c].dead {
		g.claims[c].dead = true
		g.count(g.claims[c].unit, -1)
	}
}

// on calls fn with every claim on a practice.
func (g *graph) on(practice int32, fn func(c int32)) {
	for c := g.nodes[practice].adopted; c != none; c = g.claims[c].nextOnto {
		if !g.claims[c].dead {
			fn(c)
		}
	}
}

// by calls fn with every claim by a unit.
func (g *graph) by(unit int32, fn func(c int32)) {
	for c := g.nodes[unit].adopts; c != none; c = g.claims[c].nextBy {
		if !g.claims[c].dead {
			fn(c)
		}
	}
}

// claimed is how many claims a unit makes.
func (g *graph) claimed(unit int32) int32 {
	var n int32
	g.by(unit, func(int32) { n++ })
	return n
}

// propMark is the property in which an adoption says what moved the adopter.
const propMark = "adoption_mark"

// mark notes what moved the adopter, by the value of propMark; nil for none.
func (g *graph) mark(id graphmodel.ID, value any) {
	c, ok := g.claimOf[id]
	if !ok {
		return
	}
	word, _ := value.(string)
	g.claims[c].drive, _ = spread.ParseDrive(word)
}
