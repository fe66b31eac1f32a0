package api

import "ronghe/graphmodel/recommend"

// Emptiness says why a list is empty.
type Emptiness struct {
	Code string `json:"code" enum:"no-attributes,no-known-peers,all-adopted,too-few-firms,not-in-library,no-known-firms,no-cases,nothing-shown,no-targets,all-promoted,weak-evidence,few-targets" example:"no-known-peers" doc:"理由的代号。The code of the reason."`
	Text string `json:"text" doc:"理由。The reason in words."`
}

// emptiness is nil for a list that is not empty.
func emptiness(code recommend.Emptiness, lang string) *Emptiness {
	if code == "" {
		return nil
	}
	zh, en := code.Words()
	return &Emptiness{string(code), say(lang, zh, en)}
}
