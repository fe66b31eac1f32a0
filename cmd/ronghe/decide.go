package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/seed/names"
)

// decideOptions are the flags of decide.
type decideOptions struct {
	names.Judgement
	file                   string
	accept, reject, forget string
}

func (a *app) decideCommand() *cobra.Command {
	var o decideOptions
	cmd := &cobra.Command{
		Use:   "decide NAME",
		Short: "记下一个名称是（或不是）库中的哪一个，供 resolve 使用 · write down what a name is, or is not, for resolve",
		Example: "  ronghe decide 宝钢 --accept enterprise:bao-shan-gang-tie-gu-fen-you-xian-gong-si --who 张三 --why 名单附件的全称\n" +
			"  ronghe decide 天正 --reject enterprise:tian-zheng-ji-tuan-you-xian-gong-si --place 山东 --who 张三 --decisions decisions.jsonl",
		Args: oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.Name = args[0]
			return a.decide(cmd.Context(), o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.file, "decisions", "", "决定的文件，一行一条，只增不改；不给则为数据目录的 decisions.jsonl · file of decisions, a line each, only added to; without it decisions.jsonl of the data directory")
	flags.StringVar(&o.accept, "accept", "", "就是这个编号 · it is this id")
	flags.StringVar(&o.reject, "reject", "", "不是这个编号 · it is not this id")
	flags.StringVar(&o.forget, "forget", "", "收回对这个编号的决定 · take back what was said of this id")
	flags.StringVar(&o.Place, "place", "", "只对这个地区的写法有效 · only where this place stands beside it")
	flags.StringVar(&o.Who, "who", "", "谁决定的 · who decides")
	flags.StringVar(&o.Why, "why", "", "理由 · the reason")
	return cmd
}

// verdict reads which one of the three ids is given.
func (o *decideOptions) verdict() error {
	given := 0
	for v, id := range map[names.Verdict]string{names.Accept: o.accept, names.Reject: o.reject, names.Forget: o.forget} {
		if id != "" {
			given++
			o.Verdict, o.ID = v, graphmodel.ID(id)
			o.Kind = o.ID.Kind()
		}
	}
	if given != 1 {
		return &usageError{errors.New("须给出 --accept、--reject、--forget 之一 · one of --accept, --reject, --forget is needed")}
	}
	return nil
}

// decide adds one line to the file, when the node is there.
func (a *app) decide(ctx context.Context, o decideOptions) (err error) {
	if err := o.verdict(); err != nil {
		return err
	}
	o.When = time.Now().UTC().Truncate(time.Second)
	if err := o.Validate(); err != nil {
		return err
	}
	ledger := a.ledger(o.file)
	if _, err := ledger.Read(); err != nil {
		return err
	}
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	err = lib.store.View(ctx, func(r graphmodel.Reader) error {
		_, err := r.Node(o.ID)
		return err
	})
	if err != nil {
		return err
	}
	return ledger.Add(o.Judgement)
}

// ledger is the file of decisions that is given, or that of the data directory.
func (a *app) ledger(path string) names.Ledger {
	if path == "" {
		path = filepath.Join(a.config.Data, "decisions.jsonl")
	}
	return names.Ledger(path)
}

// decisions are those in force of a file that has to be there when it is given.
func (a *app) decisions(path string) (*names.Decisions, error) {
	if _, err := os.Stat(path); path != "" && errors.Is(err, fs.ErrNotExist) {
		return nil, &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: path, Zh: "没有这个文件", En: "there is no such file"}
	}
	all, err := a.ledger(path).Read()
	return names.NewDecisions(all), err
}
