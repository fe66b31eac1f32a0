// Package transfer is about documented transfers: one unit learned a practice from
// another, by what a source says. All it tells is recorded (spread.Recorded); nothing
// here is inferred.
//
// Transfer and Read are what a source says, Grow makes the forest of one practice,
// Cycles finds who is said to have learned from each other, and Paths how something
// could have got from one unit to another as time goes on.
package transfer
