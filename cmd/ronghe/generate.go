package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"ronghe/graphmodel/madeup"
	"ronghe/seed/native"
)

func (a *app) generateCommand() *cobra.Command {
	scale, random := 0.01, int64(1)
	cmd := &cobra.Command{
		Use:   "generate",
		Short: "输出虚构的大图，供压力测试（1 = 146 万条关系） · print a made-up graph for load tests (1 is 1.46 million edges)",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if scale <= 0 || scale > 10 {
				return &usageError{fmt.Errorf("--scale: %v: 应大于 0、至多 10 · must be above 0 and at most 10", scale)}
			}
			return a.generate(cmd.Context(), scale, random)
		},
	}
	cmd.Flags().Float64Var(&scale, "scale", scale, "规模，0–10 · size, 0 to 10")
	cmd.Flags().Int64Var(&random, "seed", random, "随机种子；同一种子输出相同 · seed; the same seed prints the same")
	return cmd
}

func (a *app) generate(ctx context.Context, scale float64, random int64) error {
	out := a.output()
	enc := native.NewEncoder(out)
	made := madeup.New(scale, random)
	for n := range made.Nodes {
		if err := errors.Join(ctx.Err(), enc.Node(n)); err != nil {
			return err
		}
	}
	for e := range made.Edges {
		if err := errors.Join(ctx.Err(), enc.Edge(e)); err != nil {
			return err
		}
	}
	return out.Flush()
}
