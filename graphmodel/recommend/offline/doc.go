// Package offline measures, on adoptions of the past, how well package recommend
// foretells those that came later, beside plain baselines.
//
// A Split says what is known and what came later; Split makes one of dated claims and
// a cut, Cold hides all that some units have. Evaluate builds a Model of the first
// part, asks it and the baselines for every unit of the second, and counts. All
// candidates are ranked, none is sampled; units are worked on side by side, and summed
// in one order, so that two runs give the same report.
package offline
