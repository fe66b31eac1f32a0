package place

import "slices"

// Step is one place name at the beginning of a text, or behind another Step.
type Step struct {
	End     int     // runes of the text up to the end of the name
	Regions []int32 // what it may mean, each in one of the Step before
	Sure    bool    // false for what may as well be an ordinary word
	how     How     // of the first of Regions
	note    string
	ways    []How // of Regions
}

// Steps reads the place names that a text begins with, each one within the one before:
// 江苏省昆山市… has two. Only the first may be longer than what is meant: whether 宝山 is
// a place is for the caller to say by what is left (see Step.Sure).
func (g *Gazetteer) Steps(text []rune) []Step {
	var steps []Step
	at, within := 0, []int32(nil)
	for {
		step, ok := g.step(text, at, within)
		if !ok {
			return steps
		}
		steps = append(steps, step)
		at, within = step.End, step.Regions
	}
}

// Short is the place names that a text begins with, each without 省, 市 and the like,
// and the rest: 江苏, 工信厅 of 江苏省工信厅.
func (g *Gazetteer) Short(text string) (places, rest string) {
	runes := []rune(text)
	at := 0
	for _, step := range g.Steps(runes) {
		places += stem(string(runes[at:step.End]))
		at = step.End
	}
	return places, string(runes[at:])
}

// step is the longest place name at a place of the text; in one of within, when there is.
func (g *Gazetteer) step(text []rune, at int, within []int32) (Step, bool) {
	for n := min(g.longest, len(text)-at); n >= 2; n-- {
		meanings := g.names[string(text[at:at+n])]
		step := Step{End: at + n}
		for _, m := range meanings {
			if m.how == ByAround || g.regions[m.region].ID == country || within != nil && !g.inside(m.region, within) && (m.was == 0 || !slices.Contains(within, m.was)) {
				continue
			}
			step.take(m)
		}
		if len(step.Regions) > 0 {
			step.Sure = within != nil || step.how.sure() && n > 2 || step.how == ByStem || step.how == ByCapital || step.how == ByShort // 城区, 矿区: are no proof
			return step, true
		}
	}
	return Step{}, false
}

// country is no place name at the beginning of a name: 中国石化 is a brand.
var country = regionID("100000")

// take adds a meaning; a surer way comes first.
func (s *Step) take(m meaning) {
	if len(s.Regions) == 0 || score[m.how] > score[s.how] {
		s.how, s.note = m.how, m.note
	}
	s.Regions = append(s.Regions, m.region)
	s.ways = append(s.ways, m.how)
}

// inside tells whether a region lies in one of others and is none of them.
func (g *Gazetteer) inside(region int32, others []int32) bool {
	for _, other := range others {
		if region != other && g.In(region, other) {
			return true
		}
	}
	return false
}

// sure tells whether a name of the kind is hardly ever anything but a place.
func (h How) sure() bool { return h != ByCountyStem && h != ByFormerStem }
