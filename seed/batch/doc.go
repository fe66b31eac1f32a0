// Package batch writes to a Store in numbered batches that can be undone: all of a batch
// or nothing, whatever happens to the process, and back again to the byte.
//
// A batch is a directory under the Book's own, in the native format, so that it can be
// read, kept and loaded elsewhere:
//
//	000007/batch.json    number, state, when, which file and mapping, counts
//	000007/after.jsonl   each node and edge as the batch writes it, once
//	000007/before.jsonl  those of them that were there, as they were
//
// A Draft collects in 000007.part, with no more memory than 40 bytes a line. Commit has
// everything on disk (fsync) and the directory under its name, prepared, before its one
// Update, and says done after. Whoever opens the Book next tells by the Store's content
// whether the Update of a prepared batch happened: it is done, or is as if it had never
// been. An undo is the same the other way round: undoing, then undone.
//
//	book.go     Open, List; the lock: one process at a time
//	info.go     Batch, its state, and how that gets to the disk
//	draft.go    collecting; commit.go writing
//	preview.go  the Store as the draft will leave it
//	settle.go   what became of a batch that was broken off
//	undo.go blocker.go   taking back, and what stands against it
//	lines.go    the files
package batch
