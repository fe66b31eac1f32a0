// Package native reads and writes the native format of Ronghe: one JSON object a
// line, UTF-8, each a node or an edge in full:
//
//	{"node":{"id":"enterprise:x","kind":"enterprise","title":"…","aliases":["…"],"props":{…},"source":"source:…"}}
//	{"edge":{"id":"adopted:…","kind":"adopted","from":"enterprise:x","to":"practice:y","since":"2013-08",
//	         "props":{…},"source":"source:…","quote":"…","confidence":"high"}}
//
// The id of an edge may be left out: it is then made from the edge's content, so
// that loading twice changes nothing. An edge may come before its nodes. Blank
// lines and lines that begin with # say nothing; a line has at most MaxLine
// bytes; a file may be gzipped. Names are case-sensitive and may not be repeated,
// null is not a value, and 1 and 1.0 are an integer and a decimal.
//
//	scan*.go decode.go  one line of text → a Line, strictly, with the place of what is wrong
//	decoder.go          lines one after the other, for who does not load
//	encode.go dump.go   the other way round, in one stable form; Put
//	file.go lines.go    files, gzip, stdin; cutting them into blocks of lines
//	pipeline.go         decoding blocks on all cores, in order
//	check.go refs.go    pass one of a load: what is wrong, before anything is written
//	fault.go            what is told of a line that is wrong
//	write.go cursor.go  the passes that write
//	load.go             Load, Options, Report
package native
