// Package labelled measures how well documents are recognised: documents of known title,
// number, date, issuers, sections, citations and standards, and what recognise makes of them.
//
// The documents of data are made up around public facts: title, number, issuer and date of
// each policy-*.* are those of a policy in seed/data/policies.csv, which has its source, and the
// titles, numbers and standards that they cite are of the same tables; the text between is in
// words of our own, in twelve layouts: under a red head, on the pages of governments with their
// tables of labels, as reprints with other dates around them, signed jointly, with spaced out
// names, in GB 18030, and so on. hard-*.* are written by hand, of forms that the others do not
// have: proclamations, orders, a standard, an explanation of a plan. made-up-case-*.* are write-ups of enterprises that do not
// exist. truth.jsonl says what is right, a line a document:
//
//	{"file":"policy-01.txt","title":"…","number":"工信部信〔2013〕317号","date":"2013-08-23","issuers":["…"],
//	 "cited":[{"title":"…","number":"…"}],"standards":["GB/T 23001-2017"],"sections":["一、总体要求"]}
//
// What is "" or missing is not in the document. A citation by number alone has no title.
package labelled
