package neo4j

import (
	"context"

	"ronghe/graphmodel"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// statement is a query as a Reader sent it.
type statement struct {
	query string
	p     params
}

// recorder is a session that notes what is run.
type recorder struct {
	neo4j.SessionWithContext
	ran []statement
}

func (r *recorder) Run(ctx context.Context, query string, p map[string]any, how ...func(*neo4j.TransactionConfig)) (neo4j.ResultWithContext, error) {
	r.ran = append(r.ran, statement{query, p})
	return r.SessionWithContext.Run(ctx, query, p, how...)
}

// recorded is a View that returns what it sent.
func recorded(ctx context.Context, s *Store, fn func(graphmodel.Reader) error) ([]statement, error) {
	c := s.session(ctx, neo4j.AccessModeRead)
	defer c.close()
	sent := &recorder{SessionWithContext: c.session}
	c.session = sent
	err := fn(&reader{conn: c})
	return sent.ran, err
}
