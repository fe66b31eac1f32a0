// Package mapping says what the rows of somebody's spreadsheet mean in the ontology: a
// small YAML file, guessed from the headers, corrected by a person, and kept.
//
//	sheet: 名单                      # "" or left out: the first visible one
//	source:                         # who says so: every claim needs it
//	  title: 关于公布……的通知
//	  date: 2015-06
//	  url: https://example.org/list  # not needed with class: document
//	confidence: high
//	things:                         # the nodes that a row makes; the first is what the row is about
//	  - kind: enterprise
//	    title: "{企业名称}"
//	    props: {uscc: "{统一社会信用代码}"}
//	  - kind: practice
//	    title: {text: "{采用做法}", split: "、；", map: {能管中心: 能源管控中心}}
//	    create: false               # a name that the library does not know refuses the row;
//	                                # with unknown: skip only the practice is left out
//	claims:                         # the edges between them
//	  - kind: adopted
//	    from: enterprise
//	    to: practice
//	    since: "{采用时间}"
//	    quote: "{企业名称}：{采用做法}"
//
// A text with {a column's header} in it is filled for each row, {#C} being the column with
// the letter C, {#group} what the row above that names a group says ("浙江省" of 一、浙江省),
// {#sheet} the name of the sheet; when all its columns are empty it says nothing. A text without is a
// constant; {text: "{省份}", down: true} is what the column says, or said last above, for
// tables that say it in the first row of a group alone. A thing may be several, by split; each claim is then made for each pair. What a
// claim or property is (a date, a number, one of some values) is the ontology's word, and
// its labels do for values: 民营 is private.
//
//	mapping.go value.go  the file as Go; Read it strictly
//	check.go             that it fits the ontology
//	bind.go              that it fits a header: a Reader of rows
//	row.go fill.go draft.go  what a row says, as a Draft, or why not
//	cell.go uscc.go      cells as the ontology wants them; GB 32100-2015
//	guess*.go print.go   a mapping from headers, and as YAML
//
// Which node of the library a name means, and what changes, is asked in seed/intake.
package mapping
