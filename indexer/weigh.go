package indexer

import (
	"math"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"ronghe/indexer/segment"
)

// How a question as a whole weighs its terms, as measured on the sets of .ci/lucene: a
// short question is answered by what has nearly all of it; in a long one the many
// common terms would drown the few that tell.
const (
	rarer       = 1.0  // by how much the power of the idf rises above 1 at most
	rarerFrom   = 16.0 // characters and words of a question at which it begins to
	sharePower  = 0.5  // of the share that a document has of the shortest question
	shareUntil  = 12.0 // characters and words of a question from which the share is nothing
	askingPart  = 0.3  // what a term that only asks counts of its weight
	shareSteps  = 1024 // a share is rounded down to one of so many
	shareRounds = 1e-3 // what the share of all terms may lack by rounding
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
		factor := math.Pow(t.idf, power)
		if asks[t.Term] {
			factor *= askingPart
		}
		t.part = t.idf * factor
		t.weight *= factor
	}
}

// covering is a character or a word of the question, as a part of it.
type covering struct {
	part float32
	docs []rows // documents that have it, or another wording of a name that it is in
}

// coverings are the parts that the share of a document is made of; none for a long
// question, or when the question's terms are all unknown.
func (q *question) coverings(shards int) []covering {
	if q.size >= shareUntil {
		return nil
	}
	sum := float32(0)
	at := map[segment.Term]int{}
	var all []covering
	for _, t := range q.terms {
		if t.Kind != segment.Pair && t.part > 0 {
			at[t.Term] = len(all)
			all = append(all, covering{float32(t.part), []rows{t.rows(shards)}})
			sum += float32(t.part)
		}
	}
	for i := range all {
		all[i].part /= sum
	}
	for _, n := range q.names {
		for _, t := range q.within(n.link) {
			if i, ok := at[t]; ok {
				all[i].docs = append(all[i].docs, n.other)
			}
		}
	}
	return all
}

// within are the characters and words of a link, each as often as it is there.
func (q *question) within(l link) []segment.Term {
	var terms []segment.Term
	start := 0
	for _, p := range q.phrases {
		kind := segment.Word
		if p.Ideographs() {
			kind = segment.Char
		}
		for i, part := range p.Parts() {
			if n := start + i; l.start <= n && n < l.end {
				terms = append(terms, segment.Term{Text: part, Kind: kind})
				if n+1 < l.end && i+1 < p.Len() {
					terms = append(terms, segment.Term{Text: part + p.Parts()[i+1], Kind: segment.Word})
				}
			}
		}
		start += p.Len()
	}
	return terms
}

// cover multiplies each score by a power of the share that the document has of the
// question, and remembers by what.
func (q *question) cover(c *corpus, scores [][]float32) {
	all := q.coverings(len(c.shards))
	if len(all) == 0 {
		return
	}
	power := sharePower * (1 - float64(q.size)/shareUntil)
	var factor [shareSteps + 1]float32
	for i := range factor {
		factor[i] = float32(math.Pow(float64(i)/shareSteps, power))
	}
	q.factors = make([][]float32, len(scores))
	for shard, score := range scores {
		share := make([]float32, len(score))
		for _, part := range all {
			part.add(share, shard)
		}
		for doc, s := range share {
			share[doc] = factor[int(min(1, s+shareRounds)*shareSteps)]
			score[doc] *= share[doc]
		}
		q.factors[shard] = share
	}
}

// add gives the documents of a shard the part, each once.
func (p covering) add(share []float32, shard int) {
	docs := p.docs[0][shard]
	for _, other := range p.docs[1:] {
		docs = roaring.Or(docs, other[shard])
	}
	var buffer [256]uint32
	many := docs.ManyIterator()
	for n := many.NextMany(buffer[:]); n > 0; n = many.NextMany(buffer[:]) {
		for _, doc := range buffer[:n] {
			share[doc] += p.part
		}
	}
}

// factor is what a document's sum of terms was multiplied by.
func (q *question) factor(shard int, doc uint32) float32 {
	if q.factors == nil {
		return 1
	}
	return q.factors[shard][doc]
}
