package schema

import "testing"

func TestBuiltin(t *testing.T) {
	o := Builtin()
	if len(o.NodeKinds()) != 14 {
		t.Errorf("got %d kinds of node", len(o.NodeKinds()))
	}
}
