package graphmodel

import (
	"errors"
	"math"
	"strings"
	"testing"
)

func thing() Node {
	return Node{
		ID: "enterprise:x", Kind: "enterprise", Title: "虚构企业", Aliases: []string{"虚构"},
		Props: Props{"p": "", "list": []string{}, "n": int64(1), "f": 0.5, "b": true}, Source: "source:s",
	}
}

func TestNodeValidate(t *testing.T) {
	if err := thing().Validate(); err != nil {
		t.Errorf("a right node: %v", err)
	}
	many := make([]string, MaxAliases+1)
	for _, test := range []struct {
		change func(*Node)
		want   string // the beginning of the message
	}{
		{func(n *Node) { n.ID = "Enterprise:x" }, `Enterprise:x: id: an id is lowercase "kind:key"`},
		{func(n *Node) { n.Kind = "practice" }, "enterprise:x: kind: must be the id's prefix, enterprise（"},
		{func(n *Node) { n.Title = "" }, "enterprise:x: title: must not be empty（不能为空）"},
		{func(n *Node) { n.Title = "\xff" }, "enterprise:x: title: is not valid UTF-8（"},
		{func(n *Node) { n.Title = "a\x00" }, "enterprise:x: title: contains a NUL character（"},
		{func(n *Node) { n.Title = strings.Repeat("a", MaxTitle+1) }, "enterprise:x: title: the text is too long（"},
		{func(n *Node) { n.Aliases = many }, "enterprise:x: aliases: at most 200 aliases（"},
		{func(n *Node) { n.Aliases = []string{"\xff"} }, "enterprise:x: aliases: is not valid UTF-8（"},
		{func(n *Node) { n.Source = "x" }, `enterprise:x: source: "x" is not an id`},
		{func(n *Node) { n.Props = Props{"P": ""} }, "enterprise:x: props.P: a property name is lowercase letters, digits and _（"},
		{func(n *Node) { n.Props = Props{"p": nil} }, "enterprise:x: props.p: must be a string, boolean,"},
		{func(n *Node) { n.Props = Props{"p": []any{"a"}} }, "enterprise:x: props.p: must be a string, boolean,"},
		{func(n *Node) { n.Props = Props{"p": "\x00"} }, "enterprise:x: props.p: contains a NUL character（"},
		{func(n *Node) { n.Props = Props{"p": math.NaN()} }, "enterprise:x: props.p: must be a finite number（"},
		{func(n *Node) { n.Props = Props{"p": many} }, "enterprise:x: props.p: a list has at most 200 items（"},
		{func(n *Node) { n.Props = Props{"p": []string{"\xff"}} }, "enterprise:x: props.p: is not valid UTF-8（"},
	} {
		n := thing()
		test.change(&n)
		checkMessage(t, n.Validate(), test.want)
	}
}

func TestLongestNodeIsValid(t *testing.T) {
	n := thing()
	n.Title, n.Aliases = strings.Repeat("a", MaxTitle), make([]string, MaxAliases)
	n.Props = Props{"p": strings.Repeat("a", MaxText), "list": make([]string, MaxAliases)}
	if err := n.Validate(); err != nil {
		t.Error(err)
	}
}

// checkMessage asks that err is ErrInvalid and begins with want, in which the
// thing comes first.
func checkMessage(t *testing.T, err error, want string) {
	t.Helper()
	if !errors.Is(err, ErrInvalid) || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got %v\nwant %s…", err, want)
	}
}

func TestNodeEqual(t *testing.T) {
	empty := thing()
	empty.Aliases, empty.Props = nil, nil
	same := empty
	same.Aliases, same.Props = []string{}, Props{}
	if !empty.Equal(same) {
		t.Error("no aliases differ from an empty list")
	}
	for field, change := range map[string]func(*Node){
		"id":      func(n *Node) { n.ID = "enterprise:y" },
		"kind":    func(n *Node) { n.Kind = "practice" },
		"title":   func(n *Node) { n.Title = "虚构" },
		"aliases": func(n *Node) { n.Aliases = nil },
		"props":   func(n *Node) { n.Props = nil },
		"source":  func(n *Node) { n.Source = "" },
	} {
		n := thing()
		if change(&n); n.Equal(thing()) {
			t.Errorf("%s: another value is no other node", field)
		}
	}
}

func TestStub(t *testing.T) {
	if got, want := thing().Stub(), (Stub{ID: "enterprise:x", Kind: "enterprise", Title: "虚构企业"}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}
