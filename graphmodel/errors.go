package graphmodel

import (
	"errors"
	"strings"
)

// The four errors a caller can act on. Every error that leaves a Store, a
// Searcher or an importer is one of them, found with errors.Is, or else a
// fault of the program or the machine that only a log should show.
var (
	// ErrNotFound: what was named does not exist.
	ErrNotFound = errors.New("not found")
	// ErrInvalid: the caller's input breaks a rule; the same call fails again.
	ErrInvalid = errors.New("invalid")
	// ErrConflict: the input is well formed, but what is stored stands against it.
	ErrConflict = errors.New("conflict")
	// ErrUnavailable: the store or index cannot answer now; later it may.
	ErrUnavailable = errors.New("unavailable")
)

// Fault is one of the four errors with the words a person needs: what is
// wrong, where, and what would be right, in Chinese and in English. Its text is
// about the caller's input and may be shown to the caller.
type Fault struct {
	Err   error  // one of the four
	Thing string // the id, file or parameter named first; may be ""
	Field string // the field of Thing, as in JSON: "since", "props.level"; "" for the whole
	Rule  string // the ontology rule broken, as in "adopted.to"; "" when no rule of the ontology is
	Zh    string
	En    string
}

// Error names the thing first: "region:330000: title: must not be empty（不能为空）".
func (f *Fault) Error() string {
	var b strings.Builder
	for _, part := range []string{f.Thing, f.Field} {
		if part != "" {
			b.WriteString(part)
			b.WriteString(": ")
		}
	}
	b.WriteString(f.En)
	if f.Zh != "" {
		b.WriteString("（" + f.Zh + "）")
	}
	if f.Rule != "" {
		b.WriteString(" [rule " + f.Rule + "]")
	}
	return b.String()
}

// Unwrap makes errors.Is(f, ErrInvalid) and its three siblings work.
func (f *Fault) Unwrap() error { return f.Err }

// NotFound is the Fault for a thing that does not exist.
func NotFound(id ID) error {
	return &Fault{Err: ErrNotFound, Thing: string(id), Zh: "不存在", En: "does not exist"}
}

// Invalid is the Fault for a field that breaks a rule of form.
func Invalid(thing, field, zh, en string) error {
	return &Fault{Err: ErrInvalid, Thing: thing, Field: field, Zh: zh, En: en}
}
