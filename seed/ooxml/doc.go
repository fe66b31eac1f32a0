// Package ooxml opens what XLSX and DOCX files are made of: XML parts in a ZIP archive,
// joined by relationships (ECMA-376, parts 1 and 2). The files come from anywhere, so nothing
// here trusts them.
//
// Open refuses an archive whose names climb out of it, that is encrypted, or has too many
// parts. A Part unpacks as it is read, and ends with an error when it unpacks to more than
// MaxPart, or to far more than any document does (a ZIP bomb); when it has a DOCTYPE, without
// which there are no entities to multiply; when elements nest too deep, or one piece of it is
// too long to be held. Nothing is ever written to a disk.
//
//	a, err := ooxml.Open("list.xlsx", file, size)
//	main, err := a.Main("xl/workbook.xml")
//	related, err := a.Relations(main)
//	part, err := a.Part(main)
//	defer part.Close()
//	for {
//		token, err := part.Next() // io.EOF at the end
//	}
//
// Every error is graphmodel.ErrInvalid, in both languages, and names the file and the part.
package ooxml
