package pdftext

import (
	"math"
	"strings"

	"github.com/klippa-app/go-pdfium/responses"
)

// upright is how far, in radians, a letter may lean and still be of the text; watermarks
// lean more.
const upright = 0.2

// linesOf puts the letters of a page together to lines, as the engine breaks them.
func linesOf(chars []*responses.GetPageTextStructuredChar) Page {
	var page Page
	var line building
	for _, c := range chars {
		switch angle := math.Mod(c.Angle, 2*math.Pi); {
		case c.Text == "\r", c.Text == "\n":
			page = line.finish(page)
		case c.Text == "", c.Text == "\x00", angle > upright && angle < 2*math.Pi-upright:
		case c.Text == "\u0002", c.Text == "\ufffe": // a hyphen at the end of a line
			line.text.WriteString("-")
		default:
			line.add(c)
		}
	}
	return line.finish(page)
}

// building is a line being put together.
type building struct {
	text  strings.Builder
	line  Line
	begun bool
	sizes map[float64]int
}

func (b *building) add(c *responses.GetPageTextStructuredChar) {
	b.text.WriteString(c.Text)
	if strings.TrimSpace(c.Text) == "" {
		return
	}
	at := c.PointPosition
	if !b.begun {
		b.line = Line{Left: at.Left, Right: at.Right, Top: at.Top, Bottom: at.Bottom}
		b.begun, b.sizes = true, map[float64]int{}
	}
	b.line.Left, b.line.Right = min(b.line.Left, at.Left), max(b.line.Right, at.Right)
	b.line.Top, b.line.Bottom = max(b.line.Top, at.Top), min(b.line.Bottom, at.Bottom)
	if c.FontInformation != nil {
		size := c.FontInformation.RenderedSize
		if size <= 0 {
			size = c.FontInformation.Size
		}
		b.sizes[math.Round(size*2)/2]++
	}
}

func (b *building) finish(page Page) Page {
	defer func() { *b = building{} }()
	b.line.Text = strings.TrimSpace(b.text.String())
	if b.line.Text == "" || !b.begun {
		return page
	}
	most := 0
	for size, n := range b.sizes {
		if n > most || n == most && size > b.line.Size {
			b.line.Size, most = size, n
		}
	}
	return append(page, b.line)
}
