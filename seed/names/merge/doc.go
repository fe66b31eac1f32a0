// Package merge makes one node of two that mean the same thing, and two again.
//
// Merge moves every edge of one node to the other, gives the other its names, its id among
// them, and what properties it lacks, and deletes it. Before that, a Record of everything
// as it was and as it will be lies in a file, on the disk: Unmerge puts all of it back as it
// was, byte for byte in a dump, unless something of it has been changed since, which it
// names instead.
//
// An id of an edge means one pair of nodes for ever, so an edge that moves gets a new id,
// made from its content; one that would join a node to itself is gone until Unmerge, and
// one that says what another edge says already becomes that one.
package merge
