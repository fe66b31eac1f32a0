package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// ReadingInput asks which cases an enterprise should read.
type ReadingInput struct {
	ID       string   `path:"id" example:"enterprise:bao-shan-gang-tie-gu-fen-you-xian-gong-si" doc:"企业的编号。The id of the enterprise."`
	Practice string   `query:"practice" doc:"只要展示此做法的。Only cases that show this practice."`
	Read     []string `query:"read,explode" maxItems:"500" nullable:"false" doc:"已读的案例，可重复；不再列出。Cases read already; may be repeated; they are left out."`
	Limit    int      `query:"limit" minimum:"1" maximum:"100" default:"10" doc:"至多多少项。The most items."`
	Weights
}

// ReadingAnswer is cases to read.
type ReadingAnswer struct {
	Subject *Thing     `json:"subject,omitempty" doc:"所问的企业；临时填写的没有。The enterprise asked about; none for a profile."`
	Cases   []ToRead   `json:"cases" nullable:"false" doc:"最该读的在前，兼顾不重样。The most worth reading first, and not all alike."`
	Empty   *Emptiness `json:"empty,omitempty" doc:"没有时的理由。Why there are none."`
	AdviceBasis
}

// ToRead is a case to read, and why.
type ToRead struct {
	Thing
	Rank       int             `json:"rank" doc:"名次。The rank."`
	Status     string          `json:"status,omitempty" example:"failed" doc:"failed 为失败的案例。failed for one that went wrong."`
	Evidence   float64         `json:"evidence" minimum:"0" maximum:"1" doc:"证据强度。How good the evidence is."`
	Similarity float64         `json:"similarity" minimum:"0" maximum:"1" doc:"案例中的企业与所问企业的相似度。How alike the enterprise of the case and the one asked about are."`
	Unit       *Thing          `json:"unit,omitempty" doc:"案例讲的企业。The enterprise that the case is about."`
	For        *Thing          `json:"for,omitempty" doc:"最有理由看的做法。The practice that speaks for it most."`
	Reasons    []NextReason    `json:"reasons" nullable:"false" doc:"为什么是这项做法。Why that practice."`
	Edges      []graphmodel.ID `json:"edges" nullable:"false" doc:"说它展示此做法（没有 for 时为各项做法）的关系。The edges that say that it shows the practice, or its practices where for is absent."`
}

func (s *server) readingOperations() {
	get(s, describe("list-cases-to-read", prefix+"/enterprises/{id}/cases",
		[2]string{"该读哪些案例", "Which cases to read"},
		[2]string{
			"按下一步的做法、企业相近的程度和证据强度选出，一家企业不占满名单；同一案例换名再登的只列一次；自己的案例和已读的不列；失败的案例照列并标明。",
			"By the practices that come next, how alike the enterprises are, and the evidence; no one enterprise fills the list; a case under two names is listed once; its own and those read are left out; failed ones stay and are marked.",
		}), s.toRead)
}

func (s *server) toRead(ctx context.Context, in *ReadingInput) (*ReadingAnswer, error) {
	weights, err := in.normal()
	if err != nil {
		return nil, err
	}
	var out *ReadingAnswer
	err = s.adviseOn(ctx, in.ID, func(a adviceOn) error {
		if _, ok := a.m.FindPractice(in.Practice); in.Practice != "" && !ok {
			return graphmodel.NotFound(graphmodel.ID(in.Practice))
		}
		q := recommend.ReadQuery{Practice: in.Practice, Read: in.Read, Limit: in.Limit, Weights: weights}
		out, err = s.toReadOf(ctx, a, q)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, s.addEvidence(ctx, &out.AdviceBasis)
}

func (s *server) toReadOf(ctx context.Context, a adviceOn, q recommend.ReadQuery) (*ReadingAnswer, error) {
	lang := requestOf(ctx).lang
	list, err := a.m.Read(a.subject, a.cases, q)
	if err != nil {
		return nil, err
	}
	out := &ReadingAnswer{
		Subject: s.names.subject(a.subject, lang), Cases: []ToRead{}, Empty: emptiness(list.Empty, lang),
		AdviceBasis: AdviceBasis{AsOf: list.AsOf, Change: a.last, Method: "cases",
			Parameters: append(weightParameters(q.Weights), Parameter{"diversity", recommend.DefaultDiversity})},
	}
	for _, r := range list.Cases {
		one := s.names.toRead(r, lang)
		out.name(one.Edges...)
		for _, reason := range one.Reasons {
			out.name(edgesOf(reason.Examples)...)
		}
		out.Cases = append(out.Cases, one)
	}
	return out, nil
}

func (n names) toRead(r recommend.Reading, lang string) ToRead {
	out := ToRead{
		Thing: n.adviceThing(r.Thing, lang), Rank: r.Rank, Status: r.Status, Evidence: r.Evidence, Similarity: r.Similarity,
		Reasons: []NextReason{}, Edges: []graphmodel.ID{},
	}
	if r.Unit != nil {
		unit := n.adviceThing(*r.Unit, lang)
		out.Unit = &unit
	}
	for _, e := range r.Shows {
		if r.For == nil || e.Practice == r.For.ID {
			out.Edges = append(out.Edges, e.Edge)
		}
	}
	if r.For == nil {
		return out
	}
	practice := n.adviceThing(*r.For, lang)
	out.For = &practice
	for _, reason := range r.Reasons {
		out.Reasons = append(out.Reasons, n.reason(reason, *r.For, lang))
	}
	return out
}
