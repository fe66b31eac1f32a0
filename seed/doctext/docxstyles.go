package doctext

import (
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"ronghe/seed/ooxml"
)

// wordStyle is what a paragraph style says of level and number.
type wordStyle struct {
	name    string // in lower case: "title", "heading 1"
	basedOn string
	outline int // from 1; 0 for body text
	number  listNumber
}

const maxStyles = 20000

// readStyles reads the paragraph styles, each with what it takes over from the one below it.
func (d *docx) readStyles(archive *ooxml.Archive, name string) error {
	p, err := archive.Part(name)
	if err != nil {
		return err
	}
	defer p.Close()
	d.styles = map[string]wordStyle{}
	var id string
	var style wordStyle
	for {
		token, err := p.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if end, ok := token.(xml.EndElement); ok && end.Name.Local == "style" && len(d.styles) < maxStyles {
			d.styles[id] = style
		}
		start, ok := token.(xml.StartElement)
		switch {
		case !ok:
		case start.Name.Local == "style":
			id, style = ooxml.Attr(start, "styleId"), wordStyle{}
		case start.Name.Local == "name":
			style.name = strings.ToLower(ooxml.Attr(start, "val"))
			if level, ok := strings.CutPrefix(style.name, "heading "); ok {
				style.outline, _ = strconv.Atoi(level) // what is no number is 0
			}
		case start.Name.Local == "basedOn":
			style.basedOn = ooxml.Attr(start, "val")
		default:
			style.number.read(start)
			style.outline = max(style.outline, outlineOf(start))
		}
	}
	d.inherit()
	return nil
}

// inherit gives styles what they do not say themselves but those they are based on do.
func (d *docx) inherit() {
	const deepest = 20
	for id, style := range d.styles {
		below := style.basedOn
		for range deepest {
			base, ok := d.styles[below]
			if !ok {
				break
			}
			if style.outline == 0 {
				style.outline = base.outline
			}
			if !style.number.given {
				style.number = base.number
			}
			below = base.basedOn
		}
		d.styles[id] = style
	}
}
