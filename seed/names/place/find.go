package place

import (
	"cmp"
	"slices"
	"strings"

	"ronghe/seed/names/plain"
)

// Found is a region that a text may name.
type Found struct {
	Region int32
	How    How
	Part   bool    // the text says more than this name
	Path   bool    // the place around it stands before it
	Score  float64 // 0 to 1; see score in find.go
	Note   string  // of what is out of use: the old name and code, and the revisions that have it
}

// score is how surely each way of naming means its region. A province's short name is
// told from the city of the same stem (吉林) by more than names.Lead, and a prefecture's
// stem from a county's (朝阳) by less: that stays ambiguous.
var score = map[How]float64{
	ByCode: 1, ByTitle: .98, ByShort: .97, ByAbbreviation: .9, ByCapital: .92, ByStem: .88, ByOldCode: .88, ByFormer: .87, ByCountyStem: .84, ByFormerStem: .83, ByEnglish: .90, ByPinyin: .80, ByAround: .62,
}

// What the rest of the text adds or takes.
const (
	ForPath = .02 // is added: 江苏昆山
	ForPart = .03 // is taken off: 苏州工业园区 is in 苏州市, and not it
)

// Weight is what the way of naming alone gives.
func (f Found) Weight() float64 { return score[f.How] }

// Find returns the regions that a text names, the likeliest first; none when it names
// none. A text that names places apart from each other (从上海到苏州) gives all of them.
func (g *Gazetteer) Find(text string) []Found {
	name := plain.Text(text)
	if found := g.findCode(name); found != nil {
		return found
	}
	if isLatin(name) {
		return g.findLatin(text)
	}
	found := g.findWhole(name)
	if surely := slices.ContainsFunc(found, func(f Found) bool { return f.How != ByAround }); !surely {
		found = append(found, g.narrower(found, g.findWithin([]rune(name)))...) // 苏州 of 苏州地区, which is no more
	}
	return g.outermost(ordered(found))
}

// narrower are those of a text's regions that say more than what is known to have been abolished:
// 上海县 is not 上海.
func (g *Gazetteer) narrower(abolished, within []Found) []Found {
	return slices.DeleteFunc(within, func(f Found) bool {
		return slices.ContainsFunc(abolished, func(gone Found) bool { return g.In(gone.Region, f.Region) })
	})
}

// findCode reads a code of 2, 4, 6 or 12 digits; nil when the text is none.
func (g *Gazetteer) findCode(text string) []Found {
	if text == "" || strings.Trim(text, "0123456789") != "" {
		return nil
	}
	switch {
	case len(text) == 2 || len(text) == 4:
		text += "000000"[len(text):]
	case len(text) == 12 && strings.HasSuffix(text, "000000"):
		text = text[:6] // as the statistics office writes them
	}
	found := []Found{}
	for _, m := range g.codes[text] {
		found = append(found, Found{Region: m.region, How: m.how, Score: score[m.how], Note: m.note})
	}
	return ordered(found)
}

func (g *Gazetteer) findWhole(name string) []Found {
	var found []Found
	for _, m := range g.names[name] {
		found = append(found, Found{Region: m.region, How: m.how, Score: score[m.how], Note: m.note})
	}
	return found
}

// findWithin reads the paths of a text from left to right. One that lies in the one
// before makes it narrower.
func (g *Gazetteer) findWithin(text []rune) []Found {
	var all [][]Found
	for at := 0; at < len(text); {
		steps := g.Steps(text[at:])
		if len(steps) == 0 || len(steps) == 1 && !steps[0].Sure {
			at++
			continue
		}
		last := steps[len(steps)-1]
		path := foundBy(last, len(steps) > 1, at > 0 || last.End < len(text))
		if at == 0 && g.restIsRegion(string(text[last.End:])) {
			path = lessSure(path)
		}
		if n := len(all); n > 0 && g.narrows(path, all[n-1]) {
			all = all[:n-1]
		}
		all = append(all, path)
		at += last.End
	}
	return slices.Concat(all...)
}

// foundBy are the meanings of the last step of a path.
func foundBy(step Step, path, part bool) []Found {
	var found []Found
	for i, region := range step.Regions {
		f := Found{Region: region, How: step.ways[i], Path: path, Part: part, Score: score[step.ways[i]]}
		if f.How == step.how {
			f.Note = step.note
		}
		if path {
			f.Score = min(1, f.Score+ForPath)
		}
		if part {
			f.Score -= ForPart
		}
		found = append(found, f)
	}
	return found
}

// restIsRegion tells whether what stands behind a path is called as a region is, so that the path
// is only the place around it: one that was abolished, or that nobody knows.
func (g *Gazetteer) restIsRegion(rest string) bool {
	if len(g.names[rest]) > 0 {
		return true
	}
	runes := []rune(rest)
	if len(runes) < 2 || len(runes) > 6 || !strings.ContainsRune("市县区州盟旗", runes[len(runes)-1]) {
		return false
	}
	return !isZone(rest) && !slices.ContainsFunc(districts, func(d string) bool { return strings.HasSuffix(rest, d) })
}

// zones end the names of what lies in a region and is none; districts those of what may be one,
// and says nothing when it is not.
var (
	zones     = []string{"园区", "开发区", "高新区", "经开区", "示范区", "试验区", "保税区", "集聚区"}
	districts = []string{"新区", "城区", "港区", "库区", "景区", "片区", "地区"}
)

func isZone(name string) bool {
	return slices.ContainsFunc(zones, func(zone string) bool { return strings.HasSuffix(name, zone) })
}

// lessSure is a place around what is asked for, as of ByAround.
func lessSure(path []Found) []Found {
	for i := range path {
		path[i].How, path[i].Score = ByAround, score[ByAround]
		path[i].Path, path[i].Part = false, false
	}
	return path
}

func (g *Gazetteer) narrows(path, before []Found) bool {
	for _, f := range path {
		for _, b := range before {
			if g.In(f.Region, b.Region) {
				return true
			}
		}
	}
	return false
}

// outermost leaves out a county that is called as the prefecture around it, where that is
// meant as surely: 长沙 is the city and not the county.
func (g *Gazetteer) outermost(found []Found) []Found {
	return slices.DeleteFunc(found, func(f Found) bool {
		return f.How == ByCountyStem && slices.ContainsFunc(found, func(other Found) bool {
			return other.Region != f.Region && other.Score > f.Score && g.In(f.Region, other.Region)
		})
	})
}

// ordered has each region once, by its surest way, and the likeliest first.
func ordered(found []Found) []Found {
	slices.SortStableFunc(found, func(a, b Found) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Region, b.Region))
	})
	seen := map[int32]bool{}
	return slices.DeleteFunc(found, func(f Found) bool {
		again := seen[f.Region]
		seen[f.Region] = true
		return again
	})
}
