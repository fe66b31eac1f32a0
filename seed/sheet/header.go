package sheet

import (
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// How far the header may lie under titles, and over how many rows it may stretch.
const (
	headerWithin = 50
	headerDeep   = 4
)

// header is the columns of a table and what tells its rows from others.
type header struct {
	columns []Column
	row     int        // of the last of its rows
	width   int        // columns that have a name
	said    [][]string // what its rows say over each column
}

// findHeader reads the top of the table, and takes for the header the first row that
// reaches over more than half of what the widest row has. Titles are above it: one cell,
// merged or not, or a few that say "填报单位：…".
func (s *Sheet) findHeader() error {
	if s.ahead == nil { // choosing the sheet has not read them
		var err error
		if s.ahead, err = top(s.in); err != nil {
			return err
		}
	}
	at := headerAt(s.ahead)
	if at < 0 {
		return graphmodel.Invalid(s.file, s.name, "没有任何内容", "holds nothing")
	}
	if at > 0 {
		title := clip(s.ahead[0].first())
		s.notes.add("title", s.Place(s.ahead[0].number, -1), "标题行之上的文字未读：“"+title+"”",
			fmt.Sprintf("what stands above the header was left out: %q", title))
	}
	deep := headerDepth(s.ahead[at:])
	rows := s.ahead[at : at+deep]
	s.ahead = s.ahead[at+deep:]
	s.header = header{row: rows[deep-1].number, said: saidOver(rows)}
	s.header.columns = columnsOf(rows)
	s.header.width = named(s.header.columns)
	for i := range s.header.columns {
		if s.in.hides(i) {
			s.header.columns[i].Hidden = true
			s.notes.add("hidden column", s.Place(s.header.row, i), "隐藏的列也已读入", "columns that are hidden were read too")
		}
	}
	s.setApart()
	return nil
}

// saidOver is what rows say in each column.
func saidOver(rows []rawRow) [][]string {
	var said [][]string
	for _, r := range rows {
		for _, c := range r.cells {
			for len(said) <= c.column {
				said = append(said, nil)
			}
			said[c.column] = append(said[c.column], c.Text)
		}
	}
	return said
}

// headerAt is which of the rows is the header, or its first row; -1 when none has text.
func headerAt(rows []rawRow) int {
	widest := width(rows)
	for i, r := range rows {
		cells, columns := r.own()
		switch {
		case cells == 0 || !r.hasWords():
		case cells == 1 && widest > 1 && !isGroup(rows[i:]):
		case 2*cells > widest, 2*columns > widest && !r.isForm():
			return i
		}
	}
	for i, r := range rows { // a table of numbers alone
		if cells, _ := r.own(); cells > 0 && cells >= widest {
			return i
		}
	}
	return -1
}

// isGroup tells whether the first of the rows is a name merged over columns that have their own
// below it, and not over the first nor all that the table has: that is a title.
func isGroup(rows []rawRow) bool {
	if len(rows) < 2 || rows[0].firstCell().column == 0 || rows[1].number != rows[0].number+1 || !goesOn(rows[0], rows[1]) {
		return false
	}
	over := rows[0].firstCell()
	aside := func(c rawCell) bool { return c.column < over.column || c.column >= over.column+over.across }
	return slices.ContainsFunc(rows[1:], func(r rawRow) bool { return slices.ContainsFunc(r.cells, aside) })
}

// width is how many cells the widest rows have, but for a twentieth of them, which may be
// wide by mistake.
func width(rows []rawRow) int {
	var counts []int
	for _, r := range rows {
		if cells, _ := r.own(); cells > 0 {
			counts = append(counts, cells)
		}
	}
	if len(counts) == 0 {
		return 0
	}
	slices.Sort(counts)
	return counts[len(counts)-1-len(counts)/20]
}

// hasWords tells whether a row has a cell that is no number or date: a header has.
func (r rawRow) hasWords() bool {
	for _, c := range r.cells {
		if c.Kind == Text && !c.Merged && isWords(c.Text) {
			return true
		}
	}
	return false
}

// isWords tells whether a text is no number or date.
func isWords(text string) bool { return strings.Trim(text, "0123456789.,-/%") != "" }

// isForm tells whether a row says things like "填报单位：某局", as over a table.
func (r rawRow) isForm() bool {
	for _, c := range r.cells {
		if at := strings.IndexAny(c.Text, ":："); at > 0 && !strings.HasSuffix(c.Text, "：") && !strings.HasSuffix(c.Text, ":") {
			return true
		}
	}
	return false
}

// columnsOf names the columns by the header's rows, from A to the last one with a name.
func columnsOf(rows []rawRow) []Column {
	width := 0
	for depth, r := range rows {
		for _, c := range r.cells {
			if across := acrossAt(c, depth, rows); across > 0 {
				width = max(width, c.column+across)
			}
		}
	}
	width = min(width, maxColumns)
	columns := make([]Column, width)
	for i := range columns {
		columns[i].Letter = letters(i)
	}
	for depth, r := range rows {
		for _, c := range r.cells {
			for i := c.column; i < min(c.column+acrossAt(c, depth, rows), width); i++ {
				columns[i].Name = joined(columns[i].Name, c)
			}
		}
	}
	return columns
}

// acrossAt is how many columns a cell of the header names: those that it is merged across,
// if there are names below it.
func acrossAt(c rawCell, depth int, rows []rawRow) int {
	switch {
	case c.Text == "":
		return 0
	case depth < len(rows)-1:
		return c.across
	}
	return 1
}

func joined(upper string, c rawCell) string {
	name := strings.Join(strings.Fields(c.Text), " ")
	switch {
	case name == "" || c.Merged:
		return upper
	case upper == "":
		return name
	}
	return upper + "/" + name
}

func named(columns []Column) int {
	n := 0
	for _, c := range columns {
		if c.Name != "" {
			n++
		}
	}
	return n
}

// setApart writes the letters of columns of the same name into their names.
func (s *Sheet) setApart() {
	places := map[string][]int{}
	for i, c := range s.header.columns {
		if c.Name != "" {
			places[c.Name] = append(places[c.Name], i)
		}
	}
	for i, c := range s.header.columns {
		if same := places[c.Name]; len(same) > 1 {
			s.header.columns[i].Name = fmt.Sprintf("%s（%s 列）", c.Name, c.Letter)
			if i == same[1] {
				first := s.Place(s.header.row, same[0])
				s.notes.add("same "+c.Name, s.Place(s.header.row, i),
					fmt.Sprintf("标题重名：“%s”与 %s 相同，各以列字母区别", clip(c.Name), first),
					fmt.Sprintf("the header %q is that of %s too; the columns are told apart by their letters", clip(c.Name), first))
			}
		}
	}
}
