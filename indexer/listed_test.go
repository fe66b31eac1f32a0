package indexer

import "testing"

// TestListsWords: a space between ideographs sets words apart, one beside letters does not.
func TestListsWords(t *testing.T) {
	for text, want := range map[string]bool{
		"浙江 能源管控中心":       true,
		"钢铁　节能":           true, // full width
		"能源管控中心":          false,
		"安装 Debian 软件包":   false,
		"MES 系统":          false,
		"energy centre":   false,
		" 浙江 ":            false,
		"上了 ERP，下一步 做什么？": true,
		"":                false,
	} {
		if got := listsWords(text); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}
