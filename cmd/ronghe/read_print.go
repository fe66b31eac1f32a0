package main

import (
	"fmt"
	"strings"

	"ronghe/seed/recognise"
)

// whats names the kinds of findings.
var whats = map[recognise.Kind]string{
	recognise.Title: "标题 title", recognise.Number: "文号 number", recognise.Date: "日期 date", recognise.Issuer: "发文单位 issuer",
	recognise.Section: "章节 section", recognise.Cited: "引用 cited", recognise.Standard: "标准 standard",
}

var relations = map[recognise.Relation]string{
	recognise.Implements: "落实 implements", recognise.Supersedes: "代替 supersedes", recognise.Prints: "随文印发 brings",
}

// printReading shows what is proposed, a line each and below it the reasons.
func (a *app) printReading(r *reading) error {
	out := a.output()
	pages := ""
	if r.Pages > 0 {
		pages = fmt.Sprintf("，%d 页 pages", r.Pages)
	}
	_, _ = fmt.Fprintf(out, "%s（%s%s，%d 字 characters）\nSHA-256 %s\n拟作 · proposed as %s；以下均待人确认 · all of this awaits a person\n\n", r.File, r.Format, pages, r.Runes, r.SHA256, r.Kind)
	for i, f := range r.Findings {
		mark := " "
		if r.accepted[i] {
			mark = "✓"
		}
		_, _ = fmt.Fprintf(out, "%s %3d  %.2f  %s  %s\n            %s · %s\n", mark, i+1, f.Score, whats[f.Kind], said(f), placesOf(f), reasons(f))
	}
	if len(r.Findings) == 0 {
		_, _ = fmt.Fprintln(out, "没有识别到什么 · nothing was recognised")
	}
	for _, note := range r.Notes {
		_, _ = fmt.Fprintln(out, "注意 · note:", note)
	}
	return out.Flush()
}

// said is the value of a finding with what belongs to it.
func said(f recognise.Finding) string {
	text := strings.Join(strings.Fields(f.Value), " ")
	if f.Kind == recognise.Section {
		text = strings.Repeat("  ", f.Level-1) + text
	}
	if f.Number != "" && f.Number != f.Value {
		text += "（" + f.Number + "）"
	}
	if f.Name != "" {
		text += "《" + f.Name + "》"
	}
	if relation := relations[f.Relation]; relation != "" {
		text += " → " + relation
	}
	return text
}

// placesOf tells where a finding is: page, paragraph and characters of the first place.
func placesOf(f recognise.Finding) string {
	if len(f.Places) == 0 {
		return "文件属性 properties of the file"
	}
	p := f.Places[0]
	text := fmt.Sprintf("第 %d 段 ¶%d, %d–%d", p.Block, p.Block, p.At, p.End)
	if p.Page > 0 {
		text = fmt.Sprintf("第 %d 页 p.%d, %s", p.Page, p.Page, text)
	}
	if more := len(f.Places) - 1; more > 0 {
		text += fmt.Sprintf("（另 %d 处 and %d more）", more, more)
	}
	return text
}

func reasons(f recognise.Finding) string {
	var zh, en []string
	for _, why := range f.Why {
		zh, en = append(zh, why.Zh), append(en, why.En)
	}
	return strings.Join(zh, "；") + " · " + strings.Join(en, "; ")
}
