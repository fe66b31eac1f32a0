package graphtest

import (
	"strconv"
	"time"

	"ronghe/graphmodel"
)

var writtenCases = []testCase{
	{"Written tells the number of each node's last change and when its Update was committed", func(e *env) {
		before := time.Now().Unix()
		e.put(nodes("enterprise:a enterprise:b"))
		e.put([]graphmodel.Node{renamed("enterprise:a")})
		after := time.Now().Unix()
		list := e.written("enterprise:b", "enterprise:none", "enterprise:a")
		same(e, "number of b", list[0].Number, 2)
		same(e, "one that is not there", list[1], graphmodel.Written{})
		same(e, "number of a", list[2].Number, 3)
		for _, w := range []graphmodel.Written{list[0], list[2]} {
			if at := w.At.Unix(); at < before || at > after || w.At.Location() != time.UTC {
				e.Errorf("time: got %v, want from %d to %d in UTC", w.At, before, after)
			}
		}
		if list[2].At.Before(list[0].At) {
			e.Errorf("the later Update: got %v, want not before %v", list[2].At, list[0].At)
		}
	}},
	{"Written of a node that was deleted is zero", func(e *env) {
		e.put(nodes("enterprise:a"))
		e.remove("enterprise:a")
		same(e, "written", e.written("enterprise:a"), []graphmodel.Written{{}})
	}},
	{"Committed tells of each number when its Update was committed, of nodes and edges, and nothing of others", func(e *env) {
		e.put(nodes("enterprise:a enterprise:b practice:p"))
		e.put(nil, edge("adopted:1", "enterprise:a", "practice:p", "2013"))
		nodes, last := e.written("enterprise:a", "enterprise:b"), e.feed(0, 0).Last
		times, err := e.store.Committed(e.Context(), []int64{last, 1, 0, last + 1, -1, nodes[1].Number, 1})
		if err != nil {
			e.Fatalf("Committed: %v", err)
		}
		same(e, "how many", len(times), 7)
		for i, want := range []time.Time{times[0], nodes[0].At, {}, {}, {}, nodes[1].At, nodes[0].At} {
			same(e, "time "+strconv.Itoa(i), times[i], want)
		}
		if times[0].IsZero() || times[0].Before(times[1]) {
			e.Errorf("of the edge: got %v after %v", times[0], times[1])
		}
	}},
	{"Committed of no numbers is empty, of too many ErrInvalid", func(e *env) {
		times, err := e.store.Committed(e.Context(), nil)
		if len(times) > 0 || err != nil {
			e.Errorf("got %v, %v", times, err)
		}
		_, err = e.store.Committed(e.Context(), make([]int64, graphmodel.MaxIDs+1))
		e.faulty(err, graphmodel.ErrInvalid, "")
	}},
	{"Written of no ids is empty, of too many or of what is no ID ErrInvalid", func(e *env) {
		same(e, "none", len(e.written()), 0)
		for _, ids := range [][]graphmodel.ID{manyIDs(graphmodel.MaxIDs + 1), {"Not an ID"}} {
			_, err := e.store.Written(e.Context(), ids)
			e.faulty(err, graphmodel.ErrInvalid, "")
		}
	}},
}
