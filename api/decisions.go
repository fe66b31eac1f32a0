package api

import (
	"context"
	"slices"
	"strings"
	"time"

	"ronghe/graphmodel"
	nametable "ronghe/seed/names"
)

const decisionsPath = prefix + "/decisions"

// DecisionsInput chooses among decisions.
type DecisionsInput struct {
	Bearer
	Name string `query:"name" maxLength:"2000" doc:"只要这个名称的，写法不论。Of this name only, however it is spelled."`
	ID   string `query:"id" maxLength:"200" example:"enterprise:x" doc:"只要这个条目的。Of this node only."`
	Stretch
}

// DecisionsAnswer is what people decided.
type DecisionsAnswer struct {
	Total     int        `json:"total" doc:"共多少条，收回的也在内。How many there are, those taken back too."`
	Decisions []Decision `json:"decisions" nullable:"false" doc:"新的在前；同一名称与条目以最新的为准。The newest first; of one name and node the newest counts."`
}

// Decision is what somebody decided of a name and a node.
type Decision struct {
	Verdict string        `json:"verdict" enum:"accept,reject,forget" doc:"accept 就是它，reject 不是它，forget 收回。It is this, it is not, or neither is said any more."`
	Name    string        `json:"name" example:"宝钢" doc:"名称。The name."`
	Place   string        `json:"place,omitempty" doc:"只在写明此地时有效。Only where this place stands beside it."`
	ID      graphmodel.ID `json:"id" example:"enterprise:x" doc:"条目。The node."`
	When    time.Time     `json:"when" doc:"何时。When."`
	Who     string        `json:"who,omitempty" doc:"谁；只给有写入口令的。Who; told to those with the token."`
	Why     string        `json:"why,omitempty" doc:"理由；只给有写入口令的。The reason; told to those with the token."`
}

// DecisionInput is a decision to be written down.
type DecisionInput struct {
	Bearer
	Body struct {
		Verdict string `json:"verdict" enum:"accept,reject,forget" doc:"accept 就是它，reject 不是它，forget 收回。It is this, it is not, or neither is said any more."`
		Name    string `json:"name" minLength:"1" maxLength:"2000" doc:"名称。The name."`
		Place   string `json:"place,omitempty" maxLength:"2000" doc:"只在写明此地时有效。Only where this place stands beside it."`
		ID      string `json:"id" maxLength:"200" doc:"条目，须在库中。The node, which must be in the library."`
		Who     string `json:"who" minLength:"1" maxLength:"200" doc:"谁。Who."`
		Why     string `json:"why,omitempty" maxLength:"2000" doc:"理由。The reason."`
	}
}

func (s *server) decisionOperations() {
	list := describe("list-decisions", decisionsPath, [2]string{"对名称的决定", "Decisions on names"},
		[2]string{"谁在何时把哪个名称认作、或不认作哪个条目。", "Which name was accepted or rejected as which node, and when."})
	look(s, list, s.listDecisions)
	decide := describe("decide", decisionsPath, [2]string{"决定一个名称是什么", "Decide what a name is"},
		[2]string{"写入一条决定，只增不改，名称对应随即照此；须有写入口令。", "Writes down a decision, only ever added to; names are resolved by it from then on. Needs the token for writing."})
	write(s, decide, func(in *DecisionInput) Bearer { return in.Bearer }, s.decide)
}

func (s *server) listDecisions(_ context.Context, in *DecisionsInput) (*DecisionsAnswer, error) {
	out := &DecisionsAnswer{Decisions: []Decision{}}
	if s.release != nil {
		return out, nil
	}
	all, err := s.Editing.Decisions.Read()
	if err != nil {
		return nil, err
	}
	slices.Reverse(all)
	all = slices.DeleteFunc(all, func(j nametable.Judgement) bool {
		return in.ID != "" && string(j.ID) != in.ID || in.Name != "" && !nametable.SameName(j.Name, in.Name)
	})
	out.Total = len(all)
	for _, j := range stretchOf(all, in.Stretch) {
		out.Decisions = append(out.Decisions, decisionOf(j, s.knows(in.Bearer)))
	}
	return out, nil
}

// decisionOf is a judgement as it is shown; who and why only to those who may decide.
func decisionOf(j nametable.Judgement, all bool) Decision {
	d := Decision{Verdict: string(j.Verdict), Name: j.Name, Place: j.Place, ID: j.ID, When: j.When}
	if all {
		d.Who, d.Why = j.Who, j.Why
	}
	return d
}

func (s *server) decide(ctx context.Context, in *DecisionInput) (*Decision, error) {
	if s.Editing.Decisions == "" {
		return nil, invalid("decisions", "", "此服务不记录决定", "this service keeps no decisions")
	}
	id, err := parseID("id", in.Body.ID)
	if err != nil {
		return nil, err
	}
	j := nametable.Judgement{
		Verdict: nametable.Verdict(in.Body.Verdict), Kind: id.Kind(), Name: strings.TrimSpace(in.Body.Name), Place: strings.TrimSpace(in.Body.Place),
		ID: id, Who: strings.TrimSpace(in.Body.Who), Why: strings.TrimSpace(in.Body.Why), When: decidedNow(),
	}
	if err := j.Validate(); err != nil {
		return nil, err
	}
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		_, err := r.Node(id)
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := s.Editing.Decisions.Add(j); err != nil {
		return nil, err
	}
	s.Logger.InfoContext(ctx, "decided", "verdict", j.Verdict, "id", j.ID, "request", requestOf(ctx).id)
	out := decisionOf(j, true)
	return &out, nil
}
