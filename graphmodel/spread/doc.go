// Package spread tells how practices spread: pure functions of adoption events.
//
// Data is what they all work on: who adopted which practice, and when, in flat
// arrays. It is made from the rows of a file or of a panel by New, which says what
// of them it could not take. What a function computes depends on the events alone,
// never on their order or on the machine, and is refused with the counts where the
// data cannot carry it.
//
// Subpackages hold what is an apparatus of its own: network infers who may have
// followed whom.
package spread
