// Package msdoc reads the text of documents as Word 97 to 2003 and WPS kept them (.doc,
// .wps), by [MS-DOC], "Word (.doc) Binary File Format": paragraphs with what they are, of
// tables the cells.
//
//	d, err := msdoc.Read("notice.doc", file, size)
//	for _, p := range d.Paragraphs { … }
//
// The characters lie in pieces in one part of a compound file, in the order in which they
// were typed; another part says in which order they are read. What paragraphs and runs of
// characters are like is told by where in the file they lie. What is wrong is
// graphmodel.ErrInvalid and names the file.
package msdoc
