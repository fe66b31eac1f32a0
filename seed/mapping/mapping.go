package mapping

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/goccy/go-yaml"

	"ronghe/graphmodel"
)

// Mapping says what the rows of a table mean.
type Mapping struct {
	Sheet      string                `yaml:"sheet"` // "": the first visible one
	Source     Source                `yaml:"source"`
	Confidence graphmodel.Confidence `yaml:"confidence"` // of each claim that gives none
	// Replace lets a row's property replace the one that the library has, as when a list was
	// corrected. Else both are told, and the library's stays.
	Replace bool    `yaml:"replace"`
	Things  []Thing `yaml:"things"`
	Claims  []Claim `yaml:"claims"`

	name string // of the file, for errors
	text []byte
}

// Source is who says what the table says: a constant, or columns.
type Source struct {
	Title     Value `yaml:"title"`
	URL       Value `yaml:"url"`
	Date      Value `yaml:"date"`
	Class     Value `yaml:"class"` // as the ontology has it; "" is document
	Publisher Value `yaml:"publisher"`
}

// Thing is a node that a row makes or means, or several where its Title is split.
type Thing struct {
	As    string           `yaml:"as"` // the name that claims call it by; "" is its kind
	Kind  graphmodel.Kind  `yaml:"kind"`
	ID    Value            `yaml:"id"`  // its whole id, where the table has it
	Key   []Value          `yaml:"key"` // of what a new id is made, its parts apart by ~; else of a property that identifies, else of Title
	Title Value            `yaml:"title"`
	Alias Value            `yaml:"aliases"`
	Props map[string]Value `yaml:"props"`
	// Unknown is what happens, with Create false, where the library has no such thing or
	// several: "skip" leaves the thing and its claims out of the row, "" refuses the row.
	Unknown string `yaml:"unknown"`
	// Create tells whether one that the library does not have is made; nil is yes.
	Create *bool `yaml:"create"`
}

// Name is what claims call the thing.
func (t Thing) Name() string {
	if t.As != "" {
		return t.As
	}
	return string(t.Kind)
}

// Creates tells whether one that the library does not have is made.
func (t Thing) Creates() bool { return t.Create == nil || *t.Create }

// Claim is an edge that a row makes between two Things, by their names.
type Claim struct {
	Kind       graphmodel.Kind  `yaml:"kind"`
	From       string           `yaml:"from"`
	To         string           `yaml:"to"`
	Since      Value            `yaml:"since"`
	InUseBy    Value            `yaml:"in_use_by"`
	Until      Value            `yaml:"until"`
	Quote      Value            `yaml:"quote"`
	Confidence Value            `yaml:"confidence"`
	Props      map[string]Value `yaml:"props"`
}

// MaxFile is the most that a mapping may be, in bytes.
const MaxFile = 1 << 20

// Read reads a mapping strictly: what it does not know, a key given twice and a value of
// another type are ErrInvalid, with the line and column of name.
func Read(name string, text []byte) (*Mapping, error) {
	if len(text) > MaxFile {
		return nil, graphmodel.Invalid(name, "", "映射文件至多 1 MiB", "a mapping has at most 1 MiB")
	}
	m := &Mapping{name: name, text: text}
	more, err := m.decode()
	m.name, m.text = name, text // an empty document takes them away
	switch {
	case err != nil:
		return nil, m.yamlFault(err)
	case more:
		return nil, graphmodel.Invalid(name, "", "一个文件只能有一份 YAML 文档", "a file holds one YAML document")
	}
	return m, nil
}

// decode reads the first document; more tells whether there is another. The YAML library
// panics on some malformed tags.
func (m *Mapping) decode() (more bool, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("malformed YAML: %v", r)
		}
	}()
	dec := yaml.NewDecoder(bytes.NewReader(m.text), yaml.Strict())
	if err := dec.Decode(m); err != nil && !errors.Is(err, io.EOF) {
		return false, err
	}
	var rest any
	return !errors.Is(dec.Decode(&rest), io.EOF), nil
}

func (m *Mapping) yamlFault(err error) error {
	var own *graphmodel.Fault
	if errors.As(err, &own) {
		return &graphmodel.Fault{Err: graphmodel.ErrInvalid, Thing: m.name + ":" + own.Thing, Zh: own.Zh, En: own.En}
	}
	place, key := m.name, ""
	var at yaml.Error
	if !errors.As(err, &at) {
		return graphmodel.Invalid(place, "", "YAML 有误："+err.Error(), err.Error())
	}
	if token := at.GetToken(); token != nil && token.Position != nil {
		place, key = fmt.Sprintf("%s:%d:%d", m.name, token.Position.Line, token.Position.Column), token.Value
	}
	var (
		mistyped *yaml.TypeError
		unknown  *yaml.UnknownFieldError
	)
	switch {
	case errors.As(err, &mistyped): // its message speaks of Go types
		return graphmodel.Invalid(place, "", "值的类型不对", "a value of the wrong type")
	case errors.As(err, &unknown):
		return graphmodel.Invalid(place, key, "没有这个键", "there is no such key")
	}
	return graphmodel.Invalid(place, "", "YAML 有误："+at.GetMessage(), at.GetMessage())
}
