package intake

import (
	"context"

	"ronghe/graphmodel"
)

// Resolver tells which node of the library a name means. It is asked by one goroutine at
// a time.
type Resolver interface {
	// Resolve never chooses among several silently. An error ends the import.
	Resolve(ctx context.Context, q Asked) (Answer, error)
}

// Asked is a name, and what else a row says that helps.
type Asked struct {
	Kind graphmodel.Kind
	Name string            // "" when only Keys are known
	Keys map[string]string // properties that identify, such as uscc
	Near []graphmodel.ID   // other nodes of the row
}

// Answer is the node that is meant, or why there is none.
type Answer struct {
	ID        graphmodel.ID   // "": none, or several
	ByKey     bool            // ID has one of the Keys, whatever it is called
	Several   []graphmodel.ID // all that may be meant, when that is more than one
	Namesakes []graphmodel.ID // called so, but another: with another key
}
