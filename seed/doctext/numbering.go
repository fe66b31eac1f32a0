package doctext

import (
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"ronghe/seed/ooxml"
)

// listNumber is what a paragraph says of its number: of which list, on which level.
type listNumber struct {
	given bool
	list  string
	level int
}

// read takes in an element of numPr.
func (n *listNumber) read(start xml.StartElement) {
	switch start.Name.Local {
	case "numId":
		n.given, n.list = true, ooxml.Attr(start, "val")
	case "ilvl":
		if level, err := strconv.Atoi(ooxml.Attr(start, "val")); err == nil && level >= 0 && level < listLevels {
			n.level = level
		}
	}
}

const listLevels = 9

// numbering is the lists of a document, and how far each has counted.
type numbering struct {
	abstract map[string]*list // by abstractNumId
	lists    map[string]*list // by numId; several may share one
}

type list struct {
	levels [listLevels]listLevel
	counts [listLevels]int
}

// listLevel is how a level is numbered: "第%1条" in Chinese numerals, say.
type listLevel struct {
	format, text string
	start        int
}

// readNumbering reads how lists are numbered.
func (d *docx) readNumbering(archive *ooxml.Archive, name string) error {
	p, err := archive.Part(name)
	if err != nil {
		return err
	}
	defer p.Close()
	n := numbering{map[string]*list{}, map[string]*list{}}
	var of *list
	level, number := 0, ""
	for {
		token, err := p.Next()
		if errors.Is(err, io.EOF) {
			d.numbering = n
			return nil
		}
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		value := ooxml.Attr(start, "val")
		switch start.Name.Local {
		case "abstractNum":
			of, level = &list{}, 0
			if len(n.abstract) < maxStyles {
				n.abstract[ooxml.Attr(start, "abstractNumId")] = of
			}
		case "num":
			of, number = nil, ooxml.Attr(start, "numId")
		case "abstractNumId":
			if len(n.lists) < maxStyles && n.abstract[value] != nil {
				n.lists[number] = n.abstract[value]
			}
		case "lvl":
			level, _ = strconv.Atoi(ooxml.Attr(start, "ilvl")) // what is no number is 0
		default:
			if of != nil && level >= 0 && level < listLevels {
				of.levels[level].read(start.Name.Local, value)
			}
		}
	}
}

func (l *listLevel) read(element, value string) {
	switch element {
	case "start":
		l.start, _ = strconv.Atoi(value) // what is no number is 0
	case "numFmt":
		l.format = value
	case "lvlText":
		l.text = value
	}
}

// next counts a paragraph and is its label, as "一、"; "" for none. bullet: it is an item of
// a list that is not numbered.
func (n *numbering) next(of listNumber) (label string, bullet bool) {
	l := n.lists[of.list]
	if !of.given || of.list == "0" || l == nil {
		return "", false
	}
	level := l.levels[of.level]
	if level.format == "bullet" || level.format == "none" || level.text == "" {
		return "", level.format == "bullet"
	}
	l.counts[of.level]++
	for below := of.level + 1; below < listLevels; below++ {
		l.counts[below] = 0
	}
	label = level.text
	for i := range of.level + 1 {
		count := max(l.counts[i], 1) + max(l.levels[i].start, 0) - 1
		if l.levels[i].start == 0 {
			count++ // levels begin with 1 unless they say 0 or else
		}
		label = strings.ReplaceAll(label, "%"+strconv.Itoa(i+1), numeral(count, l.levels[i].format))
	}
	if last := lastRune(label); last < 0x2e80 {
		label += " "
	}
	return label, false
}

// numeral writes a number as a list does; forms that are not known as digits.
func numeral(n int, format string) string {
	if n < 0 || n > 9999 {
		return strconv.Itoa(n)
	}
	switch format {
	case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital", "taiwaneseCountingThousand":
		return chinese(n)
	case "upperLetter", "lowerLetter":
		letter := string(rune('A' + (n+25)%26))
		if format == "lowerLetter" {
			letter = strings.ToLower(letter)
		}
		return strings.Repeat(letter, (n+25)/26)
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		if n >= 1 && n <= 20 {
			return string(rune('①' + n - 1))
		}
	}
	return strconv.Itoa(n)
}

// chinese writes 0 to 9999 in Chinese numerals: 十一, 一百零五.
func chinese(n int) string {
	if n == 0 {
		return "〇"
	}
	digits, units := []rune("零一二三四五六七八九"), []string{"千", "百", "十", ""}
	var b strings.Builder
	zero := false
	for i, unit := range []int{1000, 100, 10, 1} {
		d := n / unit % 10
		switch d {
		case 0:
			zero = b.Len() > 0
		default:
			if zero {
				b.WriteRune('零')
			}
			zero = false
			b.WriteString(string(digits[d]) + units[i])
		}
	}
	if text, ok := strings.CutPrefix(b.String(), "一十"); ok {
		return "十" + text
	}
	return b.String()
}
