package graphmodel

import (
	"strings"
	"unicode/utf8"
)

// Rules is what a Store asks before it writes: the ontology's word on a node or
// an edge that Validate has passed. Both return ErrInvalid with the rule that is
// broken. graphmodel/schema implements it from data.
type Rules interface {
	CheckNode(Node) error
	CheckEdge(Edge) error
}

// CheckNode is all a Store asks of a node by itself: form, then rules.
func CheckNode(rules Rules, n Node) error {
	if err := n.Validate(); err != nil {
		return err
	}
	return rules.CheckNode(n)
}

// CheckEdge is all a Store asks of an edge by itself: form, then rules. That
// From, To and Source exist is asked when the Update ends.
func CheckEdge(rules Rules, e Edge) error {
	if err := e.Validate(); err != nil {
		return err
	}
	return rules.CheckEdge(e)
}

func checkID(thing string, id ID, kind Kind) error {
	if _, err := ParseID(string(id)); err != nil {
		return err
	}
	if id.Kind() != kind {
		return Invalid(thing, "kind", "应与编号前缀一致："+string(id.Kind()), "must be the id's prefix, "+string(id.Kind()))
	}
	return nil
}

func checkRef(thing ID, field string, ref ID, optional bool) error {
	if ref == "" && optional {
		return nil
	}
	if _, err := ParseID(string(ref)); err != nil {
		return Invalid(string(thing), field, "“"+clip(string(ref))+"”不是编号：应为“类别:键”",
			`"`+clip(string(ref))+`" is not an id: "kind:key"`)
	}
	return nil
}

func checkText(thing ID, field, s string, most int) error {
	if zh, en := textFault(s, most); en != "" {
		return Invalid(string(thing), field, zh, en)
	}
	return nil
}

// textFault says in both languages what is wrong with a text; "" when nothing is.
func textFault(s string, most int) (zh, en string) {
	switch {
	case len(s) > most:
		return "文字过长", "the text is too long"
	case !utf8.ValidString(s):
		return "不是有效的 UTF-8", "is not valid UTF-8"
	case strings.IndexByte(s, 0) >= 0:
		return "含有 NUL 字符", "contains a NUL character"
	}
	return "", ""
}
