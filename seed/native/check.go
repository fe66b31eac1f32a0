package native

import (
	"fmt"
	"hash/maphash"

	"ronghe/graphmodel"
)

// record is a line that says something, decoded and checked by itself.
type record struct {
	Line
	number  int64  // among all lines of the load
	text    string // the line
	given   bool   // an edge that gives its own ID
	id      uint64 // hash of the ID
	content uint64 // hash of the whole
	err     *LineError
}

// batch is what becomes of a block.
type batch struct {
	file    int
	first   int64 // as of the block
	read    int64 // as of the block
	records []record
}

// inspector checks lines by themselves; several cores do it at the same time.
type inspector struct {
	rules graphmodel.Rules
	seed  maphash.Seed
}

func (in *inspector) block(b block) batch {
	out := batch{file: b.file, first: b.first, read: b.read, records: make([]record, 0, len(b.lines))}
	var buf []byte
	for i, text := range b.lines {
		if !b.long[i] && blank(text) {
			continue
		}
		rec := record{number: b.first + int64(i), text: text}
		switch {
		case b.long[i]:
			rec.err = &LineError{Fault: tooLong}
		default:
			buf = in.line(&rec, buf[:0])
		}
		out.records = append(out.records, rec)
	}
	return out
}

var tooLong = &graphmodel.Fault{Err: graphmodel.ErrInvalid, Zh: "一行至多 10 MiB", En: "a line has at most 10 MiB"}

// line fills in rec; buf is where it may write.
func (in *inspector) line(rec *record, buf []byte) []byte {
	var err error
	if rec.Line, err = decode(rec.text); err != nil {
		rec.err = place(rec.text, "", err)
		return buf
	}
	if n := rec.Node; n != nil {
		if err := graphmodel.CheckNode(in.rules, *n); err != nil {
			rec.err = place(rec.text, "node", err)
			return buf
		}
		buf = appendNode(buf, *n)
		rec.id = in.hash(n.ID)
	} else {
		e := rec.Edge
		rec.given = e.ID != ""
		if err := in.edge(e); err != nil {
			rec.err = place(rec.text, "edge", err)
			return buf
		}
		buf = appendEdge(buf, *e)
		rec.id = in.hash(e.ID)
	}
	rec.content = maphash.Bytes(in.seed, buf)
	return buf
}

// edge checks e and gives it its ID. The kind comes first: the ID is made with it.
func (in *inspector) edge(e *graphmodel.Edge) error {
	if !e.Kind.Valid() {
		return graphmodel.Invalid("", "kind", "应为关系类别，如 adopted", "must be a kind of edge, as in adopted")
	}
	*e = e.WithID()
	return graphmodel.CheckEdge(in.rules, *e)
}

// hash stands for an ID where millions are kept. That two IDs of one load share a
// hash is as likely as one in ten million loads of a million lines.
func (in *inspector) hash(id graphmodel.ID) uint64 { return maphash.String(in.seed, string(id)) }

// seen is where an ID was met, and with what.
type seen struct {
	content uint64
	line    int64
}

// counts are lines by what they hold; blank lines are not counted.
type counts struct {
	lines        int64 // all
	nodes, edges int64 // those that can be loaded
}

// survey is what pass one learns of a load: enough to tell every error before
// anything is written.
type survey struct {
	*inspector
	files    []File
	starts   []start
	count    counts
	nodes    map[uint64]seen
	edges    map[uint64]seen
	sources  map[uint64]uint64 // node → the node it names as its source
	mentions map[graphmodel.ID]*mention
	rejects  rejects
}

// add takes a record into account, in the order of lines.
func (s *survey) add(rec *record) error {
	s.count.lines++
	if rec.err != nil {
		return s.reject(rec, rec.err)
	}
	known, thing, of := s.nodes, "node", &s.count.nodes
	if rec.Edge != nil {
		known, thing, of = s.edges, "edge", &s.count.edges
	}
	if was, ok := known[rec.id]; ok && was.content != rec.content {
		return s.reject(rec, place(rec.text, thing, s.twice(was.line)))
	}
	*of++
	known[rec.id] = seen{content: rec.content, line: rec.number}
	if n := rec.Node; n != nil && n.Source != "" {
		s.sources[rec.id] = s.hash(n.Source)
	}
	for _, r := range refs(rec.Line) {
		s.mention(rec, r)
	}
	return nil
}

// drop rejects a line that add has taken.
func (s *survey) drop(rec *record, err *LineError) error {
	if rec.Node != nil {
		s.count.nodes--
	} else {
		s.count.edges--
	}
	return s.reject(rec, err)
}

// reject leaves a line out of the load, err without its line being why.
func (s *survey) reject(rec *record, err *LineError) error {
	err.File, err.Line = s.where(rec.number)
	err.number = rec.number
	rec.err = err
	return s.rejects.add(rec.text, err)
}

func (s *survey) twice(line int64) error {
	file, number := s.where(line)
	first := fmt.Sprintf("%s:%d", file, number)
	return graphmodel.Invalid("", "id", "此编号在 "+first+" 已有，内容不同", "is at "+first+" already, with other content")
}

// start is the first line of a file among all lines of the load.
type start struct {
	file int
	line int64
}

// where is the file and the line in it of a line of the load.
func (s *survey) where(number int64) (file string, line int64) {
	i := len(s.starts) - 1
	for s.starts[i].line > number {
		i--
	}
	return s.files[s.starts[i].file].Name, number - s.starts[i].line + 1
}

// good is how many lines can be loaded.
func (s *survey) good() int64 { return s.count.nodes + s.count.edges }
