// Package place tells which regions a text names: by title, short name (苏州, 昆山),
// one-character abbreviation (沪), path (江苏苏州), code of GB/T 2260, and by names and
// codes of earlier revisions (吴江市, 320584).
//
// New makes a Gazetteer of the regions of a library; what this package brings itself is
// in data/, with its sources. Find reads a text, Steps the beginning of a name, Related
// tells whether one region lies in another. Regions are numbers here, their places in the
// list given to New: cheap to keep for a hundred thousand enterprises.
//
// A short name of a county is an everyday word as often as a place (东方, 和平, 宝山): it
// counts when it is the whole text or follows the place around it, and else only as
// Step.Sure says.
package place
