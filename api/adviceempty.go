package api

import "ronghe/graphmodel/recommend"

// Emptiness says why a list is empty.
type Emptiness struct {
	Code string `json:"code" enum:"no-attributes,no-known-peers,all-adopted,too-few-firms,not-in-library,no-known-firms,no-cases,nothing-shown,no-targets,all-promoted,weak-evidence,few-targets" example:"no-known-peers" doc:"理由的代号。The code of the reason."`
	Text string `json:"text" doc:"理由。The reason in words."`
}

var emptyTexts = map[recommend.Emptiness][2]string{
	recommend.NoAttributes:  {"对它一无所知：没有行业、地区，也没有做法", "nothing is known of it: no industry, no region, no practice"},
	recommend.NoKnownPeers:  {"没有与它足够相近、又有采用记录的单位", "no unit with a practice on record is enough like it"},
	recommend.AllAdopted:    {"同类所有的做法，它都已有记录", "all that units like it have is on record for it"},
	recommend.TooFewFirms:   {"每一项都只有一家单位为据，不足以说明", "each item rests on a single unit, which is not enough"},
	recommend.NotInLibrary:  {"库中没有这个单位", "there is no such unit in the library"},
	recommend.NothingToRank: {"此范围内没有任何单位有采用记录", "no unit of this scope has a practice on record"},
	recommend.NoCases:       {"没有合适的案例", "no case fits"},
	recommend.NothingShown:  {"案例没有展示任何有采用记录的做法", "the case shows no practice that anybody is known to have"},
	recommend.NoTargets:     {"未见记录的单位中，没有与采用者足够相近的", "none of those without a record is enough like those who have it"},
	recommend.AllPromoted:   {"合适的案例都已在推广", "all cases that fit are being promoted"},
	recommend.WeakEvidence:  {"案例的证据都不足", "the evidence of all cases is too weak"},
	recommend.FewTargets:    {"每个案例的推广对象都不足 3 家", "each case has fewer than 3 targets"},
}

// emptiness is nil for a list that is not empty.
func emptiness(code recommend.Emptiness, lang string) *Emptiness {
	if code == "" {
		return nil
	}
	text := emptyTexts[code]
	return &Emptiness{string(code), say(lang, text[0], text[1])}
}
