// Package cite says how a thing of the library, or the library as a data set, is cited:
// by GB/T 7714-2015, in BibTeX, in RIS and in CSL-JSON. Of and Dataset make a Work;
// Format.Text writes it. What is not known is left out and never made up; a date is as
// precise as it is known.
package cite

import (
	"cmp"
	"hash/fnv"
	"strconv"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Work is what is cited.
type Work struct {
	ID        string          // unique: the id of the node
	Class     string          // its class in schema.org: Legislation, Dataset, Article, …
	Title     string          // never ""
	Authors   []string        // organisations, as their names are written
	Number    string          // of a document: 工信部信〔2013〕317号
	Published graphmodel.Date // "" when not known
	Container string          // what it is a part of; "" for the whole
	Version   string          // of the data
	URL       string
	Accessed  graphmodel.Date
}

// Library is what the data set is called.
const Library = "融合：两化融合最佳实践的知识图谱与案例库"

// Place is where and when something was seen, and in which version of the data.
type Place struct {
	URL      string
	Release  string // the name of the release that was read; "" for the present state
	Change   int64  // the last change number of the library
	Accessed graphmodel.Date
}

func (p Place) version() string {
	change := "change-" + strconv.FormatInt(p.Change, 10)
	if p.Release != "" {
		return p.Release + " (" + change + ")"
	}
	return change
}

// Dataset is the library as a whole, found at p.
func Dataset(p Place) Work {
	return Work{ID: "ronghe", Class: "Dataset", Title: Library, Version: p.version(), URL: p.URL, Accessed: p.Accessed}
}

// View is a page of the library as it was seen: a curve, a map, a list. Its address holds
// what was asked.
func View(title string, p Place) Work {
	h := fnv.New64a()
	_, _ = h.Write([]byte(p.URL)) // a hash never fails
	return Work{
		ID: "ronghe-view-" + strconv.FormatUint(h.Sum64(), 36), Class: "WebPage", Title: title, Container: Library,
		Version: p.version(), URL: p.URL, Accessed: p.Accessed,
	}
}

// Of is the node as a work in the library. Its authors are who its properties call the
// issuer, the publisher or the organiser, its date the first of issued, published and year.
func Of(n graphmodel.Node, kind schema.NodeKind, p Place) Work {
	w := Work{
		ID: string(n.ID), Class: kind.SchemaOrg, Title: n.Title, Number: cmp.Or(n.Props.String("doc_no"), n.Props.String("number")),
		Container: Library, Version: p.version(), URL: p.URL, Accessed: p.Accessed,
	}
	for _, name := range []string{"issuer", "publisher", "organiser"} {
		if w.Authors = organisations(n.Props.String(name)); len(w.Authors) > 0 {
			break
		}
	}
	for _, name := range []string{"issued", "published"} {
		if d, err := graphmodel.ParseDate(n.Props.String(name)); err == nil && d != "" {
			w.Published = d
			return w
		}
	}
	if year, ok := n.Props["year"].(int64); ok {
		w.Published, _ = graphmodel.ParseDate(strconv.FormatInt(year, 10))
	}
	return w
}

// organisations are those that a text names, one after the other.
func organisations(text string) []string {
	var list []string
	for _, name := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(";；、", r) }) {
		if name = strings.TrimSpace(name); name != "" {
			list = append(list, name)
		}
	}
	return list
}
