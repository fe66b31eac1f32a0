// Package spread tells how practices spread: pure functions of adoption events.
//
// Data is what they all work on: who adopted which practice, and when, in flat
// arrays. It is made from the rows of a file or of a panel by New, which says what
// of them it could not take. What a function computes depends on the events alone,
// never on their order or on the machine, and is refused with the counts where the
// data cannot carry it. Each result carries a Basis: what it stands on.
//
// Times are intervals, and an adopter may have none. Nothing is ever put in order that
// the dates do not: Before is sure or false. Counts of a curve say how many surely, and
// how many perhaps. What needs one time of each adopter is computed of draws.
//
//	data.go, period.go, cascade.go   events, times, what a period is, finding one's events
//	new.go, builder.go, report.go    rows → Data, and what is told of them
//	describe.go                      one practice: order.go, curve.go, logistic.go, rogers.go, groups.go
//	vertical.go, drive.go            before and after a national order; voluntary, pilot, mandated
//	leadlag.go, leaders.go           units over many practices: pairs, scores (ledger.go, tally.go, leadersrank.go)
//	survival.go                      hazard and Kaplan–Meier
//	eventhistory.go, cox.go          what makes adoption likely: logit, cloglog; Cox (newton.go)
//	flows.go, density.go             between groups, between practices
//	draw.go                          what dates leave open, shown by draws
//
// Subpackages hold what is an apparatus of its own: network infers who may have
// followed whom.
package spread
