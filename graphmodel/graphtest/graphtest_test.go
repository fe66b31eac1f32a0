package graphtest

import "testing"

func TestReferenceKeepsEveryPromise(t *testing.T) { TestStore(t, Open) }
