package api

import "ronghe/graphmodel/recommend"

// NewHere is a practice too new to be ranked.
type NewHere struct {
	Thing
	Within  Thing   `json:"within" doc:"采用者与所问企业同属的行业。The industry that the adopter and the one asked about share."`
	Example Witness `json:"example" doc:"唯一的采用者及依据。Its only adopter, with the edges."`
}

// mostNewHere is how many are told.
const mostNewHere = 5

func (s *server) newHere(a adviceOn, lang string) []NewHere {
	list := []NewHere{}
	for _, one := range a.m.Newest(a.subject, mostNewHere) {
		list = append(list, NewHere{
			s.names.adviceThing(one.Thing, lang), s.names.adviceThing(one.Within, lang),
			s.names.witnesses([]recommend.Example{one.Example}, lang)[0],
		})
	}
	return list
}
