// Package table reads tables that people keep as text: CSV and its relatives, from
// Excel, R, Python or a database, in Chinese or in English.
//
// Open finds out by itself what nobody wants to say: the encoding (UTF-8 and UTF-16
// with or without their marks where that can be told, GB 18030), and whether cells are
// apart by comma, semicolon or tab. Columns finds columns by what they may be called.
// Next then gives one row after the other, in memory that does not grow with the
// file. ParseDate reads the dates that people write.
//
//	t, err := table.Open("adoptions.csv", file)
//	at, err := t.Columns(names, table.Practice, table.Unit, table.Date)
//	for {
//		row, err := t.Next() // io.EOF after the last one
//		date, err := t.Date(row, at[2])
//	}
//
// Whatever is wrong with the table is ErrInvalid and says the file, the row and the
// column, in both languages.
package table
