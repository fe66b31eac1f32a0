package sheet

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// endings are those of names by what a file of that name should be.
var endings = map[string]string{
	".xlsx": "workbook", ".xlsm": "workbook", ".xltx": "workbook", ".xlsb": "workbook", ".xls": "workbook", ".et": "workbook", ".ods": "workbook",
	".csv": "text", ".tsv": "text", ".txt": "text", ".tab": "text",
}

// misnamed notes that a file is something else than its name ends with. A text by the name of a
// spreadsheet is read where it is plainly a table, with several columns: many programs write
// one so. Else it is ErrInvalid.
func (s *Sheet) misnamed(is string) error {
	ending := strings.ToLower(path.Ext(s.file))
	old := slices.Contains([]string{".xls", ".et", ".ods", ".xlsb"}, ending)
	switch should := endings[ending]; {
	case is == "old workbook" && should != "" && !old, is == "old workbook" && ending == ".xlsb":
		s.notes.add("misnamed", "", fmt.Sprintf("文件名以 %s 结尾，内容却是旧格式的表格（.xls），按其读入", ending),
			fmt.Sprintf("the name ends in %s, and the contents are a workbook of the old format (.xls), and were read as such", ending))
	case is == "workbook" && (should == "text" || old):
		s.notes.add("misnamed", "", fmt.Sprintf("文件名以 %s 结尾，内容却是 XLSX，按 XLSX 读入", ending),
			fmt.Sprintf("the name ends in %s, and the contents are XLSX, and were read as such", ending))
	case is == "text" && should == "workbook":
		text, _ := s.in.(textRows)
		zh, en := text.said()
		if s.header.width < 2 {
			return graphmodel.Invalid(s.file, "", "内容不是 XLSX，而是只有一列的文字（"+zh+"），不像表格；若是表格，请另存为 .xlsx；若确是一列名单，请改名为 .csv",
				"is not XLSX but text of one column ("+en+"), and does not look like a table: save it as .xlsx, or, if it is a list of one column, rename it to .csv")
		}
		s.notes.add("misnamed", "", fmt.Sprintf("文件名以 %s 结尾，内容却不是 XLSX，而是文字（%s），按文字表格读入", ending, zh),
			fmt.Sprintf("the name ends in %s, and the contents are not XLSX but text (%s), and were read as such", ending, en))
	}
	return nil
}

// said is the encoding of a table in text, and what its cells are apart by.
func (t textRows) said() (zh, en string) {
	comma := map[rune][2]string{',': {"逗号", "commas"}, '\t': {"制表符", "tabs"}, ';': {"分号", "semicolons"}}[t.in.Comma()]
	if comma[0] == "" {
		comma = [2]string{string(t.in.Comma()), fmt.Sprintf("%q", t.in.Comma())}
	}
	return t.in.Encoding() + "，以" + comma[0] + "分隔", t.in.Encoding() + ", cells apart by " + comma[1]
}
