package sheet

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"ronghe/seed/ooxml"
)

// How many cells may be merged, and the bytes in which a sheet says so.
const (
	maxMerged = 1 << 20
	maxTail   = 64 << 20
)

// area is cells that are merged into one, by rows from 1 and columns from 0.
type area struct{ top, bottom, left, right int }

// readMerged reads which cells of a sheet are merged. The sheet says so behind its rows, so
// these are skipped as bytes, which is quick, and only what follows is read as XML.
func (w *workbook) readMerged(part string) ([]area, error) {
	raw, err := w.archive.Raw(part)
	if err != nil {
		return nil, err
	}
	defer raw.Close()
	tail, err := behindRows(raw)
	if tail == nil || err != nil {
		return nil, err
	}
	areas, err := readAreas(xml.NewDecoder(io.LimitReader(tail, maxTail)))
	sortAreas(areas)
	return areas, err
}

// readAreas reads to the end of the list of merged cells, or to what can only follow it.
func readAreas(d *xml.Decoder) ([]area, error) {
	var areas []area
	for {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return areas, nil
		}
		if err != nil {
			return nil, err
		}
		if end, ok := token.(xml.EndElement); ok && end.Name.Local == "mergeCells" {
			return areas, nil
		}
		start, ok := startOf(token)
		switch {
		case ok && slices.Contains(behindMerged, start.Name.Local):
			return areas, nil
		case !ok || start.Name.Local != "mergeCell":
			continue
		}
		merged, ok := parseArea(ooxml.Attr(start, "ref"))
		if !ok || len(areas) == maxMerged {
			return nil, errMerged
		}
		areas = append(areas, merged)
	}
}

var behindMerged = []string{"phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "pageMargins", "pageSetup", "drawing", "tableParts", "extLst"}

var errMerged = errors.New("wrong merged cells")

// behindRows is the part from the end of its rows on; nil when that end is not there.
func behindRows(in io.Reader) (io.Reader, error) {
	const end = "sheetData>"
	buf := make([]byte, 0, 256<<10)
	for {
		n, err := in.Read(buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		for from := 0; ; {
			at := bytes.Index(buf[from:], []byte(end))
			if at < 0 {
				break
			}
			from += at
			if closes(buf[:from]) {
				rest := io.MultiReader(bytes.NewReader(slices.Clone(buf[from+len(end):])), in)
				return rest, nil
			}
			from += len(end)
		}
		if errors.Is(err, io.EOF) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		const overlap = 64
		buf = append(buf[:0], buf[max(0, len(buf)-overlap):]...)
	}
}

// closes tells whether a text ends with "</", or that with a prefix.
func closes(before []byte) bool {
	at := bytes.LastIndexByte(before[max(0, len(before)-40):], '<')
	if at < 0 {
		return false
	}
	tag := before[max(0, len(before)-40)+at:]
	return string(tag) == "</" || bytes.HasPrefix(tag, []byte("</")) && bytes.IndexByte(tag, ':') == len(tag)-1
}

// parseArea reads "A1:C7", or a single "A1".
func parseArea(ref string) (area, bool) {
	from, to, whole := strings.Cut(ref, ":")
	if !whole {
		to = from
	}
	column, row, ok := parsePlace(from)
	toColumn, toRow, ok2 := parsePlace(to)
	return area{row, toRow, column, toColumn}, ok && ok2 && row <= toRow && column <= toColumn
}

// parsePlace reads "C7" as a column from 0 and a row from 1.
func parsePlace(ref string) (column, row int, ok bool) {
	at := 0
	for at < len(ref) && at < 4 && (ref[at]|0x20) >= 'a' && (ref[at]|0x20) <= 'z' {
		column = column*26 + int(ref[at]|0x20-'a') + 1
		at++
	}
	row, err := strconv.Atoi(ref[at:])
	ok = err == nil && at > 0 && column <= maxColumns && row >= 1 && row <= maxRows && ref[at] != '+'
	return column - 1, row, ok
}
