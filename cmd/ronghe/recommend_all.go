package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/graphmodel/recommend"
)

// everyoneOptions are the flags of recommend.
type everyoneOptions struct {
	listOptions
	who, what, out string
}

func (a *app) recommendCommand() *cobra.Command {
	var o everyoneOptions
	cmd := &cobra.Command{
		Use:   "recommend",
		Short: "为一家或所有单位推荐，每行一个 JSON · recommend for one or for everyone, a JSON line each",
		Example: "  ronghe recommend --for all --what practices --limit 20 --out practices.jsonl\n" +
			"  ronghe recommend --for enterprise:hai-er-ji-tuan-gong-si --what cases",
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := o.check(); err != nil {
				return err
			}
			return a.recommendEveryone(cmd.Context(), o)
		},
	}
	o.flags(cmd)
	cmd.Flags().StringVar(&o.who, "for", "all", "all、某类（如 enterprise）或某个编号 · all, a kind such as enterprise, or one ID")
	cmd.Flags().StringVar(&o.what, "what", "practices", "practices、cases 或 peers · practices, cases or peers")
	cmd.Flags().StringVar(&o.out, "out", "", "写到此文件；不给则为标准输出 · file to write; standard output without")
	return cmd
}

func (o *everyoneOptions) check() error {
	if !slices.Contains([]string{"practices", "cases", "peers"}, o.what) {
		return &usageError{fmt.Errorf("--what: “%s”：应为 practices、cases 或 peers · must be practices, cases or peers", o.what)}
	}
	if o.who == "" {
		return &usageError{errors.New("--for: 应为 all、某类或某个编号 · must be all, a kind or an ID")}
	}
	return o.listOptions.check()
}

// recommendation is a line of the answer.
type recommendation struct {
	For  recommend.Thing `json:"for"`
	What string          `json:"what"`
	List any             `json:"list"`
}

func (a *app) recommendEveryone(ctx context.Context, o everyoneOptions) error {
	return a.withModel(ctx, o.date(), func(on advised) error {
		units, err := o.units(on.m)
		if err != nil {
			return err
		}
		return a.writeWhole(o.out, func(w io.Writer) error {
			out := bufio.NewWriterSize(output{w}, 1<<20)
			return errors.Join(a.writeAll(ctx, o, on, units, out), out.Flush())
		})
	})
}

// units are those asked for, in order of ID.
func (o *everyoneOptions) units(m *recommend.Model) ([]recommend.Thing, error) {
	one := strings.Contains(o.who, ":")
	var units []recommend.Thing
	for _, t := range m.Units() {
		if t.ID != "" && (o.who == "all" || one && t.ID == o.who || !one && string(t.Kind) == o.who) {
			units = append(units, t)
		}
	}
	switch {
	case len(units) > 0 || o.who == "all":
	case one:
		_, err := unitNamed(m, o.who)
		return nil, err
	default:
		return nil, &usageError{fmt.Errorf("--for: “%s”：没有这一类单位，应为 all 或 · there are no such units, must be all or %s", o.who, strings.Join(unitKinds(m), "、"))}
	}
	slices.SortFunc(units, func(x, y recommend.Thing) int { return strings.Compare(x.ID, y.ID) })
	return units, nil
}

func (a *app) writeAll(ctx context.Context, o everyoneOptions, on advised, units []recommend.Thing, out *bufio.Writer) error {
	bar := newBar(a.std.err, "推荐 · recommending")
	defer bar.finish()
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for k, unit := range units {
		list, err := o.list(on.m, on.cases, unit.ID)
		if err := errors.Join(ctx.Err(), err); err != nil {
			return err
		}
		if err := enc.Encode(recommendation{unit, o.what, list}); err != nil {
			return err
		}
		bar.update(int64(k+1), int64(len(units)))
	}
	return nil
}

func (o *everyoneOptions) list(m *recommend.Model, cases *recommend.Cases, id string) (any, error) {
	s, err := m.Unit(id)
	if err != nil {
		return nil, err
	}
	switch o.what {
	case "cases":
		return m.Read(s, cases, recommend.ReadQuery{Limit: o.limit})
	case "peers":
		return m.Peers(s, recommend.PeersQuery{Limit: o.limit})
	}
	return m.Next(s, recommend.NextQuery{Limit: o.limit}), nil
}
