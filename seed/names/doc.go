// Package names tells which enterprise, zone, region, industry or organisation of the
// library a name means: as it is written in a list, a report or an announcement, short or
// in full, old, misspelt or in traditional characters.
//
//	t, err := names.Build(names.Library{Reader: reader})
//	a := t.Resolve(names.Query{Kind: "enterprise", Name: "赛轮沈阳", Place: "辽宁"})
//	// a.Decision names.Match, a.Candidates[0].ID, and why: a.Candidates[0].Features
//
// A candidate's score is the sum of its features, each shown, kept between 0 and 1; what
// each weighs is the table in weights.go. The decision is Match when the best score is at
// least MatchScore and Lead above the next; Ambiguous when it is at least PossibleScore: a
// person has to say which, and two enterprises of one name stay two; else None. So a name
// that means several is never silently one. A candidate that is not spelled just so scores
// .90 at the most, and one that is, with nothing against it, needs no Lead above such.
//
// How a name is looked for is bounded, however many there are: exact spelling; the rare ones
// among its pairs of characters; how it sounds; the initials of place, brand and trade.
// Only what shares one of these is compared at all, at most maxCompared names.
//
//	source.go table.go read.go take.go  what is known of each node, read once
//	grams.go block.go                 what to compare a name with
//	weights.go                        the features and what they weigh
//	features.go relate.go alike.go facts.go   comparing
//	query.go resolve.go decide.go     a question, its candidates, the decision
//	region.go industry.go             kinds that have codes
//	decisions.go                      what people have accepted and rejected
//
// Below it: plain (spelling), orgcode (credit codes), place (regions), parse (parts of a
// name), merge (two nodes made one, and back), labelled (how well all this works).
package names
