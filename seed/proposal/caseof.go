package proposal

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/seed/doctext"
	"ronghe/seed/recognise"
)

// parts is which part of a case a heading begins, by its words.
var parts = []struct {
	prop  string
	words *regexp.Regexp
}{
	{"results", regexp.MustCompile(`成效|效果|效益|成果|收益`)},
	{"conditions", regexp.MustCompile(`经验|启示|条件|推广|借鉴|体会|展望|示范意义`)},
	{"background", regexp.MustCompile(`背景|痛点|问题|需求|现状|动因`)},
	{"summary", regexp.MustCompile(`概况|简介|摘要|基本情况|企业介绍|概述`)},
	{"systems", regexp.MustCompile(`系统架构|技术架构|系统与装备|系统组成|平台架构`)},
	{"measures", regexp.MustCompile(`做法|举措|措施|实施|建设|内容|方案|路径|步骤`)},
}

// caseOf is the document as a case: what stands under its headings, sorted into the parts
// that a case has, and the year in which it appeared.
func (b *building) caseOf() error {
	id, err := b.find(Case, "", b.Title)
	if err != nil {
		return err
	}
	props := graphmodel.Props{}
	if date := graphmodel.Date(b.first(recognise.Date)); date != "" {
		props["year"] = int64(date.Year())
	}
	reference := b.Source.Title
	if address := b.Source.Props.String("url"); address != "" {
		reference += "，" + address
	}
	props["references"] = reference
	for prop, text := range b.sorted() {
		props[prop] = cut(text)
	}
	return b.subject(graphmodel.Node{ID: id, Title: b.Title, Source: b.Source.ID, Props: props})
}

// sorted is the text of the document by part. What stands before the first heading is the
// summary; what is under a heading that says nothing of its part goes on with the part
// before it, and is a measure where there is none.
func (b *building) sorted() map[string]string {
	headings := map[int]string{}
	for _, f := range b.Accepted {
		if f.Kind == recognise.Section && len(f.Places) > 0 {
			headings[f.Places[0].Block] = f.Value
		}
	}
	texts, part := map[string]*strings.Builder{}, "summary"
	begun := false
	for _, block := range b.Document.Blocks {
		heading, is := headings[block.Number]
		if is {
			part, begun = partOf(heading, part, begun), true
		}
		if block.Text == b.Title {
			continue
		}
		line := block.Text
		if is || block.Kind == doctext.Heading {
			line = "\n" + line
		}
		if texts[part] == nil {
			texts[part] = &strings.Builder{}
		}
		texts[part].WriteString(line + "\n")
	}
	sorted := map[string]string{}
	for part, text := range texts {
		sorted[part] = strings.TrimSpace(text.String())
	}
	return sorted
}

func partOf(heading, now string, begun bool) string {
	for _, p := range parts {
		if p.words.MatchString(heading) {
			return p.prop
		}
	}
	if !begun {
		return "measures"
	}
	return now
}

// text is the text of the document as a property holds it.
func (b *building) text() string {
	text := cut(b.Document.Text)
	if len(text) < len(b.Document.Text) {
		b.note("正文超过 1 MiB，只存前一部分", "the text is longer than 1 MiB, and only its first part is kept")
	}
	return text
}

// cut is as much of a text as a property may hold.
func cut(text string) string {
	if len(text) <= graphmodel.MaxText {
		return text
	}
	at := graphmodel.MaxText
	for at > 0 && !utf8.RuneStart(text[at]) {
		at--
	}
	return text[:at]
}
