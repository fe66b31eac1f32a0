package main

import (
	"fmt"
	"io"

	"ronghe/graphmodel/recommend/offline"
)

// print writes a table for each split.
func (r recommendReport) print(w io.Writer) {
	p := func(format string, args ...any) { _, _ = fmt.Fprintf(w, format+"\n", args...) }
	if len(r.Splits) == 0 {
		p("没有可评测的切分 · nothing to measure")
	}
	for k, s := range r.Splits {
		if k > 0 {
			p("")
		}
		printSplit(p, s)
	}
}

func printSplit(p func(string, ...any), s offline.Report) {
	p("切分 · split %s；已知 · known: %d units, %d practices, %d adoptions（%d 有日期 · dated）", s.Split, s.Train.Units, s.Train.Practices, s.Train.Adoptions, s.Train.Dated)
	p("待预见 · to foretell: %d units, %d adoptions；候选 · candidates: %d", s.Test.Units, s.Test.Adoptions, s.Candidates)
	p("略去 · left out: 无日期 undated %d，跨切分 straddling %d，过晚 too late %d，当时未发布 not published by then %d；已采用 had it %d，重复 twice %d，当时无人采用 nobody had it %d",
		s.Left.Undated, s.Left.Straddling, s.Left.TooLate, s.Left.Unpublished, s.Dropped.Known, s.Dropped.Twice, s.Dropped.NoFirms)
	if s.Test.Units == 0 {
		return
	}
	if s.Ageless {
		p("不按时间切分：各项采用不论新旧，同等计 · not split by time: all adoptions count alike, however old")
	}
	if s.Few {
		p("单位不足 30：只看区间，不比高下 · fewer than 30 units: only the intervals say something, no method is called better")
	}
	p("%-30s %8s %8s %16s %7s %8s %6s %7s %8s", "method", fmt.Sprintf("recall@%d", s.K), fmt.Sprintf("nDCG@%d", s.K), "95%", "hit@10", "coverage", "Gini", "rank", "refused")
	for _, m := range s.Methods {
		p("%-30s %8.4f %8.4f  (%.4f, %.4f) %7.4f %8.3f %6.3f %7.1f %8.3f", m.Name, m.Recall, m.NDCG, m.NDCG95.Low, m.NDCG95.High, m.Hit, m.Coverage, m.Gini, m.Rank, m.Refused)
	}
	for _, d := range s.Against {
		if d.Metric != "ndcg" {
			continue
		}
		word := ""
		if d.Better {
			word = "  better"
		}
		p("nDCG, formula − %-30s %+.4f (%+.4f, %+.4f)%s", d.Method, d.Mean, d.CI.Low, d.CI.High, word)
	}
	if w := s.Whom; w != nil {
		p("该告诉谁 · to whom: nDCG@10 of %d practices", w.Practices)
		for _, m := range w.Methods {
			p("  %-30s %.4f  (%.4f, %.4f)", m.Name, m.NDCG, m.NDCG95.Low, m.NDCG95.High)
		}
	}
	if s.Calibration != nil {
		printCalibration(p, *s.Calibration)
	}
}

func printCalibration(p func(string, ...any), c offline.Calibration) {
	p("“n 家中 k 家其后采用” · said and happened, %d sentences for %d units, within %g years:", c.Sentences, c.Units, c.Years)
	for _, kind := range []struct {
		name string
		bins []offline.Bin
	}{{"k/n", c.Said}, {"shrunk", c.Shrunk}} {
		for _, b := range kind.bins {
			p("  %-7s %.1f–%.1f %6d  said %.3f  happened %.3f", kind.name, b.Low, b.High, b.Count, b.Said, b.Happened)
		}
	}
	p("  log loss: k/n %.3f, shrunk %.3f, base rate %.3f, constant %.3f", c.LogLoss.Raw, c.LogLoss.Shrunk, c.LogLoss.Base, c.LogLoss.Constant)
}
