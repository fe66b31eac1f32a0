package names

import (
	_ "embed"
	"encoding/csv"
	"strings"
	"sync"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/seed/names/plain"
)

var (
	//go:embed data/industries_former.csv
	formerCSV string
	//go:embed data/industries_everyday.csv
	everydayCSV string
)

// knownName is how an industry is called elsewhere, and what that is in GB/T 4754-2017: several
// where a person has to say which.
type knownName struct {
	feature string
	codes   []string
}

// loadKnown reads the names of industries in earlier revisions of the standard and everyday
// words, by knownKey. A broken table is a fault of the program, which its tests see.
var loadKnown = sync.OnceValue(func() map[string]knownName {
	known := map[string]knownName{}
	for _, row := range knownRows(everydayCSV) {
		known[knownKey(row[0])] = knownName{"everyday", strings.Split(row[1], ";")}
	}
	for _, row := range knownRows(formerCSV) {
		name := knownName{"former_revision", strings.Split(row[2], ";")}
		key := knownKey(row[0])
		known[key] = name
		if core := industryCore(key); utf8.RuneCountInString(core) > longestWord {
			known[core] = name
		}
	}
	return known
})

// longestWord is how many characters a word may have that means something of its own: 饮料 is
// not all that the 饮料制造业 of 2002 was.
const longestWord = 4

func knownRows(text string) [][]string {
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		panic("names: " + err.Error())
	}
	return rows[1:]
}

// knownKey is a name without signs, and without the difference that revisions make of 及 and 和.
func knownKey(name string) string { return strings.ReplaceAll(plain.Text(name), "及", "和") }

// byKnown reads names of earlier revisions, and everyday words with or without 行业 and the like.
func (t *Table) byKnown(text string, keep func(int32, string, Feature)) {
	key := knownKey(text)
	known, ok := loadKnown()[key]
	for _, end := range []string{"工业", "行业", "产业", "领域", "业", "制造业", "制造", "加工业", "加工"} {
		if short, has := strings.CutSuffix(key, end); !ok && has {
			known, ok = loadKnown()[short]
		}
	}
	if !ok {
		return
	}
	weight := byKnownName
	if len(known.codes) > 1 {
		weight = byOneOfKnown
	}
	for _, code := range known.codes {
		if i, ok := t.byID[graphmodel.ID("industry:"+strings.ToLower(code))]; ok {
			keep(i, text, Feature{known.feature, weight, text})
		}
	}
}
