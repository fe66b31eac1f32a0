package main

import (
	"context"
	"errors"
	"os"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
	"ronghe/graphmodel/recommend/offline"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed"
	"ronghe/seed/native"
)

// recommendOptions are the flags of evaluate recommend.
type recommendOptions struct {
	train, test, adoptions, attributes string
	splits                             []string
	years                              float64
	k                                  int
	json                               bool
}

func (a *app) evaluateRecommendCommand() *cobra.Command {
	o := recommendOptions{years: recommend.FollowUp, k: 20}
	cmd := &cobra.Command{
		Use:   "recommend",
		Short: "用过去的采用记录评测推荐 · measure recommendations on adoptions of the past",
		Example: "  ronghe evaluate recommend\n" +
			"  ronghe evaluate recommend --train known.csv --test later.csv --attributes firms.csv --json\n" +
			"  ronghe evaluate recommend --adoptions adoptions.csv --split 2018 --split 2021",
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := o.check(); err != nil {
				return &usageError{err}
			}
			return a.evaluateRecommend(cmd.Context(), o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.train, "train", "", "已知的采用（CSV：unit, practice，可有 date、published） · adoptions known (CSV: unit, practice, optional date and published)")
	f.StringVar(&o.test, "test", "", "后来的采用，与 --train 同时给出 · adoptions that came later, with --train")
	f.StringVar(&o.adoptions, "adoptions", "", "全部采用，按 --split 切分；不给 --split 则隐去五分之一单位 · all adoptions, split at --split; without one, a fifth of the units is hidden")
	f.StringVar(&o.attributes, "attributes", "", "单位的属性（CSV：unit, attribute, value，或每列一个属性） · what units are (CSV: unit, attribute, value, or a column for each)")
	f.StringArrayVar(&o.splits, "split", nil, "切分日期，可多次给出 · date to split at; may be given several times")
	f.Float64Var(&o.years, "years", o.years, "切分后看几年 · how many years after the split are foretold")
	f.IntVar(&o.k, "k", o.k, "名单看前几项 · how long a list is looked at")
	f.BoolVar(&o.json, "json", false, "输出 JSON · print JSON")
	return cmd
}

func (o recommendOptions) check() error {
	switch {
	case (o.train == "") != (o.test == ""):
		return errors.New("--train 与 --test 须同时给出 · --train and --test go together")
	case o.train != "" && o.adoptions != "":
		return errors.New("--train 与 --adoptions 只能给一种 · give --train or --adoptions, not both")
	case o.train != "" && len(o.splits) > 0:
		return errors.New("--split 用于 --adoptions 或案例库 · --split is for --adoptions or the library")
	case o.attributes != "" && o.train == "" && o.adoptions == "":
		return errors.New("--attributes 须与 --train 或 --adoptions 同时给出 · --attributes goes with --train or --adoptions")
	case !(o.years > 0 && o.years <= 100):
		return errors.New("--years: 应大于 0、至多 100 · must be above 0 and at most 100")
	}
	for _, split := range o.splits {
		if d, err := graphmodel.ParseDate(split); err != nil || d == "" {
			return errors.New("--split: “" + split + "”不是日期：2019、2019-06 或 2019-06-30 · is not a date: 2019, 2019-06 or 2019-06-30")
		}
	}
	const mostK = 1000
	return checkLimitOf("--k", o.k, mostK)
}

// recommendReport is what evaluate recommend prints.
type recommendReport struct {
	Splits []offline.Report `json:"splits"`
}

func (a *app) evaluateRecommend(ctx context.Context, o recommendOptions) error {
	var report recommendReport
	var err error
	if o.train == "" && o.adoptions == "" {
		err = a.evaluateLibrary(ctx, o, &report)
	} else {
		err = a.evaluateFiles(ctx, o, &report)
	}
	if err != nil {
		return err
	}
	if o.json {
		return a.printJSON(report, "  ")
	}
	report.print(a.std.out)
	return nil
}

// evaluateFiles measures on the rows of files.
func (a *app) evaluateFiles(ctx context.Context, o recommendOptions, report *recommendReport) error {
	var attributes []recommend.Attribute
	var err error
	if o.attributes != "" {
		if attributes, err = readAttributes(o.attributes); err != nil {
			return err
		}
	}
	splits, err := o.readSplits()
	if err != nil {
		return err
	}
	fill := func(b *recommend.Builder) error { return b.AddAttributes(attributes) }
	return a.evaluateSplits(ctx, o, splits, fill, report)
}

func (o recommendOptions) readSplits() ([]offline.Split, error) {
	if o.train == "" {
		claims, err := readAdoptions(o.adoptions)
		if err != nil {
			return nil, err
		}
		return o.splitsOf(claims), nil
	}
	train, err := readAdoptions(o.train)
	if err != nil {
		return nil, err
	}
	test, err := readAdoptions(o.test)
	return []offline.Split{offline.Given(train, test)}, err
}

// splitsOf cuts claims at the dates asked for; without any it hides units.
func (o recommendOptions) splitsOf(claims []recommend.Claim) []offline.Split {
	if len(o.splits) == 0 {
		return []offline.Split{offline.Cold(claims)}
	}
	var splits []offline.Split
	for _, at := range o.splits {
		splits = append(splits, offline.Cut(claims, graphmodel.Date(at), o.years))
	}
	return withStrict(splits)
}

// withStrict puts behind each split what it would be of sources published by then, where
// that is known.
func withStrict(splits []offline.Split) []offline.Split {
	var all []offline.Split
	for _, s := range splits {
		all = append(all, s)
		if strict, ok := s.Strict(); ok {
			all = append(all, strict)
		}
	}
	return all
}

func (a *app) evaluateSplits(ctx context.Context, o recommendOptions, splits []offline.Split, fill func(*recommend.Builder) error, report *recommendReport) error {
	for _, split := range splits {
		bar := newBar(a.std.err, "推荐 · recommending")
		r, err := offline.Evaluate(ctx, split, offline.Options{K: o.k, Years: o.years, Fill: fill, Progress: bar.update})
		bar.finish()
		if err != nil {
			return err
		}
		report.Splits = append(report.Splits, r)
	}
	return nil
}

// evaluateLibrary measures on the library of the settings; where there is none yet, on
// the built-in one.
func (a *app) evaluateLibrary(ctx context.Context, o recommendOptions, report *recommendReport) (err error) {
	store, ontology, err := a.libraryOrBuiltin(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	return store.View(ctx, func(r graphmodel.Reader) error {
		claims, err := recommend.Claims(r)
		if err != nil {
			return err
		}
		splits := o.splitsOf(claims)
		if len(o.splits) == 0 {
			splits = append(withStrict(offline.Rolling(claims, o.years)), splits...)
		}
		fill := func(b *recommend.Builder) error { return recommend.Fill(b, r, ontology) }
		return a.evaluateSplits(ctx, o, splits, fill, report)
	})
}

// temporary is a store whose directory goes when it is closed.
type temporary struct {
	graphmodel.Store
	dir string
}

func (t temporary) Close() error { return errors.Join(t.Store.Close(), os.RemoveAll(t.dir)) }

func (a *app) libraryOrBuiltin(ctx context.Context) (graphmodel.Store, *schema.Ontology, error) {
	at, err := a.place()
	if err != nil {
		return nil, nil, err
	}
	if at.url != "" || at.ready(false) == nil {
		lib, err := a.openLibrary(ctx, false)
		if err != nil {
			return nil, nil, err
		}
		return lib.store, lib.ontology, nil
	}
	library, err := seed.Library()
	if err != nil {
		return nil, nil, err
	}
	dir, err := os.MkdirTemp("", "ronghe-evaluate-*")
	if err != nil {
		return nil, nil, err
	}
	store, err := sqlite.Open(ctx, dataDir(dir).database(), schema.Builtin())
	if err != nil {
		return nil, nil, errors.Join(err, os.RemoveAll(dir))
	}
	held := temporary{store, dir}
	if err := native.Put(ctx, store, library.Nodes, library.Edges); err != nil {
		return nil, nil, errors.Join(err, held.Close())
	}
	return held, schema.Builtin(), nil
}
