package parse

import (
	"strings"
	"unicode/utf8"
)

// Own is the name that an enterprise has behind that of its group: 东方电机 of
// 东方电气集团东方电机, taken apart; false when there is none, or it is a word of trade alone
// (矿业 of 攀钢集团矿业), which tells nothing apart.
func (p *Parser) Own(n Name) (core, trade string, ok bool) {
	_, own, found := strings.Cut(n.Bare, "集团")
	if !found {
		return "", "", false
	}
	runes := []rune(own)
	if len(runes) <= leastCore || p.trades.cut(runes, 0) == 0 {
		return "", "", false
	}
	at := len(string(runes[:p.trades.cut(runes, leastCore)]))
	return own[:at], own[at:], true
}

// Unit is the name that a part of an enterprise has of its own: 长庆油田 of 长庆油田分公司,
// 贵溪冶炼厂; "" when it is nothing but a place or number and a word for what it is (九江分公司, 第十四研究所).
func (p *Parser) Unit(n Name) string {
	name := n.Branch
	for _, unit := range units {
		if short, ok := strings.CutSuffix(name, unit); ok && short != "" {
			if p.isPlace(short) {
				return ""
			}
			if strings.HasSuffix(unit, "公司") {
				name = short
			}
			break
		}
	}
	if utf8.RuneCountInString(name) < leastUnit || strings.ContainsRune("第一二三四五六七八九十", firstOf(name)) {
		return ""
	}
	return name
}

// leastUnit is how many runes tell a part of an enterprise from those of others.
const leastUnit = 4

func firstOf(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

func (p *Parser) isPlace(text string) bool {
	runes := []rune(text)
	steps := p.places.Steps(runes)
	return len(steps) > 0 && steps[len(steps)-1].End == len(runes)
}
