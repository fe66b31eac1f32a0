// Package typeahead completes what is being typed with the names of nodes: by
// characters, by pinyin in full or in part (nengyuan, nengy), by initials (lhrh),
// and by any mixture of them (5g gc, neng源). Traditional characters, case, width,
// spaces and punctuation make no difference.
//
// A name is its units: folded characters, letters and digits. All names stand in one
// text of unit codes (table.go), in order of rank, and three arrays hold the places
// in it, sorted by the units from there on: where a title begins, where an alias
// begins, and all places within a name. Codes are in order of reading (alphabet.go),
// so the characters that a few letters may stand for are a few stretches of codes
// (step.go), and what is typed is found by walking down the sorted places as down a
// tree (walk.go). Places found need only be compared as numbers to rank the names
// (rank.go).
//
// An Index never changes: With makes a new one that shares the large table and has
// a small one of what is new (index.go).
package typeahead
