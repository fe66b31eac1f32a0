package judged

import (
	"math"
	"slices"
	"time"
)

// Means are the three figures of a set of queries, each from 0 to 1.
type Means struct {
	MRR    float64 `json:"mrr@10" yaml:"mrr"`
	NDCG   float64 `json:"ndcg@10" yaml:"ndcg"`
	Recall float64 `json:"recall@50" yaml:"recall"`
}

// Group is the queries that one user asks in one way.
type Group struct {
	Name    string `json:"group"` // user/kind, user, kind, or All
	Queries int    `json:"queries"`
	Means
}

// All is the name of the group of all queries.
const All = "all"

// Summarise gives the means of all outcomes, then by user, by kind, and by user and
// kind, in the order of Users and Kinds; groups without queries are left out.
func Summarise(outcomes []Outcome) []Group {
	var groups []Group
	add := func(name string, in func(Outcome) bool) {
		g := Group{Name: name}
		for _, o := range outcomes {
			if in(o) {
				g.Queries++
				g.MRR += o.Means.MRR
				g.NDCG += o.Means.NDCG
				g.Recall += o.Means.Recall
			}
		}
		if n := float64(g.Queries); n > 0 {
			g.Means = Means{g.MRR / n, g.NDCG / n, g.Recall / n}
			groups = append(groups, g)
		}
	}
	add(All, func(Outcome) bool { return true })
	for _, user := range Users {
		add(user, func(o Outcome) bool { return o.User == user })
	}
	for _, kind := range Kinds {
		add(kind, func(o Outcome) bool { return o.Kind == kind })
	}
	for _, user := range Users {
		for _, kind := range Kinds {
			add(user+"/"+kind, func(o Outcome) bool { return o.User == user && o.Kind == kind })
		}
	}
	return groups
}

// Percentile is the smallest time that p (0…1) of all are not above: the nearest
// rank; 0 of none.
func Percentile(times []time.Duration, p float64) time.Duration {
	if len(times) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(times))
	rank := int(math.Ceil(p * float64(len(sorted))))
	return sorted[min(max(rank, 1), len(sorted))-1]
}
