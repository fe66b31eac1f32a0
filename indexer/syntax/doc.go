// Package syntax is the query language of the search box: Parse makes a tree of
// what was typed. It knows no index and no library; Query.Resolve asks a Meanings
// what names such as 浙江 mean.
//
// # Grammar
//
// In extended Backus-Naur form; signs may be of full or half width, and white
// space and punctuation (， 、 ； 。 ！ ？) stand between words:
//
//	query   = { any [ "AND" ] } .
//	any     = unary { or unary } .
//	or      = "OR" | "或" | "|" .                     (* the words stand alone *)
//	unary   = [ "-" | "NOT" | "非" ] primary .        (* "-" has no blank behind it *)
//	primary = "(" query ")" | field | phrase | prefix | word .
//	phrase  = `"` text `"` | "“" text "”" | "「" text "」" | "『" text "』" .
//	prefix  = word "*" .
//	field   = name ":" ( value { "," value } | "(" value { [ "," | or ] value } ")" ) .
//	value   = years | phrase | prefix | word .        (* years in the field 年 *)
//	years   = year | [ year ] ( ".." | "-" | "~" | "至" ) [ year ] .
//
// OR joins its two neighbours and binds tighter than AND, which is what words side
// by side mean: 浙江 钢铁 OR 石化 is 浙江 (钢铁 OR 石化). Several values of a field mean
// any of them. A word keeps signs within it (GB/T, T-0, C++, 10:30, http://…), and
// brackets that open and close within it, as in 宝钢（上海）有限公司. The names of
// fields are in name.go, in simplified and traditional Chinese and in English.
//
// A question or a title that somebody pastes is plain: quotes that touch a word
// outside are punctuation (什么是“两化融合”？), as are brackets around words that no
// OR joins (（一）能源管控), several dashes, and the minus of an amount (-5℃). So is
// all of a punctuated sentence that names no field (see isSentence).
//
// # What makes no sense
//
// No text fails. What cannot be read is left out or searched as plain words, and a
// Note says so; when nothing is left the whole text is one Word. Parse reads
// graphmodel.MaxQuery runes, MaxClauses words and values, and MaxDepth brackets, in
// time proportional to the text.
//
// # What a tree means
//
// Let docs(n) be the documents that n finds:
//
//   - Word, Phrase: documents with all terms of the text; for a Phrase the text as
//     indexed for phrases, in order and side by side.
//   - Prefix: documents with a term or a name that begins with the text. The index
//     bounds how many terms it expands all prefixes of a query to, and says so.
//   - Field of Title, Alias or Body: as above, in that field alone.
//   - Field of a facet: documents with any of Means as its value; Years are values
//     of the facet year; "unknown" is graphmodel.UnknownValue.
//   - And, Or: intersection, union. Not: all documents but those of its part.
//
// A Query that is Plain is searched by its Text as if there were no syntax. Else
// every part of the Root but its Words (see Query.Words) is demanded: hits are in
// docs of each. They are ranked by what all positive Texts together, Words first,
// score as a plain text; a Text under Not scores nothing. When there are no Words,
// nothing but what is demanded decides which documents are hits. Names that are just
// Query.Text, quotes and all, are hits in any case: a title may have any sign in it.
package syntax
