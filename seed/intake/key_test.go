package intake

import (
	"strings"
	"testing"
)

// TestKeyWithOtherNames: what an id or a key means has that name too, which is told; of several
// names in a cell nobody knows which one it belongs to.
func TestKeyWithOtherNames(t *testing.T) {
	const (
		byID   = sourceYAML + `things: [{kind: enterprise, id: "{号}", title: {text: "{企业}", split: "、"}}]`
		byKey  = sourceYAML + `things: [{kind: enterprise, key: ["{号}"], title: {text: "{企业}", split: "、"}}]`
		byCode = sourceYAML + `things: [{kind: enterprise, title: {text: "{企业}", split: "、"}, props: {uscc: "{号}"}}]`
		both   = sourceYAML + `things: [{kind: enterprise, key: ["{号}"], title: "{企业}", props: {uscc: "{代码}"}}]`
	)
	for _, test := range []struct{ name, yaml, rows, want string }{
		{"id", byID, "甲公司|enterprise:k\n乙公司|enterprise:k\n|enterprise:k", "2:new 3:conflicting 4:unchanged"},
		{"key", byKey, "甲公司|k\n乙公司|k\n甲公司|", "2:new 3:conflicting 4:unchanged"},
		{"code", byCode, "甲公司|91350100M000100Y43\n乙公司|91350100M000100Y43", "2:new 3:conflicting"},
		{"an id in place of a name", byCode, "甲公司|\nenterprise:jia-gong-si|91350100M000100Y43\nenterprise:yi-gong-si|\nregion:jia", "2:new 3:changed 5:new 4:refused"},
		{"ids for two names", byCode, "甲公司|\nenterprise:jia-gong-si、乙公司|\n丙公司、enterprise:yi-gong-si|", "2:new 3:new 4:new"},
		{"a key of another code", both, "甲公司|1|91350100M000100Y43\n乙公司|1|91310000MA1FL0000N\n丙公司|2|91310000MA1FL0000N", "2:new 4:new 3:conflicting"},
		{"a key of another code alone", both, "甲公司|1|91350100M000100Y43\n乙公司|1|91310000MA1FL0000N", "2:new 3:refused"},
		{"an id for two names", byID, "甲公司、乙公司|enterprise:k", "2:refused"},
		{"a key for two names", byKey, "甲公司、乙公司|k", "2:refused"},
		{"a code for two names", byCode, "甲公司、乙公司|91350100M000100Y43\n丙公司、丁公司|", "2:refused 3:new"},
	} {
		b := newBench(t)
		rows := list("企业|号|代码\n" + test.rows)
		told, _, number := b.take(test.yaml, rows)
		if got := classesByRow(told); got != test.want {
			t.Errorf("%s: got %s, want %s: %+v", test.name, got, test.want, told)
		}
		if dump := b.dump(); number != 0 && strings.Contains(test.want, "conflicting") && !strings.Contains(dump, `"aliases":["乙公司"]`) {
			t.Errorf("%s: got %s", test.name, dump)
		}
		if told, _, number := b.take(test.yaml, rows); number != 0 {
			t.Errorf("%s: imported again: %+v", test.name, told)
		}
	}
}
