package graphmodel

import (
	"errors"
	"testing"
)

var errRule = errors.New("the rule's error")

// strict is Rules that forbid everything.
type strict struct{}

func (strict) CheckNode(Node) error { return errRule }
func (strict) CheckEdge(Edge) error { return errRule }

func TestFormIsCheckedBeforeRules(t *testing.T) {
	badNode, badEdge := thing(), claim()
	badNode.Title, badEdge.To = "", ""
	for _, test := range []struct {
		err, want error
	}{
		{CheckNode(strict{}, thing()), errRule}, {CheckNode(strict{}, badNode), ErrInvalid},
		{CheckEdge(strict{}, claim()), errRule}, {CheckEdge(strict{}, badEdge), ErrInvalid},
	} {
		if !errors.Is(test.err, test.want) {
			t.Errorf("got %v, want %v", test.err, test.want)
		}
	}
}

func TestFault(t *testing.T) {
	for _, test := range []struct {
		fault Fault
		want  string
	}{
		{Fault{Err: ErrInvalid, Thing: "region:1", Field: "title", Zh: "不能为空", En: "must not be empty"}, "region:1: title: must not be empty（不能为空）"},
		{Fault{Err: ErrConflict, En: "is taken"}, "is taken"},
		{Fault{Err: ErrInvalid, Thing: "a:1", En: "no", Rule: "adopted.to"}, "a:1: no [rule adopted.to]"},
	} {
		if got := test.fault.Error(); got != test.want {
			t.Errorf("got %s, want %s", got, test.want)
		}
		if !errors.Is(&test.fault, test.fault.Err) {
			t.Errorf("%v is not %v", &test.fault, test.fault.Err)
		}
	}
	if err := NotFound("region:1"); !errors.Is(err, ErrNotFound) || err.Error() != "region:1: does not exist（不存在）" {
		t.Errorf("NotFound: got %v", err)
	}
}

func TestQueryCheckMessages(t *testing.T) {
	for _, test := range []struct {
		err  error
		want string
	}{
		{NodeQuery{}.Check(), "0: limit: must be from 1 to 1000（应在 1 与 1000 之间）"},
		{NodeQuery{Kind: "Bad", Limit: 1}.Check(), "Bad: kind: a kind is lowercase letters, digits and _（"},
		{EdgeQuery{Limit: 1, Direction: "up"}.Check(), "up: direction: must be out, in or both（"},
		{ExpandQuery{From: []ID{"a:1", "a:2"}, Limit: 1}.Check(), "1: limit: must be from 2 to 2000（"},
		{ExpandQuery{Limit: 1}.Check(), "0: from: must be from 1 to 1000（"},
		{ExpandQuery{From: []ID{"a:1"}, Depth: 7, Limit: 1}.Check(), "7: depth: must be from 0 to 6（"},
		{PathQuery{From: "a:1", To: "a:1", MaxHops: 1, Limit: 1}.Check(), "a:1: to: is the node the path starts from（"},
		{PathQuery{From: "a:1", To: "a:2", MaxHops: 13, Limit: 1}.Check(), "13: max_hops: must be from 1 to 12（"},
		{SimilarQuery{Node: "a:1", Limit: 501}.Check(), "501: limit: must be from 1 to 500（"},
		{CheckIDs(make([]ID, MaxIDs+1)), "1001: ids: must be from 0 to 1000（"},
	} {
		checkMessage(t, test.err, test.want)
	}
}
