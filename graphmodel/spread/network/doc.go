// Package network infers who may have followed whom, from nothing but the order and
// the times at which units adopted many practices (NetInf: Gomez-Rodriguez, Leskovec
// and Krause, KDD 2010, doi 10.1145/1835804.1835933).
//
// What it returns is a guess by a model, the evidence class "I" of the spread
// analyses: never a recorded link, never drawn like one, and refused where the
// cascades are too few. A common cause of two adoptions looks the same as imitation:
// where it is known, an order from a higher level, Above keeps it out.
//
// Start from Cascades: FromData or FromEvents makes them. Infer chooses edges one
// after the other; Bootstrap and Shuffle tell how far to trust each; Tree shows the
// likely way of one practice; Find tells how many of the recorded links came out.
package network
