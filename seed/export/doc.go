// Package export writes the library, or a part of it, in the formats of other
// programs: spreadsheets, networkx, Gephi, RDF stores, Neo4j, pandas.
//
// A caller chooses a Part (Whole, Selection, Neighbourhood) within a View of the
// Store and calls Write with the name of a format. Read it in this order:
//
//	part.go select.go  what is written: always closed, so that it loads by itself
//	ahead.go           a page is read while the one before is written
//	survey.go field.go which columns there are, found by reading the Part once
//	format.go          the table of formats, and Write
//	csv.go xlsx.go …   one format a file; workbook.go sheet.go: XLSX files, for other packages too
//
// Everything is written as it is read, in order of ID: equal Parts are equal bytes,
// and memory holds the titles and not the bodies. What each format cannot hold is
// said at its file; the native format (jsonl) holds everything.
//
// Dates keep their precision in every format. Where a format demands whole days, they
// stand beside the date as written: see Formats of GEXF and XLSX.
package export
