// Package labelled measures how well names are resolved, on pairs of a mention and what it
// means.
//
// data/pairs.csv has names as public sources write them, each with its source, and names
// derived from these by a stated rule (a typo, another place, a branch that is not in the
// library): column rule says which, and "as written" means that it is attested. A mention
// means an id of the built-in library, several ids joined by | (whoever takes one of
// them silently is wrong), or NONE. without leaves one node out of the table, so that its
// own name is one the library does not have.
//
// Many attested names are aliases of the library, and of those a right answer proves
// little: measure with HoldOut too, which leaves out the alias that is asked for.
package labelled
