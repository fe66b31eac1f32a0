package api

import (
	"context"
	"slices"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

var treeColumns = []string{
	"tree", "teacher", "teacher_title", "learner", "learner_title", "practice", "role", "channel", "contact", "evidence",
	"kind", "timing", "since", "in_use_by", "claim", "confidence", "source", "source_title", "quote",
}

// treeSheet is every transfer and contact of a practice, one a row, with what it is in the
// trees; and after them, each with its class, what policies share.
func (s *server) treeSheet(ctx context.Context, in *TreeInput) (*sheet, error) {
	answer, err := s.practiceTree(ctx, in)
	if err != nil {
		return nil, err
	}
	return &sheet{columns: treeColumns, rows: func(_ context.Context, line func(...string) error) error {
		tree := 0
		for _, n := range answer.Nodes {
			if n.Link == nil {
				tree++ // a root begins one
				continue
			}
			if err := line(treeRow(strconv.Itoa(tree), "branch", *n.Link)...); err != nil {
				return err
			}
		}
		for _, l := range slices.Concat(answer.Others, answer.Contacts) {
			role := "other"
			if l.Contact {
				role = "contact"
			}
			if err := line(treeRow("", role, l)...); err != nil {
				return err
			}
		}
		return textualRows(answer.Textual, func(from, to ReuseText, quote string) error {
			return line("", string(from.Node.ID), from.Node.Title, string(to.Node.ID), to.Node.Title, in.ID, "text", "", "", string(spread.Textual),
				"", timingOfDate(to.Date), string(to.Date), "", "", "", "", "", quote)
		})
	}}, nil
}

func treeRow(tree, role string, l TransferLink) []string {
	practice := ""
	if l.Practice != nil {
		practice = string(l.Practice.ID)
	}
	return append([]string{
		tree, string(l.Teacher.ID), l.Teacher.Title, string(l.Learner.ID), l.Learner.Title, practice, role, string(l.Channel), truth(l.Contact),
		string(l.Evidence),
	}, claimCells(l.Claim)...)
}

// claimCells are what a claim says, in a file.
func claimCells(c Claim) []string {
	source, title := "", ""
	if c.Source != nil {
		source, title = string(c.Source.ID), c.Source.Title
	}
	return []string{
		string(c.Kind), string(c.Timing), string(c.Since), string(c.InUseBy), string(c.ID), string(c.Confidence), source, title, c.Quote,
	}
}

// textualRows calls row with each pair of policies and the best passage in the words of
// the second; nothing without any.
func textualRows(t *TextualLinks, row func(from, to ReuseText, quote string) error) error {
	if t == nil {
		return nil
	}
	for _, pair := range t.Links {
		best := slices.MaxFunc(pair.Passages, func(a, b ReusePassage) int { return a.Score - b.Score })
		if err := row(pair.From, pair.To, best.To.Text); err != nil {
			return err
		}
	}
	return nil
}

func timingOfDate(d graphmodel.Date) string {
	if d == "" {
		return string(graphmodel.UnknownTiming)
	}
	return string(graphmodel.DatedTiming)
}

var lineageColumns = []string{
	"upper", "upper_title", "upper_date", "lower", "lower_title", "lower_date", "inverted", "evidence",
	"kind", "timing", "since", "in_use_by", "claim", "confidence", "source", "source_title", "quote",
}

// lineageSheet is every link between stages, one a row, with the dates of both ends; and
// after them, each with its class, what policies share.
func (s *server) lineageSheet(ctx context.Context, in *LineageInput) (*sheet, error) {
	answer, err := s.practiceLineage(ctx, in)
	if err != nil {
		return nil, err
	}
	items := map[graphmodel.ID]LineageItem{}
	for _, stage := range answer.Stages {
		for _, item := range stage.Items {
			items[item.ID] = item
		}
	}
	return &sheet{columns: lineageColumns, rows: func(_ context.Context, line func(...string) error) error {
		for _, l := range answer.Links {
			upper, lower := items[l.Upper], items[l.Lower]
			cells := []string{
				string(l.Upper), upper.Title, string(upper.Date), string(l.Lower), lower.Title, string(lower.Date), truth(l.Inverted), string(l.Evidence),
			}
			if err := line(append(cells, claimCells(l.Claim)...)...); err != nil {
				return err
			}
		}
		return textualRows(answer.Textual, func(from, to ReuseText, quote string) error {
			return line(string(from.Node.ID), from.Node.Title, string(from.Date), string(to.Node.ID), to.Node.Title, string(to.Date), "false",
				string(spread.Textual), "", timingOfDate(to.Date), string(to.Date), "", "", "", "", "", quote)
		})
	}}, nil
}

var pathColumns = []string{
	"path", "step", "from", "from_title", "to", "to_title", "undated", "evidence",
	"kind", "timing", "since", "in_use_by", "claim", "confidence", "source", "source_title", "quote",
}

// pathSheet is every step of every path, one a row.
func (s *server) pathSheet(ctx context.Context, in *SpreadPathsInput) (*sheet, error) {
	answer, err := s.spreadPaths(ctx, in)
	if err != nil {
		return nil, err
	}
	return &sheet{columns: pathColumns, rows: func(_ context.Context, line func(...string) error) error {
		for p, path := range answer.Paths {
			for i, step := range path.Steps {
				from, to := path.Units[i], path.Units[i+1]
				cells := []string{
					strconv.Itoa(p + 1), strconv.Itoa(i + 1), string(from.ID), from.Title, string(to.ID), to.Title, truth(step.Undated), string(step.Evidence),
				}
				if err := line(append(cells, claimCells(step.Claim)...)...); err != nil {
					return err
				}
			}
		}
		return nil
	}}, nil
}
