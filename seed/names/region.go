package names

import "ronghe/seed/names/place"

// regions are those that the name says. A Place beside it is the place around it.
func (t *Table) regions(a *asked) []Candidate {
	a.readHints(t)
	var found []Candidate
	for _, f := range t.places.Find(a.Name) {
		id := t.places.ID(f.Region)
		features := []Feature{{Name: string(f.How), Weight: f.Weight(), Detail: f.Note}}
		if f.Path {
			features = append(features, Feature{Name: "path", Weight: place.ForPath})
		}
		if f.Part {
			features = append(features, Feature{Name: "part", Weight: -place.ForPart})
		}
		if len(a.hint) > 0 {
			hint := "place_contradicts"
			if t.anyRelated([]int32{f.Region}, a.hint) {
				hint = "place_agrees"
			}
			features = append(features, feature(hint, t.titles(a.hint)))
		}
		found = append(found, t.candidate(t.byID[id], t.places.Title(f.Region), features))
	}
	return found
}

// Locate is the regions that a text says, all that are as likely as the likeliest; none
// when it says none.
func (t *Table) Locate(text string) []int32 {
	var regions []int32
	found := t.places.Find(text)
	for _, f := range found {
		if f.Score >= found[0].Score-Lead {
			regions = append(regions, f.Region)
		}
	}
	return regions
}
