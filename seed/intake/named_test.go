package intake

import (
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// TestNamed: what is written otherwise is found, what is another thing or may be several is
// not taken for one.
func TestNamed(t *testing.T) {
	b := newBench(t)
	b.furnish()
	b.put([]graphmodel.Node{
		{ID: "enterprise:p", Title: "山东虚构橡胶股份有限公司", Aliases: []string{"虚构橡胶"}},
		{ID: "enterprise:q1", Title: "浙江臆想机械有限公司"},
		{ID: "enterprise:q2", Title: "江苏臆想机械有限公司"},
		{ID: "industry:c25", Title: "石油、煤炭及其他燃料加工业"},
		{ID: "industry:c26", Title: "化学原料和化学制品制造业"},
	}, nil)
	n, err := NewNamed(t.Context(), Stored(b.store), schema.Builtin(), []graphmodel.Kind{"enterprise", "practice"})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		kind       graphmodel.Kind
		name, want string
	}{
		{"enterprise", "虚构橡胶", "enterprise:p"},
		{"enterprise", "山東虛構橡膠股份有限公司", "enterprise:p"},
		{"enterprise", "山东虚构橡胶有限公司", ""}, // another legal form may be another firm
		{"enterprise", "山东虚构橡胶股份有限公司沈阳分公司", ""},
		{"enterprise", "臆想机械", "enterprise:q1 enterprise:q2"},
		{"enterprise", "广东杜撰化工有限公司", ""},
		{"practice", "虚构橡胶", ""},
		{"industry", "石化", "industry:c25 industry:c26"},
		{"industry", "化学原料及化学制品制造业", "industry:c26"},
		{"enterprise", "", ""},
	} {
		a, err := n.Resolve(t.Context(), Asked{Kind: test.kind, Name: test.name})
		var got []string
		for _, id := range a.meant() {
			got = append(got, string(id))
		}
		if strings.Join(got, " ") != test.want || err != nil {
			t.Errorf("%s: got %v %v, want %s", test.name, got, err, test.want)
		}
	}
}
