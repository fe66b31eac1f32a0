package recommend

import (
	"fmt"
	"strings"

	"ronghe/graphmodel"
)

// Sentence is the Reason in words, from its fields only: that firms with the feature
// "also" adopted the practice, which is no claim about order or cause.
func (r Reason) Sentence(practice Thing) (zh, en string) {
	var names, english []string
	for _, e := range r.Examples {
		names, english = append(names, e.Unit.Title), append(english, e.Unit.english())
	}
	who, whoEn := strings.Join(names, "、"), strings.Join(english, ", ")
	if r.ByOrder > 0 {
		who += fmt.Sprintf("；另有 %d 家在明文要求之后采用，不作依据", r.ByOrder)
		whoEn += fmt.Sprintf("; %d more adopted it under an order, which is no evidence", r.ByOrder)
	}
	if r.Facet == "" {
		return fmt.Sprintf("已采用“%s”的 %d 家中，%d 家也采用了“%s”，如%s", r.Feature.Title, r.N, r.K, practice.Title, who),
			fmt.Sprintf("of %d that adopted %s, %d also adopted %s: %s", r.N, r.Feature.english(), r.K, practice.english(), whoEn)
	}
	return fmt.Sprintf("同属“%s”的 %d 家有记录者中，%d 家已采用“%s”，如%s", r.Feature.Title, r.N, r.K, practice.Title, who),
		fmt.Sprintf("of %d on record in %s, %d have adopted %s: %s", r.N, r.Feature.english(), r.K, practice.english(), whoEn)
}

// Sentence is the Later in words: no more than its Verdict allows.
func (l Later) Sentence() (zh, en string) {
	zhWho, enWho := "同类", "alike"
	if l.Among != nil {
		zhWho, enWho = "同属“"+l.Among.Title+"”的单位", "in "+l.Among.english()
	}
	switch l.Verdict {
	case Refused:
		return fmt.Sprintf("只有 %d 家%s有记录，不足以说明", l.N, zhWho), fmt.Sprintf("only %d %s are on record: not enough to say anything", l.N, enWho)
	case CountsOnly:
		return fmt.Sprintf("%s中先有“%s”的 %d 家，%d 家在 %g 年内采用了“%s”", zhWho, l.X.Title, l.N, l.K, l.Years, l.Y.Title),
			fmt.Sprintf("of %d %s that had %s, %d adopted %s within %g years", l.N, enWho, l.X.english(), l.K, l.Y.english(), l.Years)
	}
	const percent = 100
	zh = fmt.Sprintf("%s中先有“%s”的 %d 家，%d 家（%.0f%%，95%% 区间 %.0f%%–%.0f%%）在 %g 年内采用了“%s”，间隔中位数 %.0f 个月；未采用者 %d 家中 %d 家",
		zhWho, l.X.Title, l.N, l.K, *l.Share*percent, l.Interval.Low*percent, l.Interval.High*percent, l.Years, l.Y.Title, l.Median, l.Controls.N, l.Controls.K)
	en = fmt.Sprintf("of %d %s that had %s, %d (%.0f%%, 95%% interval %.0f%%–%.0f%%) adopted %s within %g years, median %.0f months; of %d without it, %d",
		l.N, enWho, l.X.english(), l.K, *l.Share*percent, l.Interval.Low*percent, l.Interval.High*percent, l.Y.english(), l.Years, l.Median, l.Controls.N, l.Controls.K)
	if l.Verdict == MoreOften {
		zh += "：比未采用“" + l.X.Title + "”的同类更多"
		en += ": more often than those without"
	}
	return zh, en
}

// Sentence is Against in words; "" for nothing. It counts, and says nothing of causes.
func (a Against) Sentence() (zh, en string) {
	var zhs, ens []string
	if a.Total > 0 {
		zhs, ens = append(zhs, fmt.Sprintf("有记录的 %d 家停用或未成", a.Total)), append(ens, fmt.Sprintf("%d on record gave it up or failed", a.Total))
	}
	if n := len(a.Failed); n > 0 {
		zhs, ens = append(zhs, fmt.Sprintf("失败案例 %d 个", n)), append(ens, fmt.Sprintf("cases of failure: %d", n))
	}
	return strings.Join(zhs, "；"), strings.Join(ens, "; ")
}

// Words say why a list is empty.
func (e Emptiness) Words() (zh, en string) {
	words, ok := emptinessWords[e]
	if !ok {
		return "", ""
	}
	return words.zh, words.en
}

type bilingual struct{ zh, en string }

var emptinessWords = map[Emptiness]bilingual{
	NoAttributes:  {"既无行业、地区等属性，也无采用记录", "nothing is known of it: no industry, no region, no practice"},
	NoKnownPeers:  {"没有与它有共同之处的有记录者", "nobody on record shares anything with it"},
	AllAdopted:    {"相近者采用的，它都有记录", "all that those like it have, it has on record"},
	TooFewFirms:   {"每一项都只有一家的记录，不足以推荐", "each rests on a single one: not enough to recommend"},
	NotInLibrary:  {"库中没有它", "it is not in the library"},
	NothingToRank: {"库中还没有采用记录", "the library has no adoptions yet"},
	NoCases:       {"没有可读的案例", "there is no case to read"},
	NothingShown:  {"案例没有展示任何有采用记录的做法", "the case shows no practice that anybody is known to have"},
	NoTargets:     {"未见记录的单位中，没有与采用者足够相近的", "none of those without a record is enough like those who have it"},
	AllPromoted:   {"合适的案例都已在推广", "all cases that fit are being promoted"},
	WeakEvidence:  {"案例的证据都不足", "the evidence of all cases is too weak"},
	FewTargets:    {"每个案例的推广对象都不足 3 家", "each case has fewer than 3 targets"},
}

// AsOfYear is the as-of date of a year: what is only known to its year counts as known.
func AsOfYear(year int) graphmodel.Date { return graphmodel.Date(fmt.Sprintf("%04d", year)) }
