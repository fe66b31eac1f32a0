package recognise

import (
	"testing"

	"ronghe/seed/doctext"
)

// TestOneLine: how a title was set is no part of it, and its place is that of the text as it stands.
func TestOneLine(t *testing.T) {
	for text, want := range map[string]string{
		"虚构局关于\n印发虚构计划的通知":        "虚构局关于印发虚构计划的通知",
		"虚 构 局 关 于 印 发 的 通 知":     "虚构局关于印发的通知",
		"关于 2018 年名单的通知":          "关于 2018 年名单的通知",
		"A notice of\nthe office": "A notice of the office",
		"甲 乙":                     "甲 乙",
	} {
		if got := oneLine(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	d := &doctext.Document{Text: "虚 构 局 关 于\n印 发 的 通 知\n正文。", Blocks: []doctext.Block{
		{Kind: doctext.Paragraph, Text: "虚 构 局 关 于\n印 发 的 通 知", At: 0, End: 19, Number: 1}, {Kind: doctext.Paragraph, Text: "正文。", At: 20, End: 23, Number: 2}}}
	found := In(d)
	if len(found) == 0 || found[0].Kind != Title || found[0].Value != "虚构局关于印发的通知" || found[0].Places[0].End != 19 {
		t.Errorf("got %+v, want the title as one line", found)
	}
}
