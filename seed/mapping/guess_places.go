package mapping

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"ronghe/seed/table"
)

// places end so; what the short names of provinces are.
var (
	placeEnds  = regexp.MustCompile(`(省|市|区|县|州|盟|旗|兵团|地区)$`)
	shortNames = strings.Fields("北京 天津 上海 重庆 河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 " +
		"广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆")
)

// besidePlaces is the groups or the sheet, where all that is said there are places.
func (g *guesser) besidePlaces() Value {
	for i, c := range g.header {
		if slices.Contains(Beside, c) && g.all(i, func(text string) bool {
			return placeEnds.MatchString(text) || slices.Contains(shortNames, text)
		}) {
			return OfColumn("#" + c.Letter)
		}
	}
	return Value{}
}

// noteGaps says what to do where a column of places may say them for several rows at once.
func (g *guesser) noteGaps() {
	for _, r := range []role{"province", "city", "county", "region"} {
		at, there := g.at[r]
		if !there || len(g.sample) == 0 || table.Missing(g.sample[0].Cells[at]) ||
			!slices.ContainsFunc(g.sample, func(row Row) bool { return table.Missing(row.Cells[at]) }) {
			continue
		}
		name := g.header[at].Name
		g.note(fmt.Sprintf("“%s”列有的行空白，当作不知道；若它只写在每组的第一行，请写 {text: …, down: true}", name),
			fmt.Sprintf("column %q says nothing in some rows, taken for not known; if only the first row of a group says it, write {text: …, down: true}", name))
		return
	}
}

// all tells whether a column says something, and each time something like that.
func (g *guesser) all(column int, like func(string) bool) bool {
	said := false
	for _, row := range g.sample {
		if column >= len(row.Cells) || row.Cells[column] == "" {
			continue
		}
		if said = true; !like(row.Cells[column]) {
			return false
		}
	}
	return said
}
