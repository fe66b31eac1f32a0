package sheet

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestOldBooks reads workbooks of the old format as programs write them, by whatever name.
func TestOldBooks(t *testing.T) {
	for _, c := range []struct{ file, name, sheet, want, notes string }{
		{"made-up-97.xls", "made-up.xls", "", // LibreOffice
			"企业名称|统一社会信用代码|所属行业|采用时间|比例|公式|是否|错误|链接|缺|长数|负数|大数\n" +
				"企业 表!3|虚构制造有限公司0|91999999MA00000000|纺织\n业|2015-01-01|0%|虚构制造有限公司0x|TRUE|#DIV/0!|名|#N/A|12345678901234600|-0.5|1e+300\n" +
				"企业 表!4|虚构制造有限公司1|91999999MA00000001|纺织\n业|2015-02-02|12.5%|虚构制造有限公司1x|||||||\n",
			"隐藏的工作表未读：第二"},
		{"made-up-97.xls", "made-up.xlsx", "", "", "the contents are a workbook of the old format (.xls)"},
		{"made-up-97.xls", "made-up.et", "第二", "乙", "hidden one"},
		{"old.xls", "made-up", "", "", ""}, // xlwt
	} {
		contents, err := os.ReadFile(filepath.Join("testdata", c.file))
		if err != nil {
			t.Fatal(err)
		}
		s, err := open(t, c.name, string(contents), Options{Sheet: c.sheet})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		got, err := read(s)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		if text := strings.Join(got, "\n"); c.want != "" && !strings.HasPrefix(text, c.want) {
			t.Errorf("%s: %s", c.name, cmp.Diff(c.want, text))
		}
		if notes := strings.Join(s.Notes(), "\n"); !strings.Contains(notes, c.notes) {
			t.Errorf("%s: got notes %s, want %q", c.name, notes, c.notes)
		}
	}
}
