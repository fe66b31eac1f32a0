package recognise

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLabels: a page that says what the document is, in a table, and in lines.
func TestLabels(t *testing.T) {
	want := []string{"title 虚构院关于虚构工作的意见", "number 虚发〔2015〕40号", "date 2015-07-01", "date 2015-07-04", "issuer 虚构发展委员会", "issuer 虚构财政部"}
	for name, text := range map[string]string{
		"table.html": `<html><head><title>虚构院关于虚构工作的意见_网站</title></head><body><table>` +
			`<tr><td>索 引 号：</td><td>000/2015</td><td>主题分类：</td><td>工业</td></tr>` +
			`<tr><td>发文机关：</td><td>虚构发展委员会、虚构财政部</td><td>成文日期：</td><td>2015年07月01日</td></tr>` +
			`<tr><td>标　　题：</td><td>虚构院关于虚构工作的意见</td><td></td><td></td></tr>` +
			`<tr><td>发文字号：</td><td>虚发〔2015〕40号</td><td>发布日期：</td><td>2015年07月04日</td></tr></table><p>正文。</p></body></html>`,
		"lines.txt": "标题：虚构院关于虚构工作的意见\n发文机关：虚构发展委员会　虚构财政部\n发文字号：虚发[2015]40号\n成文日期：2015-07-01\n发布日期：2015年7月4日\n正文。",
	} {
		d := read(t, name, text)
		found := In(d)
		check(t, d, found)
		var got []string
		for _, line := range shown(found, false) {
			if line != "title 虚构院关于虚构工作的意见_网站" && line != "issuer 虚构院" {
				got = append(got, line)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestBeside: a standard has the title that stands beside its number, on either side; the
// title is then no document of its own.
func TestBeside(t *testing.T) {
	for _, text := range []string{"虚构，按《信息化和工业化融合管理体系 要求》（GB/T 23001—2017）执行。", "虚构，按GB/T 23001-2017《信息化和工业化融合管理体系 要求》执行。"} {
		found := In(read(t, "a.txt", text))
		if len(found) != 1 || found[0].Kind != Standard || found[0].Value != "GB/T 23001-2017" || found[0].Name != "信息化和工业化融合管理体系 要求" {
			t.Errorf("%s: got %+v, want the standard with its title", text, found)
		}
	}
}

// TestSigned: the date under names is that of the document, whatever dates an annex has, and
// names may stand on its line.
func TestSigned(t *testing.T) {
	for _, text := range []string{
		"虚构通知\n正文如此。\n虚构财政局　虚构工业局\n2014年8月23日\n附件\n一、名单\n2012年1月",
		"虚构通知\n正文如此。\n虚构财政局 虚构工业局 2014年8月23日\n附件\n一、名单\n甲",
	} {
		got := shown(In(read(t, "a.txt", text)), false)[1:]
		if diff := cmp.Diff([]string{"date 2014-08-23", "issuer 虚构财政局", "issuer 虚构工业局"}, got); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}
