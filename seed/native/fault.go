package native

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// LineError is what is wrong with one line of a load, and what would be right. It
// wraps ErrInvalid or ErrConflict.
type LineError struct {
	File   string
	Line   int64             // from 1
	Column int               // in characters, from 1; 0 when the line as a whole is meant
	Field  string            // the JSON path, as in "edge.props.value"; "" when no field is meant
	Fault  *graphmodel.Fault // what is wrong; the place is told by the fields above
	number int64             // of the line among all lines of the load
}

// Error names the place first: "a.jsonl:3:41: edge.since: …".
func (e *LineError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d:", e.File, e.Line)
	if e.Column > 0 {
		fmt.Fprintf(&b, "%d:", e.Column)
	}
	if e.Field != "" {
		fmt.Fprintf(&b, " %s:", e.Field)
	}
	words := *e.Fault
	words.Thing, words.Field = "", ""
	return b.String() + " " + words.Error()
}

// Unwrap makes errors.Is(e, ErrInvalid) work.
func (e *LineError) Unwrap() error { return e.Fault }

// MaxErrors is how many errors a Report lists.
const MaxErrors = 100

// rejects keeps what is known of lines that are not loaded.
type rejects struct {
	errors []*LineError // the first MaxErrors met
	lines  []int64      // their numbers among all lines of the load
	w      io.Writer    // where they go word for word; nil for nowhere
}

// add takes note of a line. The error is that of writing it out.
func (r *rejects) add(text string, err *LineError) error {
	r.lines = append(r.lines, err.number)
	if len(r.errors) < MaxErrors {
		r.errors = append(r.errors, err)
	}
	if r.w == nil {
		return nil
	}
	if _, err := fmt.Fprintf(r.w, "# %s\n%s\n", oneLine.Replace(err.Error()), text); err != nil {
		return fmt.Errorf("略去的行无法写出 · the lines left out cannot be written: %w", err)
	}
	return nil
}

var oneLine = strings.NewReplacer("\n", " ", "\r", " ")

// sort puts what was met in another order into that of the lines.
func (r *rejects) sort() {
	slices.Sort(r.lines)
	slices.SortFunc(r.errors, func(a, b *LineError) int { return cmp.Compare(a.number, b.number) })
}

// has tells, after sort, whether the line is one of them.
func (r *rejects) has(line int64) bool {
	_, found := slices.BinarySearch(r.lines, line)
	return found
}

// place says where in its line an error is; the caller fills in which line.
func place(text, thing string, err error) *LineError {
	var flaw *flaw
	if errors.As(err, &flaw) {
		return &LineError{
			Column: column(text, flaw.at), Field: flaw.field,
			Fault: &graphmodel.Fault{Err: graphmodel.ErrInvalid, Zh: flaw.zh, En: flaw.en},
		}
	}
	var fault *graphmodel.Fault
	if !errors.As(err, &fault) { // Rules that break their promise
		fault = &graphmodel.Fault{Err: graphmodel.ErrInvalid, En: err.Error()}
	}
	field := thing
	if fault.Field != "" {
		field += "." + fault.Field
	}
	return &LineError{Column: column(text, locate(text, field)), Field: field, Fault: fault}
}
