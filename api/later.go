package api

import "ronghe/graphmodel/recommend"

// Later is what "of n units that had X, k later adopted Y" says, and what it does not.
type Later struct {
	After      Thing               `json:"after" doc:"先有的做法。The practice that came first."`
	Scope      string              `json:"scope" enum:"alike,industry" doc:"在哪些单位中数的：与它相近的，或同行业的（相近的不足 5 家时）。The units counted: those alike, or those of the industry where fewer than 5 are alike."`
	Industry   *Thing              `json:"industry,omitempty" doc:"scope 为 industry 时是哪个行业：它自己的，仍不足 5 家则逐级向上。The industry of that scope: its own, or the one above it, and so on, where fewer than 5 say anything."`
	Years      float64             `json:"years" doc:"在几年之内。Within so many years."`
	N          int                 `json:"n" doc:"有先有的做法、观察满期、此前没有后一做法的单位。Units that had the first one, are followed up long enough and did not have the other before."`
	K          int                 `json:"k" doc:"其中后来采用的。Those that adopted the other later."`
	Tied       int                 `json:"tied" doc:"先后不明而未计的。Left out: the order is not known."`
	Undated    int                 `json:"undated" doc:"后一做法时间不详而未计的。Left out: nobody says when they adopted the other."`
	Short      int                 `json:"short" doc:"观察未满期而未计的。Left out: not followed up long enough."`
	Verdict    recommend.Verdict   `json:"verdict" enum:"refused,counts,share,more" doc:"能说到什么程度：n<5 不足以说明；n<10 或 k<3 只说数；否则可说比例；more 为比未采用者更多。How much may be said: n<5 nothing; n<10 or k<3 the counts; else the share; more: more often than units without it."`
	Share      *float64            `json:"share,omitempty" doc:"比例。The share."`
	Interval   *recommend.Interval `json:"interval,omitempty" doc:"95% 区间（Wilson）。The 95% interval (Wilson)."`
	Median     float64             `json:"median_months,omitempty" doc:"相隔月数的中位数。The median of the months between."`
	ControlsK  int                 `json:"controls_k" doc:"对照：同时未采用前者的单位中，后来采用的。Controls: of units without the first one at the same dates, those that adopted the other."`
	ControlsN  int                 `json:"controls_n" doc:"对照的单位数。The number of controls."`
	Difference *recommend.Interval `json:"difference,omitempty" doc:"与对照之差的 95% 区间（Newcombe）。The 95% interval of the difference from the controls (Newcombe)."`
	LookedAt   int                 `json:"looked_at" doc:"是从几种先有的做法中挑出的。How many first practices it was chosen from."`
	Examples   []Witness           `json:"examples" nullable:"false" doc:"其中的单位。Some of the k."`
	Text       string              `json:"text" doc:"一句话。In one sentence."`
}

func (n names) later(l *recommend.Later, lang string) *Later {
	if l == nil {
		return nil
	}
	zh, en := l.Sentence()
	out := &Later{
		After: n.adviceThing(l.X, lang), Scope: "alike", Years: l.Years, N: l.N, K: l.K,
		Tied: l.Tied, Undated: l.Undated, Short: l.Short, Verdict: l.Verdict, Share: l.Share, Interval: l.Interval,
		Median: l.Median, ControlsK: l.Controls.K, ControlsN: l.Controls.N, Difference: l.Difference,
		LookedAt: l.LookedAt, Examples: n.witnesses(l.Examples, lang), Text: say(lang, zh, en),
	}
	if l.Among != nil {
		industry := n.adviceThing(*l.Among, lang)
		out.Scope, out.Industry = "industry", &industry
	}
	return out
}
