package cite

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"ronghe/graphmodel"
)

// Format is a way to write a citation.
type Format struct {
	Name      string
	Media     string
	Extension string
	Text      func(...Work) string // one after the other
}

var formats = []Format{
	{"gbt7714", "text/plain; charset=utf-8", "txt", each(gbt7714)},
	{"bibtex", "application/x-bibtex; charset=utf-8", "bib", each(bibtex)},
	{"ris", "application/x-research-info-systems; charset=utf-8", "ris", each(ris)},
	{"csl-json", "application/vnd.citationstyles.csl+json", "json", cslJSON},
}

// each writes works by what writes one.
func each(write func(Work) string) func(...Work) string {
	return func(works ...Work) string {
		var b strings.Builder
		for _, w := range works {
			b.WriteString(write(w))
		}
		return b.String()
	}
}

// Find returns the format of that name; ErrInvalid when there is none.
func Find(name string) (Format, error) {
	i := slices.IndexFunc(formats, func(f Format) bool { return f.Name == name })
	if i < 0 {
		return Format{}, graphmodel.Invalid(name, "format", "应为 gbt7714、bibtex、ris 或 csl-json", "must be gbt7714, bibtex, ris or csl-json")
	}
	return formats[i], nil
}

// oneLine is text with its white space, line breaks among it, made single blanks.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// maxNamed is the most authors that GB/T 7714-2015, 8.1.2 names: of more it names these.
const maxNamed = 3

// gbt7714 writes an entry by GB/T 7714-2015, 4.6 (electronic resources):
// 责任者. 题名: 文号[文献类型/OL]. 出处. 版本. (发布日期)[引用日期]. 网址.
func gbt7714(w Work) string {
	var b strings.Builder
	if len(w.Authors) > 0 {
		names := strings.Join(w.Authors[:min(len(w.Authors), maxNamed)], ", ")
		if len(w.Authors) > maxNamed {
			names += ", 等"
		}
		b.WriteString(oneLine(names) + ". ")
	}
	b.WriteString(oneLine(w.Title))
	if w.Number != "" {
		b.WriteString(": " + oneLine(w.Number))
	}
	mark, ok := map[string]string{"Dataset": "DS", "Legislation": "EB", "Article": "DB"}[w.Class]
	if !ok {
		mark = "DB"
	}
	b.WriteString("[" + mark + "/OL]")
	if w.Container != "" {
		b.WriteString("//" + w.Container)
	}
	b.WriteString(". 数据版本 " + w.Version + ". ")
	if w.Published != "" {
		b.WriteString("(" + string(w.Published) + ")")
	}
	b.WriteString("[" + string(w.Accessed) + "]. " + w.URL + ".\n")
	return b.String()
}

// texEscapes are the characters that TeX reads as commands. A brace goes by its name: BibTeX
// counts one behind a backslash too, and would not find the end of the field.
var texEscapes = strings.NewReplacer(
	`\`, `\textbackslash{}`, `{`, `\textbraceleft{}`, `}`, `\textbraceright{}`, `$`, `\$`, `&`, `\&`, `#`, `\#`, `_`, `\_`, `%`, `\%`, `~`, `\textasciitilde{}`, `^`, `\textasciicircum{}`,
)

// bibtex writes an entry of @misc, which every style knows. Braces keep names and titles
// as they are written.
func bibtex(w Work) string {
	var b strings.Builder
	b.WriteString("@misc{" + bibKey(w.ID))
	field := func(name, value string) {
		if value != "" {
			b.WriteString(",\n  " + name + " = {" + value + "}")
		}
	}
	field("title", "{"+texEscapes.Replace(oneLine(w.Title))+"}")
	var authors []string
	for _, a := range w.Authors {
		authors = append(authors, "{"+texEscapes.Replace(oneLine(a))+"}")
	}
	field("author", strings.Join(authors, " and "))
	year, month, _ := dateParts(w.Published)
	field("year", year)
	field("month", month)
	field("date", string(w.Published)) // for BibLaTeX, which knows days
	field("number", texEscapes.Replace(oneLine(w.Number)))
	field("howpublished", texEscapes.Replace(w.Container))
	field("version", w.Version)
	field("url", strings.NewReplacer("{", "%7B", "}", "%7D", `\`, "%5C").Replace(w.URL))
	field("urldate", string(w.Accessed))
	b.WriteString("\n}\n")
	return b.String()
}

// bibKey is an id without what a key may not have.
func bibKey(id string) string { return strings.NewReplacer("~", "-").Replace(id) }

// dateParts are the year, month and day of d, "" where not known.
func dateParts(d graphmodel.Date) (year, month, day string) {
	parts := strings.SplitN(string(d)+"--", "-", 4)
	return parts[0], strings.TrimPrefix(parts[1], "0"), strings.TrimPrefix(parts[2], "0")
}

// ris writes the tags of RIS, each on a line that ends in CR and LF.
func ris(w Work) string {
	var b strings.Builder
	tag := func(name, value string) {
		if value = oneLine(value); value != "" {
			b.WriteString(name + "  - " + value + "\r\n")
		}
	}
	typ, ok := map[string]string{"Dataset": "DATA", "Legislation": "GOVDOC"}[w.Class]
	if !ok {
		typ = "ELEC"
	}
	tag("TY", typ)
	tag("ID", w.ID)
	tag("TI", w.Title)
	for _, a := range w.Authors {
		tag("AU", a)
	}
	year, _, _ := dateParts(w.Published)
	tag("PY", year)
	tag("DA", risDate(w.Published))
	tag("M1", w.Number)
	tag("T2", w.Container)
	tag("ET", w.Version)
	tag("UR", w.URL)
	tag("Y2", risDate(w.Accessed))
	tag("LA", "zh-CN")
	b.WriteString("ER  - \r\n")
	return b.String()
}

// risDate is YYYY/MM/DD/ with what is not known left empty.
func risDate(d graphmodel.Date) string {
	if d == "" {
		return ""
	}
	parts := append(strings.Split(string(d), "-"), "", "")
	return strings.Join(parts[:3], "/") + "/"
}

// cslItem is an item of CSL-JSON (citeproc-js, csl-data.json).
type cslItem struct {
	ID        string    `json:"id"`
	Type      string    `json:"type"`
	Title     string    `json:"title"`
	Author    []cslName `json:"author,omitempty"`
	Number    string    `json:"number,omitempty"`
	Issued    *cslDate  `json:"issued,omitempty"`
	Accessed  *cslDate  `json:"accessed,omitempty"`
	Container string    `json:"container-title,omitempty"`
	Version   string    `json:"version,omitempty"`
	URL       string    `json:"URL,omitempty"`
	Language  string    `json:"language"`
}

type cslName struct {
	Literal string `json:"literal"`
}

type cslDate struct {
	Parts [][]int `json:"date-parts"`
}

func cslJSON(works ...Work) string {
	items := make([]cslItem, len(works))
	for i, w := range works {
		items[i] = cslItemOf(w)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	_ = enc.Encode(items) // texts and numbers: it cannot fail
	return b.String()
}

func cslItemOf(w Work) cslItem {
	typ, ok := map[string]string{"Dataset": "dataset", "Legislation": "legislation", "WebPage": "webpage"}[w.Class]
	if !ok {
		typ = "entry"
	}
	item := cslItem{
		ID: w.ID, Type: typ, Title: oneLine(w.Title), Number: w.Number, Issued: cslDateOf(w.Published), Accessed: cslDateOf(w.Accessed),
		Container: w.Container, Version: w.Version, URL: w.URL, Language: "zh-CN",
	}
	for _, a := range w.Authors {
		item.Author = append(item.Author, cslName{a})
	}
	return item
}

func cslDateOf(d graphmodel.Date) *cslDate {
	if d == "" {
		return nil
	}
	var parts []int
	for _, part := range strings.Split(string(d), "-") {
		n, _ := strconv.Atoi(part) // a Date has nothing but digits between its signs
		parts = append(parts, n)
	}
	return &cslDate{[][]int{parts}}
}
