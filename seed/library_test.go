package seed

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLibraryIsTheSameEachTime(t *testing.T) {
	a, err := Library()
	if err != nil {
		t.Fatal(err)
	}
	b, err := Library()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a, b); diff != "" {
		t.Errorf("two calls differ (-first +second):\n%s", diff)
	}
}
