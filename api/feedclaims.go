package api

import (
	"context"
	"slices"
	"time"

	"ronghe/graphmodel"
)

const (
	maxFeedChanges = 5000 // change numbers that are looked through for new edges, of which 1,000 count
	maxFeedClaims  = 5    // edges that are told of one hit
)

// addClaims counts new edges as changes of the hits at which they begin.
func (s *server) addClaims(ctx context.Context, l *latest) error {
	recent, err := s.recentEdges(ctx, l)
	if err != nil || len(recent) == 0 {
		return err
	}
	numbers := make([]int64, len(recent))
	var ends []graphmodel.ID
	for i, c := range recent {
		numbers[i] = c.Number
		ends = append(ends, c.Edge.To)
	}
	times, err := s.Store.Committed(ctx, numbers)
	if err != nil {
		return err
	}
	var found bodies
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		found, err = readBodies(r, ends)
		return err
	})
	if err != nil {
		return err
	}
	lang := requestOf(ctx).lang
	l.claims = map[graphmodel.ID][]string{}
	for i, c := range recent {
		from := c.Edge.From
		if told := l.claims[from]; len(told) < maxFeedClaims {
			l.claims[from] = append(told, s.claimLine(*c.Edge, found, lang))
		}
		if !times[i].IsZero() && c.Number > l.written[from].Number {
			l.written[from] = graphmodel.Written{Number: c.Number, At: times[i]}
		}
	}
	return nil
}

// recentEdges are the edges of the last changes that begin at a hit, the latest first.
func (s *server) recentEdges(ctx context.Context, l *latest) ([]graphmodel.Change, error) {
	last, err := s.last(ctx)
	if err != nil {
		return nil, err
	}
	feed, err := s.Store.Changes(ctx, max(0, last-maxFeedChanges), maxFeedChanges)
	if err != nil {
		return nil, err
	}
	hits := map[graphmodel.ID]bool{}
	for _, h := range l.hits {
		hits[h.ID] = true
	}
	recent := slices.DeleteFunc(feed.Changes, func(c graphmodel.Change) bool { return c.Edge == nil || !hits[c.Edge.From] })
	slices.Reverse(recent)
	return recent[:min(len(recent), graphmodel.MaxIDs)], nil
}

// claimLine is an edge in words: 采用 能源管控中心（2013）.
func (s *server) claimLine(l graphmodel.Link, found bodies, lang string) string {
	kind, _ := s.Ontology.EdgeKind(l.Kind)
	line := kind.Label.In(lang) + " " + titleIn(found[l.To], lang)
	if l.Since != "" {
		line += say(lang, "（"+string(l.Since)+"）", " ("+string(l.Since)+")")
	}
	return line
}

func titleIn(n graphmodel.Node, lang string) string {
	if en := n.Props.String(propTitleEn); lang != chinese && en != "" {
		return en
	}
	return n.Title
}

// lastWritten is when anything was last written; the zero time when that is not known.
func (s *server) lastWritten(ctx context.Context) (time.Time, error) {
	last, err := s.last(ctx)
	if err != nil || last == 0 {
		return time.Time{}, err
	}
	times, err := s.Store.Committed(ctx, []int64{last})
	if err != nil {
		return time.Time{}, err
	}
	return times[0], nil
}
