package recognise

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/seed/doctext"
)

func read(t testing.TB, name, text string) *doctext.Document {
	t.Helper()
	var reader doctext.Reader
	d, err := reader.Read(context.Background(), name, bytes.NewReader([]byte(text)), int64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// shown is the findings as tests compare them; sections only when asked for.
func shown(found []Finding, sections bool) (lines []string) {
	for _, f := range found {
		if f.Kind == Section && !sections {
			continue
		}
		line := string(f.Kind) + " " + f.Value
		if f.Number != "" {
			line += " " + f.Number
		}
		if f.Relation != "" {
			line += " " + string(f.Relation)
		}
		if f.Kind == Section {
			line += fmt.Sprint(" ", f.Level)
		}
		lines = append(lines, line)
	}
	return lines
}

// notice is made up, of the form of a real notice.
const notice = `虚构工业和信息化局文件

虚工信〔2014〕２１号

关于印发《虚构市信息化和工业化深度融合
专项行动计划（2014—2018年）》的通知

各县（市）区主管部门，有关单位：
　　为贯彻落实《信息化和工业化深度融合专项行动计划（2013-2018年）》（工信部信[2013]317号）和《国务院关于印发〈虚构纲要〉的通知》（国发﹝2015﹞ 28 号），按照GB/T 23001—2017、ISO/IEC 27001:2013 和 T/AIITRE 10001-2020的要求，结合实际，我们编制了本计划，现印发给你们。参见《虚构日报》。企业有 16GB 2 条内存。
　　一、总体要求
　　（一）指导思想。依据国发〔2016〕28号文件，深化融合，推动发展，各项工作按本计划执行，务求实效。
　　第十二条　本办法自2014年9月1日起施行，《虚构市两化融合暂行办法》（虚工信〔2010〕3号）同时废止。
　　附件：1. 名单

虚构市工业和信息化局　　虚构市财政局
二〇一四年八月二十三日

虚构市工业和信息化局办公室　2014年8月25日印发
`

func TestNotice(t *testing.T) {
	d := read(t, "made-up.txt", notice)
	found := In(d)
	want := []string{
		"title 关于印发《虚构市信息化和工业化深度融合专项行动计划（2014—2018年）》的通知",
		"number 虚工信〔2014〕21号",
		"date 2014-08-23", "date 2014-08-25",
		"issuer 虚构工业和信息化局", "issuer 虚构市工业和信息化局", "issuer 虚构市财政局",
		"section 一、总体要求 1", "section （一）指导思想 2", "section 第十二条 3",
		"cited 信息化和工业化深度融合专项行动计划（2013-2018年） 工信部信〔2013〕317号 implements",
		"cited 国务院关于印发〈虚构纲要〉的通知 国发〔2015〕28号 implements",
		"cited 虚构日报 cites",
		"cited 国发〔2016〕28号 国发〔2016〕28号 implements",
		"cited 虚构市两化融合暂行办法 虚工信〔2010〕3号 supersedes",
		"standard GB/T 23001-2017 cites", "standard ISO/IEC 27001:2013 cites", "standard T/AIITRE 10001-2020 cites",
	}
	if diff := cmp.Diff(want, shown(found, true)); diff != "" {
		t.Error(diff)
	}
	check(t, d, found)
}

// check: each finding is at its place, has a score and a reason.
func check(t *testing.T, d *doctext.Document, found []Finding) {
	t.Helper()
	text := []rune(d.Text)
	for _, f := range found {
		if f.Score <= 0 || f.Score > 1 || len(f.Why) == 0 || f.Value == "" {
			t.Fatalf("got %+v, want a score and reasons", f)
		}
		for i, p := range f.Places {
			if p.At < 0 || p.At >= p.End || p.End > len(text) || p.Block < 1 || p.Block > len(d.Blocks) {
				t.Fatalf("got %+v, which is no place", f)
			}
			at := string(text[p.At:p.End])
			if i == 0 && f.Kind != Title && at != f.Text {
				t.Fatalf("%q is at the place of %+v", at, f)
			}
		}
	}
}

func TestNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"工信部信〔2013〕317号": "工信部信〔2013〕317号", "工信部信[2013]317号": "工信部信〔2013〕317号", "工信部信【2013】 317 号": "工信部信〔2013〕317号",
		"工信部信﹝2013﹞第317号": "工信部信〔2013〕317号", "国发（2015）28号": "国发〔2015〕28号", "根据国办发〔2015〕40号文件": "国办发〔2015〕40号",
		"为贯彻落实国发〔2015〕28号": "国发〔2015〕28号", "和国发〔2015〕28号": "国发〔2015〕28号", "工业和信息化部公告2022年第39号": "工业和信息化部公告2022年第39号",
		"工信厅联通装函〔2024〕399号": "工信厅联通装函〔2024〕399号", "呼工信发〔2025〕14号": "呼工信发〔2025〕14号",
		"工信部信〔13〕317号": "", "〔2013〕317号": "", "二〔2013〕年": "", "2013年8月": "",
	} {
		got := ""
		for _, n := range numbersIn(fold(text)) {
			got += n.value
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestDates(t *testing.T) {
	for text, want := range map[string]graphmodel.Date{
		"2013年8月23日": "2013-08-23", "二〇一三年八月二十三日": "2013-08-23", "二○一三年十月十日": "2013-10-10", "二零一三年十二月卅一日": "2013-12-31",
		"2013-08-23": "2013-08-23", "2013 年 8 月": "2013-08", "２０１３年８月２３日": "2013-08-23", "2013.8.3": "2013-08-03", "二〇一四年廿三日": "",
		"2013年2月30日": "", "12013年8月": "", "2013-13-01": "", "（二〇一三年八月）": "2013-08",
	} {
		if got, _ := dateAlone(lineOf(&doctext.Block{Text: text}).bare); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestStandards(t *testing.T) {
	for text, want := range map[string]string{
		"GB/T 23000-2017": "GB/T 23000-2017", "GB/T23001—2017": "GB/T 23001-2017", "ＧＢ／Ｔ 23020－2013": "GB/T 23020-2013", "GB 12345": "GB 12345",
		"ISO 9001:2015": "ISO 9001:2015", "ISO/IEC 27001": "ISO/IEC 27001", "YD/T 1234-2010": "YD/T 1234-2010", "T/CAS 501.2-2021": "T/CAS 501.2-2021",
		"ITU-T Y.4906": "ITU-T Y.4906", "DB32/T 3456-2018": "DB32/T 3456-2018", "GB/Z 19579-2012": "GB/Z 19579-2012", "IEC 62264-1:2013": "IEC 62264-1:2013",
		"16GB 2023": "", "8 GB 内存": "", "AGB/T 1000": "", "SJ 3": "", "MES 2017": "",
	} {
		var got []string
		if text := text; text != "" {
			for _, f := range In(read(t, "a.txt", "虚构，"+text+"。")) {
				if f.Kind == Standard {
					got = append(got, f.Value)
				}
			}
		}
		if strings.Join(got, ",") != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestIssuers(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"title":          {"工业和信息化部 财政部关于开展虚构工作的通知\n正文。", "工业和信息化部 财政部"},
		"red head":       {"国务院文件\n虚发〔2014〕1号\n虚构通知\n正文。", "国务院"},
		"spaced":         {"虚构通知\n正文。\n国 务 院\n2014年1月2日", "国务院"},
		"one a line":     {"虚构通知\n正文。\n虚构甲部\n虚构乙委员会\n2014年1月2日", "虚构甲部 虚构乙委员会"},
		"labelled":       {"虚构通知\n发文机关：虚构甲部、虚构乙局\n正文。", "虚构甲部 虚构乙局"},
		"none":           {"虚构案例\n某企业自2012年起建设系统。", ""},
		"nobody signed":  {"虚构通知\n正文如此。\n2014年1月2日", ""},
		"no name at all": {"虚构通知\n请各部\n2014年1月2日", ""},
	} {
		var got []string
		for _, f := range In(read(t, "a.txt", c.text)) {
			if f.Kind == Issuer {
				got = append(got, f.Value)
			}
		}
		slices.Sort(got)
		want := strings.Fields(c.want)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}

// TestTwice: what is said twice is one finding, surer by each new reason, with all places.
func TestTwice(t *testing.T) {
	d := read(t, "made-up.txt", "国务院文件\n国务院关于虚构工作的意见\n落实《虚构规划》。再落实《虚构规划》（虚发〔2014〕1号）。\n国务院\n2014年1月2日")
	for _, f := range In(d) {
		switch {
		case f.Kind == Issuer && (len(f.Why) != 3 || f.Score < 0.99 || len(f.Places) != 3):
			t.Errorf("got %+v, want three reasons and places", f)
		case f.Kind == Cited && (len(f.Places) != 2 || f.Number != "虚发〔2014〕1号"):
			t.Errorf("got %+v, want two places and the number", f)
		}
	}
}

func FuzzIn(f *testing.F) {
	f.Add("a.txt", notice)
	f.Add("a.md", "# 虚构案例\n\n见《甲〈乙〉》（GB/T 1-2013）《未完\n\n二〇一三年八月")
	f.Fuzz(func(t *testing.T, name, text string) {
		if strings.Contains(text, "%PDF-") {
			t.Skip()
		}
		var reader doctext.Reader
		d, err := reader.Read(context.Background(), name, bytes.NewReader([]byte(text)), int64(len(text)))
		if err != nil {
			return
		}
		check(t, d, In(d))
	})
}

func BenchmarkIn(b *testing.B) {
	d := read(b, "made-up.txt", strings.Repeat(notice, 200))
	b.SetBytes(int64(len(d.Text)))
	for b.Loop() {
		In(d)
	}
}

// TestForms reads forms that official documents have besides the usual one.
func TestForms(t *testing.T) {
	const text = "　　现将有关事项通知如下，请各单位结合实际认真贯彻执行，确保各项任务落到实处、取得实效。\n"
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"labels on one line": {"发文机关： 虚构省财政厅 成文日期： 2015 年 05 月 08 日\n关于虚构事项的通知\n" + text, []string{"title 关于虚构事项的通知", "date 2015-05-08", "issuer 虚构省财政厅"}},
		"month as a label":   {"关于虚构事项的通知\n成文日期：2010-01\n" + text, []string{"title 关于虚构事项的通知", "date 2010-01"}},
		"order":              {"虚构省人民政府令\n第 335 号\n" + text, []string{"title 虚构省人民政府令", "number 第335号", "issuer 虚构省人民政府"}},
		"seals":              {"关于虚构事项的通知\n" + text + "虚构省财政厅（章）　虚构省教育厅（盖章）\n2017年6月30日\n", []string{"title 关于虚构事项的通知", "date 2017-06-30", "issuer 虚构省财政厅", "issuer 虚构省教育厅"}},
		"no date":            {"关于虚构事项的通知\n" + text + "虚构省财政厅\n抄送：虚构甲，虚构乙。\n", []string{"title 关于虚构事项的通知", "issuer 虚构省财政厅"}},
		"annexed":            {"关于虚构事项的通知\n" + text + "虚构省财政厅\n附件\n" + text + text, []string{"title 关于虚构事项的通知", "issuer 虚构省财政厅"}},
		"over a dash":        {"一张网管住三地工厂\n——虚构集团的案例\n" + text, []string{"title 一张网管住三地工厂——虚构集团的案例"}},
		"sentence of words":  {"关于虚构事项的通知\n项目响应工信部信管〔2020〕197号的要求。\n" + text, []string{"title 关于虚构事项的通知", "cited 工信部信管〔2020〕197号 工信部信管〔2020〕197号 cites"}},
		"number in a title":  {"关于虚构事项的通知\n按照《关于贯彻国发〔2016〕28号文件的意见》执行。\n" + text, []string{"title 关于虚构事项的通知", "cited 关于贯彻国发〔2016〕28号文件的意见 implements"}},
	} {
		got := shown(In(read(t, "made-up.txt", c.text)), false)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	const pages = "关于虚构事项的通知\n发布时间：2018-01-05 09:30\n" + text
	if found := In(read(t, "made-up.txt", pages)); len(found) != 2 || found[1].Kind != Date || found[1].Score > 0.6 {
		t.Errorf("got %+v, want the date of the page as a doubtful one", found)
	}
	lists := In(read(t, "made-up.txt", "关于虚构事项的通知\n"+text+"附件：1. 甲名单\n2. 乙名单\n1 虚构甲厂\n2 虚构乙厂\n3 虚构丙厂\n"))
	if got := shown(lists, true); len(got) != 1 {
		t.Errorf("got %q, want no sections of lists", got)
	}
}
