// Package intake plans what the rows of a spreadsheet write, compared with the library, and
// says of each row what would become of it: new, changed field by field, unchanged,
// conflicting, or refused with the place and the reason.
//
//	plan.go ahead.go  Plan: rows in, a batch.Draft filled, a Summary out; chunk after chunk
//	asked.go          a name that is asked for, and the answer: which node it means
//	exact.go index.go tree.go  by what is written
//	named.go          also where it is written otherwise
//	target.go newid.go  whom the mentions of a row mean; ids of new nodes
//	waiting.go        rows that name what only rows below tell
//	library.go        what the Store has of a chunk, in pages by ID; claims between two nodes
//	settle.go merge.go  nodes: what a row adds to one that is there
//	claims.go         edges: a claim of the same source gets more; others stand beside it
//	outcome.go report.go  Item, Class, Summary; all items as CSV
//
// Nothing that is there is replaced silently. A property that a row does not give is kept;
// where a row says otherwise the library's value stays, and both are told, unless the
// mapping says replace. A claim is never given another value: what another source, or the
// same one, says differently is an edge of its own beside it, and told as conflicting where
// both cannot be true.
//
// Planning the same rows again after they were written finds nothing to write. So a row that
// names what nobody knows yet, or knows only by a name written otherwise, waits for what the
// rows below tell. Two cases are left: rows that wait, of which the upper takes a name for what
// is called alike and the lower gives another thing that very name; and, with replace, a row
// that waits and says otherwise than one below it, which then came first.
//
// Memory: hashes of the names of the library's nodes, and of the ends of its claims, of the
// kinds that the mapping speaks of (about 100 bytes a node, 50 a claim), and about 150
// bytes for each node or claim that the file adds; a row itself is let go when it is told, and
// at most 10,000 wait.
package intake
