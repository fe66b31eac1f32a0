// Package parse takes the name of an enterprise apart, as names are registered in China:
// place, brand, trade and legal form (武汉｜红日子｜食品｜有限公司), and what stands behind the
// legal form, a branch or a works (九江分公司), which is not its parent.
//
//	p := parse.New(gazetteer)
//	n := p.Name("赛轮（沈阳）轮胎有限公司")
//	// n.Core "赛轮", n.Trade "轮胎", n.Form Limited, n.Places 沈阳市
//
// Nothing is required: short names, works and bodies that are no enterprise are taken
// apart as far as they go, and a Core is found in all that have any letter. Words of
// trade are in data/trades.txt.
package parse
