package syntax

import (
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// The codes of notes.
const (
	CodeCut      = "cut"      // the text was longer than graphmodel.MaxQuery
	CodeClauses  = "clauses"  // there were more than MaxClauses words and values
	CodeDepth    = "depth"    // brackets stood deeper than MaxDepth
	CodeQuote    = "quote"    // a quote without its other half
	CodeBracket  = "bracket"  // a bracket without its other half
	CodeEmpty    = "empty"    // quotes or brackets around nothing
	CodeOperator = "operator" // an operator that joins nothing
	CodeStar     = "star"     // a star that is not at the end of a word
	CodeField    = "field"    // no such field
	CodeValue    = "value"    // a field without a value
	CodeYear     = "year"     // neither a year nor a range of years
	CodeName     = "name"     // a value that Resolve found no meaning of
)

// maxNotes is how many notes a person reads at most.
const maxNotes = 10

// sayings are what is said of the piece of text (%s) that a note is about.
var sayings = map[string]struct{ zh, en string }{
	CodeCut:      {fmt.Sprintf("查询超过 %d 个字，没有搜索其后的部分", graphmodel.MaxQuery), fmt.Sprintf("the query is longer than %d characters; the rest was not searched", graphmodel.MaxQuery)},
	CodeClauses:  {fmt.Sprintf("词和条件超过 %d 个，没有搜索其后的部分", MaxClauses), fmt.Sprintf("there are more than %d words and conditions; the rest was not searched", MaxClauses)},
	CodeDepth:    {fmt.Sprintf("括号超过 %d 层，已忽略里层的括号", MaxDepth), fmt.Sprintf("brackets stand more than %d deep; the inner ones were ignored", MaxDepth)},
	CodeQuote:    {"引号 %s 不成对，已忽略", "the quote %s has no other half and was ignored"},
	CodeBracket:  {"括号 %s 不成对或用法不对，已忽略", "the bracket %s has no other half here and was ignored"},
	CodeEmpty:    {"%s 里没有内容，已忽略", "there is nothing in %s, which was ignored"},
	CodeOperator: {"“%s”没有连接任何词，已忽略", "“%s” joins nothing and was ignored"},
	CodeStar:     {"“%s”只能用在词尾，已忽略", "“%s” can only end a word, and was ignored"},
	CodeField:    {"没有“%s”这个字段，已按普通词搜索", "there is no field “%s”; it was searched as plain words"},
	CodeValue:    {"字段“%s”没有值，已按普通词搜索", "the field “%s” has no value; it was searched as a plain word"},
	CodeYear:     {"“%s”不是年份或年份范围（如 2013、2013-2016、2013..、..2016），已按普通词搜索", "“%s” is no year or range of years (as 2013, 2013-2016, 2013.., ..2016); it was searched as plain words"},
	CodeName:     {"没有找到“%s”，已按普通词搜索", "“%s” is not known; it was searched as plain words"},
}

// notes collects what is to be said of a text.
type notes struct {
	text []rune
	list []graphmodel.Note
}

// add says something of the runes start to end, once.
func (n *notes) add(code string, start, end int) {
	at := graphmodel.Mark{Start: start, End: end}
	known := slices.ContainsFunc(n.list, func(old graphmodel.Note) bool { return old.Code == code && old.At == at })
	if known || len(n.list) == maxNotes {
		return
	}
	piece := n.text[start:end]
	const most = 20
	shown := string(piece[:min(most, len(piece))])
	if len(piece) > most {
		shown += "…"
	}
	n.list = append(n.list, graphmodel.Note{
		Code: code,
		Zh:   strings.ReplaceAll(sayings[code].zh, "%s", shown),
		En:   strings.ReplaceAll(sayings[code].en, "%s", shown),
		At:   at,
	})
}

// has tells whether something of the code has been said.
func (n *notes) has(code string) bool {
	return slices.ContainsFunc(n.list, func(old graphmodel.Note) bool { return old.Code == code })
}
