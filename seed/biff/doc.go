// Package biff reads workbooks as Excel 97 to 2003 and WPS kept them (.xls, .et), and those
// of Excel 5 and 95, by the numbers of their records in [MS-XLS], "Excel Binary File Format
// (.xls) Structure". It gives what cells hold; what their formats make of numbers is for
// who reads it.
//
//	book, err := biff.Open("list.xls", file, size)
//	table, err := book.Read(0) // of book.Sheets
//	for _, cell := range table.Cells { … }
//
// A workbook is a stream of records in a compound file. Its first part lists the sheets,
// formats and shared texts; each sheet is a part of its own. The whole stream is held in
// memory, within bounds. What is wrong is graphmodel.ErrInvalid and names the file.
package biff
