package api

import (
	"context"
	"errors"
	"runtime"

	"golang.org/x/sync/errgroup"

	"ronghe/graphmodel"
)

// BatchInput is many queries at once.
type BatchInput struct {
	Body struct {
		Queries []string `json:"queries" minItems:"1" maxItems:"1000" nullable:"false" example:"[\"能源管控\"]" doc:"检索词，至多 1000 个，写法同 search。Up to 1,000 queries, as in search."`
		Kinds   []string `json:"kind,omitempty" maxItems:"50" nullable:"false" example:"[\"case\"]" doc:"只要这些类别。Of these kinds only."`
		Limit   int      `json:"limit,omitempty" minimum:"1" maximum:"20" default:"10" doc:"每个检索词至多多少个结果。The most hits of each query."`
	}
}

// BatchAnswer has an answer for each query, in their order.
type BatchAnswer struct {
	Answers []BatchRow `json:"answers" nullable:"false" doc:"与 queries 一一对应。One for each of queries."`
}

// BatchRow is the answer to one query of a batch.
type BatchRow struct {
	Query     string     `json:"query" doc:"检索词。The query."`
	Total     int64      `json:"total" doc:"共有多少个结果。How many hits there are."`
	Whole     int64      `json:"whole" doc:"其中含全部词的。Of these, those with all the words."`
	Corrected string     `json:"corrected,omitempty" doc:"改为查找的文字。What was searched for instead."`
	Hits      []BatchHit `json:"hits" nullable:"false" doc:"最相关的在前。The best first."`
	Problem   string     `json:"problem,omitempty" doc:"检索词有误时的说明，此时没有结果。What is wrong with the query, which then has no hits."`
}

// BatchHit is a hit without snippets.
type BatchHit struct {
	Thing
	Score float64 `json:"score" doc:"只可在同一查询内比较。To be compared within one query only."`
	Whole bool    `json:"whole" doc:"含有全部词。It has all the words."`
}

func (s *server) batch(ctx context.Context, in *BatchInput) (*BatchAnswer, error) {
	out := &BatchAnswer{Answers: make([]BatchRow, len(in.Body.Queries))}
	lang := requestOf(ctx).lang
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, text := range in.Body.Queries {
		group.Go(func() (err error) {
			q := (&Asked{Q: text, Kind: in.Body.Kinds}).query()
			q.Limit = in.Body.Limit
			out.Answers[i], err = s.batchRow(ctx, q, lang)
			return err
		})
	}
	return out, group.Wait()
}

func (s *server) batchRow(ctx context.Context, q graphmodel.SearchQuery, lang string) (BatchRow, error) {
	row := BatchRow{Query: q.Text, Hits: []BatchHit{}}
	got, err := s.Searcher.Search(ctx, q)
	var fault *graphmodel.Fault
	if errors.Is(err, graphmodel.ErrInvalid) && errors.As(err, &fault) {
		row.Problem = say(lang, fault.Zh, fault.En)
		return row, nil
	}
	if err != nil {
		return row, err
	}
	row.Total, row.Whole = got.Total, got.Whole
	if got.Corrected != nil {
		row.Corrected = got.Corrected.Text
	}
	for _, h := range got.Hits {
		row.Hits = append(row.Hits, BatchHit{Thing: s.found(h, lang), Score: h.Score, Whole: h.Whole})
	}
	return row, nil
}
