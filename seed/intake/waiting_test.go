package intake

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// learning is enterprises, and whom rows say that another one learned from.
const learning = enterprises + `
  - {kind: learned_from, from: enterprise, to: teacher, props: {strength: adopted}}
`

var (
	learningMapping = strings.Replace(learning, "claims:", `  - {as: teacher, kind: enterprise, title: "{学自}", create: false}
claims:`, 1)
	leavingOut = strings.Replace(learningMapping, `"{学自}", create: false`, `"{学自}", create: false, unknown: skip`, 1)
)

// TestRowsBelowTell: what a row names may be told by rows below it, and rows in any order mean
// the same; importing again changes nothing.
func TestRowsBelowTell(t *testing.T) {
	head := "企业|简称|代码|性质|地区|做法|时间|学自\n"
	for _, test := range []struct{ name, rows, want string }{
		{"not made yet", "甲公司|||||||乙公司\n乙公司|||||||", "3:new 2:new"},
		{"one after the other", "甲公司|||||||乙公司\n乙公司|||||||丙公司\n丙公司|||||||丁公司\n丁公司|||||||", "5:new 4:new 3:new 2:new"},
		{"each other", "甲公司|||||||乙公司\n乙公司|||||||甲公司", "2:refused 3:refused"},
		{"nobody", "甲公司|||||||虚无公司\n乙公司|||||||", "3:new 2:refused"},
		{"written otherwise", "甲公司|||||||虚构橡胶\n浙江虚构橡胶股份有限公司|||||||", "3:new 2:new"},
		{"told apart by a code below", "乙公司|老厂||||||\n甲公司|老厂||||||\n老厂||91310000MA1FL0000N|||||\n乙公司||91350100M000100Y43||||||", "2:new 3:new 5:changed 4:changed"},
		{"many", "甲公司|||||||老厂\n乙公司|老厂||||||\n丙公司|老厂||||||", "3:new 4:new 2:refused"},
	} {
		checkTaken(t, learningMapping, test.name, list(head+test.rows), test.want)
	}
}

// TestRestLater: a row that may leave out what nobody knows is written at once, and gets the
// rest when rows below tell it.
func TestRestLater(t *testing.T) {
	head := "企业|简称|代码|性质|地区|做法|时间|学自\n"
	for _, test := range []struct{ name, rows, want string }{
		{"not made yet", "甲公司|||||||乙公司\n乙公司|||||||", "3:new 2:new"},
		{"each other", "甲公司|||||||乙公司\n乙公司|||||||甲公司", "3:new 2:new"},
		{"below one that waits in vain", "甲公司|||||||乙公司\n乙公司|||||||虚无公司", "2:new 3:partial"},
		{"nobody", "甲公司|||||||虚无公司", "2:partial"},
		{"many", "甲公司|||||||老厂\n乙公司|老厂||||||\n丙公司|老厂||||||", "3:new 4:new 2:partial"},
		{"told apart by a code below", "甲公司|||||||老厂\n乙公司|老厂||||||\n丙公司|老厂||||||\n老厂||91310000MA1FL0000N|||||", "3:new 4:new 2:partial 5:refused"},
		{"oneself", "甲公司|||||||甲公司\n乙公司|||||||", "3:new 2:refused"}, // a claim about itself, and not one that is left out
	} {
		checkTaken(t, leavingOut, test.name, list(head+test.rows), test.want)
	}
}

// checkTaken takes rows in twice: they are of the classes wanted, and then change nothing.
func checkTaken(t *testing.T, yaml, name string, rows list, want string) {
	t.Helper()
	b := newBench(t)
	b.furnish()
	told, _, _ := b.take(yaml, rows)
	if got := classesByRow(told); got != want {
		t.Errorf("%s: got %s, want %s: %+v", name, got, want, told)
	}
	before := b.dump()
	if told, _, number := b.take(yaml, rows); number != 0 {
		t.Errorf("%s: imported again: %s: %s", name, cmp.Diff(before, b.dump()), classesByRow(told))
	}
}

// TestManyWait: those for which there is no room are refused at once, and told in their place.
func TestManyWait(t *testing.T) {
	b := newBench(t)
	b.furnish()
	rows := "企业|简称|代码|性质|地区|做法|时间|学自" + strings.Repeat("\n乙公司|||||||甲公司", maxWaiting+1) + "\n甲公司|||||||"
	_, sum, _ := b.take(learningMapping, list(rows))
	if got := [3]int64{sum.Rows[New], sum.Rows[Unchanged], sum.Rows[Refused]}; got != [3]int64{2, maxWaiting - 1, 1} {
		t.Errorf("got %v of %v", got, sum)
	}
}

// classesByRow are the rows in the order in which they were told, as "2:new 3:refused".
func classesByRow(told []Item) string {
	var parts []string
	for _, it := range told {
		items := slices.DeleteFunc(slices.Clone(told), func(other Item) bool { return other.Row != it.Row })
		if part := fmt.Sprintf("%d:%s", it.Row, classOf(items)); !slices.Contains(parts, part) {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " ")
}
