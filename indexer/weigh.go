package indexer

import (
	"math"
	"strings"

	"ronghe/indexer/segment"
)

// How a question as a whole weighs its terms, as measured on collections of passages
// (README.md): in a long one the many common terms would drown the few that tell.
const (
	rarer      = 1.0  // by how much the power of the idf rises above 1 at most
	rarerFrom  = 16.0 // characters and words of a question at which it begins to
	askingPart = 0.3  // what a term that only asks counts of its weight
)

// askingWords make a question of a text and say nothing of what is asked for.
// Passages have them seldom, so idf alone would take them for telling.
var askingWords = []string{
	"什么", "甚么", "怎么办", "怎么样", "怎么", "怎样", "如何", "为何", "为啥", "干嘛",
	"多少", "多久", "多长", "多大", "哪些", "哪个", "哪里", "哪儿", "哪种", "哪位", "哪一", "哪年",
	"何时", "何地", "何处", "何种", "何人", "谁", "几个", "几种",
	"是否", "能否", "可否", "有无", "是不是", "有没有", "能不能", "会不会", "要不要", "可不可以",
	"请问", "请教", "谢谢", "你好", "您好", "大家好",
}

// askingEnds are asking words at the end of a run of ideographs only: 吗啡, 酒吧.
const askingEnds = "吗呢吧啊呀嘛么"

// asking are the terms that stand in the phrases only within, or across the border
// of, asking words.
func asking(phrases []segment.Phrase) map[segment.Term]bool {
	only := map[segment.Term]bool{}
	for _, p := range phrases {
		if !p.Ideographs() {
			continue
		}
		parts, asks := p.Parts(), askingParts(p)
		for i, part := range parts {
			note(only, segment.Term{Text: part, Kind: segment.Char}, asks[i])
			if i+1 < len(parts) {
				note(only, segment.Term{Text: part + parts[i+1], Kind: segment.Pair}, asks[i] || asks[i+1])
			}
		}
	}
	return only
}

// note keeps that a term asks wherever it stands, so far.
func note(only map[segment.Term]bool, t segment.Term, asks bool) {
	before, known := only[t]
	only[t] = asks && (before || !known)
}

// askingParts tells which parts of a run of ideographs belong to asking words.
func askingParts(p segment.Phrase) []bool {
	asks := make([]bool, p.Len())
	for i := range asks {
		rest := strings.Join(p.Parts()[i:min(i+4, p.Len())], "")
		for _, word := range askingWords {
			if strings.HasPrefix(rest, word) {
				for j := range []rune(word) {
					asks[i+j] = true
				}
			}
		}
	}
	for i := p.Len() - 1; i > 0 && strings.Contains(askingEnds, p.Parts()[i]); i-- {
		asks[i] = true
	}
	return asks
}

// weigh makes of the weights of terms by themselves those within the question.
func (q *question) weigh() {
	asks := asking(q.phrases)
	power := rarer * max(0, 1-rarerFrom/float64(q.size))
	for _, t := range q.terms {
		t.weight *= math.Pow(t.idf, power)
		if asks[t.Term] {
			t.weight *= askingPart
		}
	}
}
