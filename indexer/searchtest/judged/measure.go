package judged

import (
	"context"
	"errors"
	"time"

	"ronghe/graphmodel"
)

// Variant is a way of searching the same documents, to be set beside others.
type Variant struct {
	Name     string
	Searcher graphmodel.Searcher
}

// The depths at which rankings are judged.
const (
	firstPage = 10
	deep      = 50
)

// Outcome is what one query got.
type Outcome struct {
	Query
	Means   Means         // of this query alone
	Took    time.Duration // from the call of Search to its answer
	Refused error         // ErrInvalid of the Searcher: the query counts as having found nothing
}

// Measure asks the queries one after the other, each for its first 50 hits, so that
// a latency is that of a query that has the machine for itself. name gives a hit the
// name that judgements use; progress is told how far it is. The error is that of a
// search that failed, but for ErrInvalid.
func Measure(ctx context.Context, s graphmodel.Searcher, queries []Query, name func(graphmodel.ID) string, progress func(done, total int64)) ([]Outcome, error) {
	outcomes := make([]Outcome, len(queries))
	for i, q := range queries {
		start := time.Now()
		result, err := s.Search(ctx, graphmodel.SearchQuery{Text: q.Text, Limit: deep})
		out := Outcome{Query: q, Took: time.Since(start)}
		switch {
		case errors.Is(err, graphmodel.ErrInvalid):
			out.Refused = err
		case err != nil:
			return nil, err
		}
		ranked := make([]string, len(result.Hits))
		for at, hit := range result.Hits {
			ranked[at] = name(hit.ID)
		}
		out.Means = Means{
			MRR:    ReciprocalRank(ranked, q.Relevant, firstPage),
			NDCG:   NDCG(ranked, q.Relevant, firstPage),
			Recall: Recall(ranked, q.Relevant, deep),
		}
		outcomes[i] = out
		progress(int64(i+1), int64(len(queries)))
	}
	return outcomes, nil
}
