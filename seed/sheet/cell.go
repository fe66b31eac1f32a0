package sheet

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ronghe/seed/ooxml"
)

// written is a cell as the file has it.
type written struct {
	kind     string // the attribute t
	style    int
	value    string // v, or the text of is
	valued   bool
	formula  string
	computed bool // it has a formula
}

// maxFormula is how many characters of a formula are kept.
const maxFormula = 200

// read reads what is within a cell whose start was just read.
func (in *written) read(b *bookRows, start xml.StartElement) error {
	in.kind = ooxml.Attr(start, "t")
	if s := ooxml.Attr(start, "s"); s != "" {
		in.style, _ = strconv.Atoi(s) // what is no number is the style 0
	}
	for {
		token, err := b.part.Next()
		if err != nil {
			return b.ended(err)
		}
		switch token := token.(type) {
		case xml.EndElement:
			if token.Name.Local == "c" {
				return nil
			}
		case xml.StartElement:
			if err := in.within(b.part, token.Name.Local); err != nil {
				return err
			}
		}
	}
}

func (in *written) within(p *ooxml.Part, element string) (err error) {
	switch element {
	case "v":
		in.value, err = p.Text(maxText)
		in.valued = true
	case "is":
		in.value, err = readRich(p)
		in.valued = true
	case "f":
		in.formula, err = p.Text(maxText)
		in.computed = true
		if runes := []rune(in.formula); len(runes) > maxFormula {
			in.formula = string(runes[:maxFormula])
		}
		if in.formula == "" { // it shares that of another cell
			in.formula = "…"
		}
	default:
		err = p.Skip()
	}
	return err
}

// linkName is the text that a link shows, where it says so itself.
var linkName = regexp.MustCompile(`^HYPERLINK\("[^"]*"[,;] *"([^"]*)"\)$`)

// valueOf is what a person reads in a cell. ErrInvalid: it is not what it says it is.
func (b *bookRows) valueOf(in written) (cell Cell, err error) {
	cell = Cell{Kind: Empty}
	switch {
	case !in.valued:
	case in.kind == "s":
		number, err := strconv.Atoi(strings.TrimSpace(in.value))
		text, ok := b.strings.get(number)
		if err != nil || !ok {
			return cell, b.fault(b.column, fmt.Sprintf("指向第 %.20q 段共用文字，而文件中只有 %d 段，文件损坏", in.value, len(b.strings.places)),
				fmt.Sprintf("refers to shared text %.20q of %d; the file is broken", in.value, len(b.strings.places)))
		}
		cell = Cell{Text: text, Kind: Text}
	case in.kind == "str", in.kind == "inlineStr":
		cell = Cell{Text: tidy(in.value), Kind: Text}
	case in.kind == "b":
		cell = Cell{Text: "FALSE", Kind: Bool}
		if isTrue(strings.TrimSpace(in.value)) {
			cell.Text = "TRUE"
		}
	case in.kind == "e":
		cell = Cell{Text: tidy(in.value), Kind: Error}
	case in.kind == "d":
		cell = Cell{Text: isoDate(tidy(in.value)), Kind: Date}
	case strings.TrimSpace(in.value) == "":
	default:
		var ok bool
		if cell, ok = b.numberCell(in.value, b.styleAt(in.style)); !ok {
			return cell, b.fault(b.column, fmt.Sprintf("%.40q 不是数字，文件损坏", in.value), fmt.Sprintf("%.40q is no number; the file is broken", in.value))
		}
	}
	if in.computed {
		cell.Formula = in.formula
	}
	if name := linkName.FindStringSubmatch(in.formula); cell.Text == "" && name != nil {
		cell.Text, cell.Kind = tidy(name[1]), Text // programs that do not compute keep no value
	}
	if cell.Text == "" {
		cell.Kind = Empty
	}
	return cell, nil
}

func (b *bookRows) styleAt(number int) style {
	if number < 0 || number >= len(b.styles) {
		return style{}
	}
	return b.styles[number]
}

func sortCells(cells []rawCell) {
	slices.SortFunc(cells, func(a, b rawCell) int { return cmp.Compare(a.column, b.column) })
}

// findCell is where the cell of a column is, or would be, among cells in their order.
func findCell(cells []rawCell, column int) (at int, there bool) {
	return slices.BinarySearchFunc(cells, column, func(c rawCell, column int) int { return cmp.Compare(c.column, column) })
}
