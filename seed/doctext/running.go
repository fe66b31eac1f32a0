package doctext

import (
	"fmt"
	"math"
	"regexp"
	"strings"

	"ronghe/seed/pdftext"
)

// runningLines finds what is printed at the top or bottom of three pages or more, and half
// of them at least, but for numbers the same.
func runningLines(pages []pdftext.Page) map[string]bool {
	times := map[string]int{}
	for _, page := range pages {
		seen := map[string]bool{}
		e := edgesOf(page)
		for _, line := range page {
			if key := runningKey(line, e); key != "" && !seen[key] {
				seen[key] = true
				times[key]++
			}
		}
	}
	running := map[string]bool{}
	for key, n := range times {
		running[key] = n >= 3 && 2*n >= len(pages)
	}
	return running
}

var digits = regexp.MustCompile(`[0-9０-９]+`)

// runningKey is by which a line at the edge of a page is compared; "" for lines within it.
func runningKey(line pdftext.Line, e edges) string {
	if !e.at(line) {
		return ""
	}
	return fmt.Sprintf("%.0f %s", line.Top/4, digits.ReplaceAllString(strings.Join(strings.Fields(line.Text), ""), "#"))
}

// edges is where the uppermost line of a page ends, and the lowest begins.
type edges struct {
	upper, lower float64
	lines        int
}

func edgesOf(page pdftext.Page) edges {
	e := edges{math.Inf(-1), math.Inf(1), len(page)}
	for _, line := range page {
		e.upper, e.lower = max(e.upper, line.Bottom), min(e.lower, line.Top)
	}
	return e
}

// at tells whether a line is the uppermost or lowest of its page, or on a level with it.
func (e edges) at(line pdftext.Line) bool { return line.Top >= e.upper || line.Bottom <= e.lower }

var pageNumber = regexp.MustCompile(`^[-—–－\s]*(第\s*)?[0-9０-９]{1,4}(\s*[/／]\s*[0-9]{1,4})?(\s*页)?(\s*[,，/]?\s*共\s*[0-9]{1,4}\s*页)?[-—–－\s]*$`)

// isPageNumber tells whether a line at the bottom or top of a page is its number.
func isPageNumber(line pdftext.Line, e edges) bool {
	return e.lines > 1 && pageNumber.MatchString(line.Text) && e.at(line)
}
