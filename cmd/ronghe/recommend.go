package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// listOptions are the flags that peers, next and recommend share.
type listOptions struct {
	limit int
	asOf  string
	json  bool
}

const mostListed = 1000

func (o *listOptions) flags(cmd *cobra.Command) {
	cmd.Flags().IntVar(&o.limit, "limit", 20, "至多几项 · at most so many")
	cmd.Flags().StringVar(&o.asOf, "as-of", "", "截至日期；默认今年 · as of a date; this year without")
}

// check makes a wrong flag a usage error.
func (o *listOptions) check() error {
	if _, err := graphmodel.ParseDate(o.asOf); err != nil {
		return &usageError{fmt.Errorf("--as-of: %w", err)}
	}
	return checkLimit(o.limit, mostListed)
}

// date is the as-of date, "" where none was given.
func (o *listOptions) date() graphmodel.Date { return graphmodel.Date(o.asOf) }

// asOf is the date given, else the year that it is, or that a release was made in.
func (a *app) asOf(at place, given graphmodel.Date) (graphmodel.Date, error) {
	now := time.Now()
	switch {
	case given != "":
		return given, nil
	case at.release != "":
		r, err := at.dir.releases().Find(at.release)
		if err != nil {
			return "", err
		}
		now = r.Created
	}
	return recommend.AsOfYear(now.Year()), nil
}

func (a *app) peersCommand() *cobra.Command {
	var o listOptions
	weights := recommend.DefaultWeights()
	cmd := &cobra.Command{
		Use:     "peers ID",
		Short:   "找同行，附理由 · the peers of an enterprise, and why",
		Example: "  ronghe peers enterprise:hai-er-ji-tuan-gong-si\n  ronghe peers enterprise:hai-er-ji-tuan-gong-si --industry 1 --region 0 --practices 0",
		Args:    oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			return a.withModel(cmd.Context(), o.date(), func(on advised) error { return a.peers(on.m, args[0], o, weights) })
		},
	}
	o.flags(cmd)
	cmd.Flags().BoolVar(&o.json, "json", false, "输出 JSON · print JSON")
	cmd.Flags().Float64Var(&weights.Industry, "industry", weights.Industry, "行业的权重 · weight of the industry")
	cmd.Flags().Float64Var(&weights.Region, "region", weights.Region, "地区的权重 · weight of the region")
	cmd.Flags().Float64Var(&weights.Practices, "practices", weights.Practices, "共同做法的权重 · weight of shared practices")
	return cmd
}

func (a *app) nextCommand() *cobra.Command {
	var o listOptions
	cmd := &cobra.Command{
		Use:     "next ID",
		Short:   "下一步可采用的做法，附理由 · the practices that come next for an enterprise, and why",
		Example: "  ronghe next enterprise:hai-er-ji-tuan-gong-si",
		Args:    oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			return a.withModel(cmd.Context(), o.date(), func(on advised) error { return a.next(on.m, on.cases, args[0], o) })
		},
	}
	o.flags(cmd)
	cmd.Flags().BoolVar(&o.json, "json", false, "输出 JSON · print JSON")
	return cmd
}

// advised is what a question is asked of.
type advised struct {
	store graphmodel.Store
	m     *recommend.Model
	cases *recommend.Cases
}

// withModel builds the model of the settings' library and its cases.
func (a *app) withModel(ctx context.Context, asOf graphmodel.Date, fn func(advised) error) (err error) {
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	if asOf, err = a.asOf(lib.at, asOf); err != nil {
		return err
	}
	live, err := recommend.Open(ctx, lib.store, lib.ontology, recommend.Options{AsOf: asOf})
	if err != nil {
		return err
	}
	return live.View(func(m *recommend.Model, cases *recommend.Cases, _ int64) error {
		return fn(advised{lib.store, m, cases})
	})
}

// unitNamed is a unit by its ID; ErrNotFound for what is none.
func unitNamed(m *recommend.Model, text string) (recommend.Subject, error) {
	id, err := graphmodel.ParseID(text)
	if err != nil {
		return recommend.Subject{}, &usageError{err}
	}
	if kinds := unitKinds(m); !slices.Contains(kinds, string(id.Kind())) {
		return recommend.Subject{}, &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: text,
			Zh: "不是采用做法的单位；应为这些类别的编号：" + strings.Join(kinds, "、"), En: "adopts no practices: give an id of " + strings.Join(kinds, ", ")}
	}
	return m.Unit(string(id))
}

// unitKinds are the kinds of the units there are, ascending.
func unitKinds(m *recommend.Model) []string {
	var kinds []string
	for _, t := range m.Units() {
		if kind := string(t.Kind); kind != "" && !slices.Contains(kinds, kind) {
			kinds = append(kinds, kind)
		}
	}
	slices.Sort(kinds)
	return kinds
}

func (a *app) peers(m *recommend.Model, id string, o listOptions, weights recommend.Weights) error {
	s, err := unitNamed(m, id)
	if err != nil {
		return err
	}
	if weights == (recommend.Weights{}) { // the zero value would mean the defaults
		_, err := weights.Normal()
		return err
	}
	list, err := m.Peers(s, recommend.PeersQuery{Limit: o.limit, Weights: weights})
	if err != nil {
		return err
	}
	if o.json {
		return a.printJSON(list, "  ")
	}
	a.say("范围 · scope: %s（%d）", scopeName(list), list.Total)
	for _, p := range list.Peers {
		a.say("%3d  %.3f  %s  %s", p.Rank, p.Similarity, p.ID, p.Title)
		a.say("      %s", strings.Join(sharedNames(p), "；"))
	}
	a.sayEmpty(list.Empty)
	return nil
}

func scopeName(list recommend.PeerList) string {
	switch {
	case list.Scope.ID == "" && list.Widened:
		return "全部（同行业不足 5 家） · all, since fewer than 5 are of its industry"
	case list.Scope.ID == "":
		return "全部 · all"
	case list.Widened:
		return list.Scope.Title + "（更窄的行业不足 5 家 · fewer than 5 in the narrower one）"
	}
	return list.Scope.Title
}

// sharedNames are the reasons of a peer in a line, and what it has beside.
func sharedNames(p recommend.Peer) []string {
	var names []string
	for _, shared := range []*recommend.Shared{p.Industry, p.Region} {
		if shared != nil {
			names = append(names, shared.Title)
		}
	}
	for _, shared := range p.Practices {
		names = append(names, shared.Title)
	}
	for _, has := range p.Has {
		names = append(names, "＋"+has.Title)
	}
	return names
}

func (a *app) next(m *recommend.Model, cases *recommend.Cases, id string, o listOptions) error {
	s, err := unitNamed(m, id)
	if err != nil {
		return err
	}
	list := m.Next(s, recommend.NextQuery{Limit: o.limit})
	if o.json {
		return a.printJSON(list, "  ")
	}
	histories, err := m.Histories(s, recommend.Weights{})
	if err != nil {
		return err
	}
	for _, it := range list.Items {
		a.say("%3d  %s  %s（%d）", it.Rank, it.ID, it.Title, it.Adopters)
		for _, r := range it.Reasons {
			zh, _ := r.Sentence(it.Thing)
			a.say("      %s", zh)
		}
		if l := histories.Of(it.ID); l != nil {
			zh, _ := l.Sentence()
			a.say("      %s", zh)
		}
		if zh, en := m.Against(s, cases, it.ID, o.limit).Sentence(); zh != "" {
			a.say("      %s · %s", zh, en)
		}
	}
	for _, r := range list.Required {
		a.say("明文要求采用，不是推荐 · required, no recommendation: %s  %s（%s）", r.ID, r.Title, r.Orders[0].Policy)
	}
	a.sayEmpty(list.Empty)
	if f := list.Fallback; f != nil {
		a.say("近来采用最多（不是专门推荐） · most adopted recently, not for this one: %s %d", f.Scope.Title, f.Known)
		for _, it := range f.Recent {
			a.say("%3d  %s  %s（%d）", it.Rank, it.ID, it.Title, it.Adopters)
		}
	}
	return nil
}

func (a *app) say(format string, args ...any) { _, _ = fmt.Fprintf(a.std.out, format+"\n", args...) }

func (a *app) sayEmpty(e recommend.Emptiness) {
	if zh, en := e.Words(); zh != "" {
		a.say("%s · %s", zh, en)
	}
}
