// Package sheet reads the spreadsheets that people have: XLSX workbooks, CSV or TSV in
// whatever encoding, one row after the other in memory that does not grow with the file; and
// workbooks of the old format (package biff) and the tables of web pages that are called
// .xls, which are held in memory within bounds.
//
// Open tells by the contents what a file is, whatever its name says; chooses the sheet;
// finds the header below titles; and refuses what is no spreadsheet, or made to do harm,
// with words of what to do. Next then gives the rows under the header, each with as many
// cells as the header has columns. Sums, remarks and what names a group of rows are no rows,
// the last given with the rows below it; where another table begins, this one ends. Nothing
// of this is silent: Notes says it all, in Chinese and English.
//
//	s, err := sheet.Open(ctx, "list.xlsx", file, size, sheet.Options{})
//	defer s.Close()
//	for {
//		row, err := s.Next() // io.EOF after the last one
//		name := row.Cells[0].Text
//	}
//	for _, note := range s.Notes() { … } // after the last row they are complete
//
// What is wrong is graphmodel.ErrInvalid and names the file and the place, as in
// "list.xlsx: Sheet1!C7". A text is what a person reads in the cell: a date of 1900 or 1904
// reckoning is 2013-08-23, and 2013-08 where the cell shows no day.
package sheet
