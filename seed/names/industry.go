package names

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// What the ways of naming an industry weigh.
const (
	byIndustryCode = 1.0
	byIndustryName = .95
	byIndustryCore = .88 // 医药 for 医药制造业
	byWording      = .86 // all enterprises with the word are in one class
	byMostWording  = .84 // at least enoughWording are, and mostWording of all
	byWider        = .82 // they are in several, all within one
	byKnownName    = .86 // an earlier revision, or everyday use, calls this one class so
	byOneOfKnown   = .81 // or several classes
	byPart         = .70 // times the share of the name that it is
)

const (
	enoughWording = 4
	mostWording   = .8
)

// industryCode is a code of GB/T 4754 as people write it: C31, 31, c3110, C26 化学原料….
var industryCode = regexp.MustCompile(`^([A-Ta-t])?([0-9]{0,4})`)

// industries are those of GB/T 4754-2017 that a name means: by code, by name, by name
// without 制造业 and the like, by what enterprises of the library call the industry that
// they are in, by its name in an earlier revision or an everyday word, or as part of a name.
// Codes of earlier revisions are not told apart: the library has no table of them.
func (t *Table) industries(a *asked) []Candidate {
	text := strings.TrimSpace(a.Name)
	code, rest := t.cutIndustryCode(text)
	if code >= 0 && strings.TrimSpace(rest) == "" {
		return []Candidate{t.candidate(code, t.entries[code].title, []Feature{{Name: "code", Weight: byIndustryCode, Detail: text}})}
	}
	if code >= 0 {
		text = rest
	}
	best := map[int32]Candidate{}
	keep := func(i int32, name string, f Feature) {
		if was, ok := best[i]; !ok || f.Weight > was.Score {
			best[i] = t.candidate(i, name, []Feature{f})
		}
	}
	t.byIndustryName(text, keep)
	t.byWording(text, keep)
	t.byKnown(text, keep)
	if c, ok := best[code]; ok && code >= 0 { // code and name say the same
		c.Features = append(c.Features, Feature{Name: "code", Weight: 1 - c.Score})
		c.Score = 1
		best[code] = c
	}
	return t.highest(slices.Collect(maps.Values(best)))
}

// cutIndustryCode reads a code at the beginning of a text; -1 when there is none.
func (t *Table) cutIndustryCode(text string) (int32, string) {
	m := industryCode.FindStringSubmatch(text)
	if m[0] == "" || m[2] == "" && len(text) > 1 {
		return -1, text
	}
	if i, ok := t.byID[graphmodel.ID("industry:"+strings.ToLower(m[0]))]; ok {
		return i, text[len(m[0]):]
	}
	if m[1] != "" || len(m[2]) < 2 {
		return -1, text
	}
	for section := 'a'; section <= 't'; section++ {
		if i, ok := t.byID[graphmodel.ID(fmt.Sprintf("industry:%c%s", section, m[2]))]; ok {
			return i, text[len(m[0]):]
		}
	}
	return -1, text
}

func (t *Table) byIndustryName(text string, keep func(int32, string, Feature)) {
	n := t.take(Industry, text)
	if n.Text == "" {
		return
	}
	for _, i := range t.nearby(n, Industry) {
		has := &t.names[i]
		switch {
		case has.Text == n.Text:
			keep(has.entry, has.text, Feature{"name_equal", byIndustryName, has.text})
		case has.Core == n.Core && n.Core != "":
			keep(has.entry, has.text, Feature{"name_core", byIndustryCore, n.Core})
		case contains(n.Core, has.Text):
			share := float64(len(n.Core)) / float64(len(has.Core))
			keep(has.entry, has.text, Feature{"name_part", byPart * min(1, share), n.Core})
		case likeness(n.Text, has.Text) >= leastAlike:
			keep(has.entry, has.text, Feature{"similar", weights["similar"] * likeness(n.Text, has.Text), has.text})
		}
	}
}

// byWording reads an everyday word as the library's enterprises do.
func (t *Table) byWording(text string, keep func(int32, string, Feature)) {
	counts := t.wording[wordingOf(text)]
	if counts == nil { // 钢铁行业
		counts = t.wording[industryCore(wordingOf(text))]
	}
	total := 0
	for _, n := range counts {
		total += n
	}
	for i, n := range counts {
		weight := byWording * float64(n) / float64(total)
		if n >= enoughWording && float64(n) >= mostWording*float64(total) {
			weight = byMostWording
		}
		keep(i, text, Feature{"wording", weight, fmt.Sprintf("%s: %d/%d", text, n, total)})
	}
	if len(counts) == 1 {
		return
	}
	if around := t.around(slices.Collect(maps.Keys(counts))); around >= 0 {
		keep(around, text, Feature{"wider", byWider, fmt.Sprintf("%s: %d", text, total)})
	}
}

// around is the narrowest industry that has all of some in it; -1 when there is none.
func (t *Table) around(industries []int32) int32 {
	if len(industries) == 0 {
		return -1
	}
	for i := industries[0]; i >= 0; i = t.entries[i].parent {
		if !slices.ContainsFunc(industries, func(other int32) bool { return !t.industryIn(other, i) }) {
			return i
		}
	}
	return -1
}

// highest leaves out an industry where the one around it is called the same (烟草制品业): the
// standard means one thing by the two.
func (t *Table) highest(found []Candidate) []Candidate {
	kept := map[int32]bool{}
	for _, c := range found {
		kept[t.byID[c.ID]] = true
	}
	return slices.DeleteFunc(found, func(c Candidate) bool {
		parent := t.entries[t.byID[c.ID]].parent
		return parent >= 0 && kept[parent] && t.entries[parent].title == c.Title
	})
}
