// Package pdftext reads the text layer of PDF files: pages of lines, each with its place on
// the page and the size of its letters.
//
// The work is done by PDFium, the engine of Chrome, compiled to WebAssembly and run by
// wazero: no C compiler is needed, and whatever a hostile file does to the engine stays in
// a sandbox that sees no files, holds no more than 512 MiB, and is ended after two minutes.
// It knows the encodings of Chinese fonts, embedded or not, which readers written in Go do
// not. Starting it takes a few seconds where it has to be compiled: one Engine serves many
// files, and a directory keeps what was compiled.
//
//	engine, err := pdftext.Start(ctx, cache)
//	defer engine.Close()
//	pages, err := engine.Read(ctx, "notice.pdf", data)
package pdftext
