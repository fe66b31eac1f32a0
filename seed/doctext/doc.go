// Package doctext reads documents that people wrote, DOCX, DOC, PDF, HTML, Markdown and plain
// text in whatever encoding, into one shape: a Document of blocks (headings, paragraphs,
// list items, tables), each with its place in the text as a whole. It is the other direction
// of seed/document.
//
//	var reader doctext.Reader // the zero value; PDF needs an engine that starts when first used
//	defer reader.Close()
//	d, err := reader.Read(ctx, "notice.docx", file, size)
//	for _, b := range d.Blocks {
//		fmt.Println(b.Kind, b.Page, b.Text) // d.Text in runes is b.Text from b.At to b.End
//	}
//
// What the format is, is told by the contents first and the name second. A file that cannot
// be read (a picture of a document without text, a password, something broken
// or made to do harm) is graphmodel.ErrInvalid with words of what to do; what was left out
// on the way (headers and footers of pages, deleted text, footnotes) is in Notes.
package doctext
