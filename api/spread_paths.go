package api

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
	"ronghe/graphmodel/spread/transfer"
)

// SpreadPathsInput asks how something could have got from one unit to another.
type SpreadPathsInput struct {
	From     string            `query:"from" required:"true" minLength:"1" maxLength:"400" example:"enterprise:hai-er-ji-tuan-gong-si" doc:"从哪里：单位的编号；（地区，行业）对写作 地区|行业。From which unit: an id; a pair is region|industry."`
	To       string            `query:"to" required:"true" minLength:"1" maxLength:"400" example:"region:310000" doc:"到哪里。To which unit."`
	Practice string            `query:"practice" maxLength:"200" doc:"只走这种做法（含其下级）的传播；不给则任何传播。Along transfers of this practice and its parts only; without it along any."`
	Contacts bool              `query:"contacts" doc:"也走只是接触的（实地考察、倡导）。Also along mere contacts (visits, advocacy)."`
	Kinds    []graphmodel.Kind `query:"kind,explode" maxItems:"8" doc:"也走这些类别的关系，不论方向。Also along edges of these kinds, in either direction."`
	Undated  bool              `query:"undated" doc:"也走没有日期的（含只知上限的）。Also along claims without a date, upper bounds included."`
	Sure     bool              `query:"sure" doc:"不走可信度为 low 的主张。Not along claims of low confidence."`
	MaxHops  int               `query:"max_hops" minimum:"1" maximum:"12" default:"6" doc:"至多多少步。The most steps."`
	Limit    int               `query:"limit" minimum:"1" maximum:"40" default:"10" doc:"至多多少条路径。The most paths."`
}

// SpreadPathsAnswer lists the shortest ways.
type SpreadPathsAnswer struct {
	From      Thing         `json:"from" doc:"从哪里。From."`
	To        Thing         `json:"to" doc:"到哪里。To."`
	FromIn    *Thing        `json:"from_industry,omitempty" doc:"（地区，行业）对的行业。The industry of a pair."`
	ToIn      *Thing        `json:"to_industry,omitempty" doc:"同上。Likewise."`
	Basis     TransferBasis `json:"basis" doc:"依据。What the answer rests on."`
	Hops      int           `json:"hops" doc:"各条路径的步数；没有路径则为 0。The steps of each path; 0 when there is none."`
	Paths     []SpreadPath  `json:"paths" nullable:"false" doc:"最短的路径，按所经单位的编号。The shortest ways, by the ids of their units."`
	Truncated bool          `json:"truncated" doc:"还有同样短的路径。There are more ways as short."`
}

// SpreadPath is one way: steps[i] leads from units[i] to units[i+1].
type SpreadPath struct {
	Units   []Thing      `json:"units" nullable:"false" doc:"所经的单位。The units on the way."`
	Steps   []SpreadStep `json:"steps" nullable:"false" doc:"每一步及其依据。Each step, with its evidence."`
	Undated int          `json:"n_undated" doc:"没有日期的步数：这一条的时间次序因此不能确定。Steps without a date: so the order in time is not certain."`
}

// SpreadStep is one step of a way.
type SpreadStep struct {
	Undated  bool            `json:"undated" doc:"这一步没有日期。This step has no date."`
	Evidence spread.Evidence `json:"evidence" enum:"R1" doc:"R1：有来源记载。R1: recorded by a source."`
	Claim    Claim           `json:"claim" doc:"主张及其依据。The claim, with its evidence."`
}

// maxPathEdges is the most edges of other kinds that ways are looked for along.
const maxPathEdges = 50_000

func (s *server) spreadPaths(ctx context.Context, in *SpreadPathsInput) (*SpreadPathsAnswer, error) {
	asked, err := s.pathQuestion(ctx, in)
	if err != nil {
		return nil, err
	}
	all, err := s.readTransfers(ctx)
	if err != nil {
		return nil, err
	}
	chosen, err := s.pathTransfers(ctx, in, all.list)
	if err != nil {
		return nil, err
	}
	steps, err := s.otherSteps(ctx, in, transfer.Steps(chosen))
	if err != nil {
		return nil, err
	}
	found := transfer.Paths(steps, asked)
	out := &SpreadPathsAnswer{Truncated: len(found) > in.Limit}
	if out.Basis, err = s.transferBasis(ctx, chosen, "time-respecting-paths", panel.Grouping{By: panel.Enterprise}); err != nil {
		return nil, err
	}
	out.Basis.Unnamed, out.Basis.Change = unnamed(in.Practice, all.list), all.last
	out.Basis.Parameters = map[string]string{
		"practice": in.Practice, "contacts": truth(in.Contacts), "undated": truth(in.Undated), "sure": truth(in.Sure),
		"kind": strings.Join(kindTexts(in.Kinds), ","), "max_hops": fmt.Sprint(in.MaxHops),
	}
	found = found[:min(in.Limit, len(found))]
	if len(found) > 0 {
		out.Hops = len(found[0])
	}
	return out, s.showSpreadPaths(ctx, in, out, found)
}

func kindTexts(kinds []graphmodel.Kind) []string {
	texts := make([]string, len(kinds))
	for i, k := range kinds {
		texts[i] = string(k)
	}
	return texts
}

// pathQuestion is what transfer.Paths is asked: both ends are all who are in them.
func (s *server) pathQuestion(ctx context.Context, in *SpreadPathsInput) (transfer.Asked, error) {
	asked := transfer.Asked{MaxHops: in.MaxHops, Limit: in.Limit + 1, Undated: in.Undated}
	for _, end := range []struct {
		name, value string
		ids         *[]graphmodel.ID
	}{{"from", in.From, &asked.From}, {"to", in.To, &asked.To}} {
		unit, err := parseUnit(end.name, end.value)
		if err != nil {
			return asked, err
		}
		if *end.ids, err = s.panel.Within(ctx, unit); err != nil {
			return asked, err
		}
	}
	for _, id := range asked.To {
		if _, both := slices.BinarySearch(asked.From, id); both {
			return asked, invalid("to", in.To, "与 from 有共同的单位 "+string(id)+"：已在其中", "shares the unit "+string(id)+" with from: it is there already")
		}
	}
	return asked, s.checkEdgeKinds(in.Kinds)
}

func (s *server) pathTransfers(ctx context.Context, in *SpreadPathsInput, list []transfer.Transfer) ([]transfer.Transfer, error) {
	var parts []graphmodel.ID
	if in.Practice != "" {
		id, err := parseIDOf("practice", kindPractice, in.Practice)
		if err != nil {
			return nil, err
		}
		if parts, err = s.panel.Parts(ctx, id); err != nil {
			return nil, err
		}
	}
	var chosen []transfer.Transfer
	for _, t := range list {
		_, ours := slices.BinarySearch(parts, t.Practice)
		if (ours || in.Practice == "") && (in.Contacts || !t.Contact) && (!in.Sure || t.Confidence != graphmodel.Low) {
			chosen = append(chosen, t)
		}
	}
	return chosen, nil
}

// otherSteps adds the edges of other kinds, in both directions.
func (s *server) otherSteps(ctx context.Context, in *SpreadPathsInput, steps []transfer.Step) ([]transfer.Step, error) {
	kinds := slices.DeleteFunc(slices.Clone(in.Kinds), func(k graphmodel.Kind) bool { return k == graphmodel.TransferKind })
	if len(kinds) == 0 {
		return steps, nil
	}
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		n := 0
		for page, err := range graphmodel.EdgePages(r.Edges, graphmodel.EdgeQuery{Kinds: kinds, Limit: graphmodel.MaxPage}) {
			if n += len(page.Edges); err == nil && n > maxPathEdges {
				err = invalid("kind", strings.Join(kindTexts(kinds), ","), fmt.Sprintf("这些类别的关系多于 %d 条", maxPathEdges),
					fmt.Sprintf("there are more than %d edges of these kinds", maxPathEdges))
			}
			if err != nil {
				return err
			}
			for _, e := range page.Edges {
				if in.Sure && e.Confidence == graphmodel.Low {
					continue
				}
				when := spread.TimeOf(e.Since, e.InUseBy)
				steps = append(steps, transfer.Step{From: e.From, To: e.To, Time: when, Claim: e.ID}, transfer.Step{From: e.To, To: e.From, Time: when, Claim: e.ID})
			}
		}
		return nil
	})
	return steps, err
}

func (s *server) showSpreadPaths(ctx context.Context, in *SpreadPathsInput, out *SpreadPathsAnswer, found [][]transfer.Step) error {
	lang := requestOf(ctx).lang
	from, _ := parseUnit("from", in.From) // they have been read before
	to, _ := parseUnit("to", in.To)
	ids, claims := []graphmodel.ID{from.ID, from.Industry, to.ID, to.Industry}, []graphmodel.ID{}
	for _, path := range found {
		for _, step := range path {
			ids, claims = append(ids, step.From, step.To), append(claims, step.Claim)
		}
	}
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		w, err := readSpreadWords(r, claims, ids)
		if err != nil {
			return err
		}
		a, b := s.unitView(from, w.found, lang), s.unitView(to, w.found, lang)
		out.From, out.To, out.FromIn, out.ToIn = a.Unit, b.Unit, a.Industry, b.Industry
		out.Paths = make([]SpreadPath, len(found))
		for i, path := range found {
			out.Paths[i] = s.spreadPath(path, w, lang)
		}
		return nil
	})
}

func (s *server) spreadPath(path []transfer.Step, w spreadWords, lang string) SpreadPath {
	out := SpreadPath{Units: []Thing{s.names.thingOf(w.found[path[0].From], lang)}, Steps: make([]SpreadStep, len(path))}
	for i, step := range path {
		d := graphmodel.Out
		if w.claims[step.Claim].To == step.From {
			d = graphmodel.In
		}
		out.Units = append(out.Units, s.names.thingOf(w.found[step.To], lang))
		out.Steps[i] = SpreadStep{
			Undated: step.Time.Known != spread.Dated, Evidence: spread.Recorded, Claim: s.claim(w.claims[step.Claim], d, w.found, lang),
		}
		if out.Steps[i].Undated {
			out.Undated++
		}
	}
	return out
}
