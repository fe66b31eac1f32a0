// Package panel keeps the adoptions of a Store by practice and unit: who adopted
// what first, when, and what was collected about whom. It is a view in flat arrays
// that follows the Store's Changes and can be thrown away; what claims say in words
// is read from the Store only for what is shown.
//
// A unit is an enterprise (whoever adopts), a region, an industry, a zone, or a pair
// of region and industry. It is an adopter by a claim about itself or about a unit
// within it, and a practice counts the adoptions of its parts; a Row says which
// claim counted. Kinds of edge are known by what the ontology says of them: places,
// industries and zones by their facets, ancestors by its trees.
//
// Read it in this order:
//
//	panel.go follow.go build.go  the Panel, how it is built and follows the Store
//	words.go                     what the ontology says of kinds
//	graph.go claims.go span.go   the arrays
//	units.go lift.go city.go     which units a grouping has, and who is in which
//	coverage.go                  what was collected about each unit
//	question.go table.go data.go the answers
package panel
