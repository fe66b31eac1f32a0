package names

import (
	"strings"
	"unicode/utf8"

	"ronghe/seed/names/parse"
)

// relate compares brand and trade of a name with those of a node's name: the surest way in
// which they are alike. No feature: they are not.
func (t *Table) relate(a, n parse.Name) []Feature {
	if features := relateSpelling(a, n); features != nil {
		return features
	}
	if features := relateSound(a, n); features != nil {
		return features
	}
	if core, trade, ok := t.parser.Own(n); ok && a.Core+a.Trade == core+trade && (trade != "" || long(core)) {
		return []Feature{feature("own_equal", core+trade)}
	}
	return relateLoosely(a, n)
}

func relateSpelling(a, n parse.Name) []Feature {
	switch {
	case a.Core == "" || n.Core == "":
		return nil
	case a.Core == n.Core && (a.Local || n.Local) && (a.Trade == "" || a.Trade != n.Trade):
		return append([]Feature{feature("core_place", n.Core)}, compareTrades(a, n)...)
	case a.Core == n.Core:
		return append([]Feature{feature("core_equal", n.Core)}, compareTrades(a, n)...)
	case a.Key() == n.Key():
		return []Feature{feature("key_equal", n.Key())}
	}
	return nil
}

func relateSound(a, n parse.Name) []Feature {
	switch {
	case a.Trade == "" && a.Form == "" && !long(a.Core) && alikeInSound(a.Core, n.Core):
		return append([]Feature{feature("brand_sounds", a.Core+" ~ "+n.Core)}, compareTrades(a, n)...)
	case alikeInSound(a.Core, n.Core):
		return append([]Feature{feature("core_sounds", a.Core+" ~ "+n.Core)}, compareTrades(a, n)...)
	case alikeInSound(a.Key(), n.Key()):
		return []Feature{feature("key_sounds", a.Key()+" ~ "+n.Key())}
	}
	return nil
}

// alikeInSound tells whether two texts of Chinese characters sound alike; they have equally
// many then, which is soon seen.
func alikeInSound(a, b string) bool {
	if utf8.RuneCountInString(a) != utf8.RuneCountInString(b) {
		return false
	}
	said := sound(a)
	return said != 0 && said == sound(b)
}

func relateLoosely(a, n parse.Name) []Feature {
	if short := shortOf(a, n); short != "" {
		return []Feature{feature(short, a.Bare+" ~ "+n.Bare)}
	}
	if alike := likeness(a.Key(), n.Key()); alike >= leastAlike {
		f := feature("similar", a.Key()+" ~ "+n.Key())
		f.Weight *= alike
		return []Feature{f}
	}
	switch {
	case contains(a.Core, n.Key()) || contains(n.Core, a.Key()):
		return append([]Feature{feature("contained", a.Core+" ~ "+n.Core)}, compareTrades(a, n)...)
	case abbreviates(a.Bare, n.Bare):
		return []Feature{feature("abbreviates", a.Bare+" ~ "+n.Bare)}
	}
	return nil
}

func feature(name, detail string) Feature {
	return Feature{Name: name, Weight: weights[name], Detail: detail}
}

func compareTrades(a, n parse.Name) []Feature {
	name := "trade_differs"
	switch {
	case a.Trade == "" && n.Trade == "" && a.Form == "" && a.Places == nil && a.Branch == "":
		name = "brand_only"
	case a.Trade == n.Trade:
		name = "trade_equal"
	case a.Trade == "" && (a.Form == "" || a.Brief):
		name = "trade_missing"
	case n.Trade == "" && (a.Form == "" || a.Brief):
		name = "trade_added"
	case a.Trade != "" && n.Trade != "" && (strings.Contains(a.Trade, n.Trade) || strings.Contains(n.Trade, a.Trade)):
		name = "trade_partial"
		if a.Form != "" {
			name = "trade_shorter"
		}
	}
	return []Feature{feature(name, said(a.Trade)+" ~ "+said(n.Trade))}
}

// said is a part that may not be there.
func said(part string) string {
	if part == "" {
		return "∅"
	}
	return part
}

// contains tells whether one brand is a part of another name.
func contains(core, key string) bool {
	return utf8.RuneCountInString(core) >= 2 && strings.Contains(key, core)
}

// long tells whether a brand has enough characters to be hardly ever two enterprises': three, or
// six of those that stand for a sound alone.
func long(core string) bool {
	return len(core) >= 3*len("三") || len(core) == utf8.RuneCountInString(core) && len(core) >= 6
}

// abbreviates tells whether the characters of a short name stand in a longer one in
// their order, from its first character on.
func abbreviates(short, long string) bool {
	a, b := []rune(short), []rune(long)
	if len(a) < 2 || len(a) > maxShort || len(a) >= len(b) || a[0] != b[0] {
		return false
	}
	at := 0
	for _, r := range b {
		if at < len(a) && a[at] == r {
			at++
		}
	}
	return at == len(a)
}

const (
	maxShort   = 8   // characters of an abbreviation
	leastAlike = .66 // one wrong character in three
	maxAlike   = 60  // characters that are compared
)
