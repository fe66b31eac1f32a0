package graphmodel

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// numbers answers with one node a page: n:1, n:2, n:3, and then fails if it is to.
func numbers(fail error) func(NodeQuery) (NodePage, error) {
	next := map[ID]ID{"": "n:1", "n:1": "n:2", "n:2": "n:3"}
	return func(q NodeQuery) (NodePage, error) {
		if q.After == "n:2" && fail != nil {
			return NodePage{}, fail
		}
		id := next[q.After]
		return NodePage{Nodes: []Node{{ID: id}}, More: id != "n:3"}, nil
	}
}

func TestNodePages(t *testing.T) {
	fault := errors.New("虚构的错误")
	for name, test := range map[string]struct {
		fail error
		most int
		want []ID
	}{
		"all of them":     {nil, 9, []ID{"n:1", "n:2", "n:3"}},
		"up to a break":   {nil, 1, []ID{"n:1"}},
		"up to an error":  {fault, 9, []ID{"n:1", "n:2", "error"}},
		"break before it": {fault, 2, []ID{"n:1", "n:2"}},
	} {
		var got []ID
		for page, err := range NodePages(numbers(test.fail), NodeQuery{}) {
			if err != nil {
				got = append(got, "error")
				continue
			}
			got = append(got, page.Nodes[0].ID)
			if len(got) == test.most {
				break
			}
		}
		if diff := cmp.Diff(got, test.want); diff != "" {
			t.Errorf("%s (- got, + want):\n%s", name, diff)
		}
		got = nil
		for n, err := range EachNode(numbers(test.fail), NodeQuery{}) {
			if err != nil {
				n.ID = "error"
			}
			if got = append(got, n.ID); len(got) == test.most {
				break
			}
		}
		if diff := cmp.Diff(got, test.want); diff != "" {
			t.Errorf("%s, one by one (- got, + want):\n%s", name, diff)
		}
	}
}
