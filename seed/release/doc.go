// Package release keeps frozen states of the library, so that last year's figure can
// be asked of last year's data.
//
// A release is a directory below releases/ of the data directory: graph.db, an SQLite
// file that is only read, and release.json, which says what is in it. It is made in a
// directory beside, synced, and renamed: after a crash it is there whole or not at all.
// Open refuses a file that is not the one that was released.
//
// Start with Dir: Make, List, Open, Verify.
package release
