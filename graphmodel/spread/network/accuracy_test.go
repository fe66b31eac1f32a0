package network

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"
)

// accuracy is the precision in the top 25 and the recall in the top 200.
type accuracy [2]float64

// damage is what happens to simulated cascades before they are looked at.
type damage struct {
	whole   bool    // dates are known to the whole mean delay only
	missing float64 // share of events that nobody recorded
}

var damages = []damage{{}, {whole: true}, {missing: .3}, {whole: true, missing: .3}}

// published is the table of the definitions: means of 4 to 10 runs of a simulation of
// which these are given: 50 units, 200 edges, the right model and rate, a time unit that
// is the mean delay. That each edge is used with probability 0.25 and that a cascade has
// at least two adopters was found here: with them the recall comes out to 0.02, but for
// 1,000 cascades with missing events, where it is 0.03.
//
// Precision of the first 25 deviates by up to 0.13 from run to run, since it hangs on the
// network: a hub that is reached early is taken for the source of all behind it. (Where
// every unit has just four sources, it is 0.95 and not 0.77 with 1,000 cascades in whole time
// units.) The mean of 4 runs then deviates by 0.06, and the runs of one column may be of the
// same networks. Of the 56 numbers none is further than 2.3 such standard errors from a mean
// of 60 runs here, and half are within 0.6.
var published = map[int][4]accuracy{
	10:   {{.64, .18}, {.31, .09}, {.47, .11}, {.26, .06}},
	20:   {{.74, .35}, {.41, .16}, {.58, .23}, {.28, .12}},
	50:   {{.91, .59}, {.56, .34}, {.70, .43}, {.48, .26}},
	100:  {{.96, .80}, {.67, .41}, {.83, .54}, {.51, .30}},
	200:  {{.98, .94}, {.71, .51}, {.94, .65}, {.58, .37}},
	500:  {{1, 1}, {.82, .62}, {1, .80}, {.68, .47}},
	1000: {{1, 1}, {.89, .70}, {1, .91}, {.84, .55}},
}

// simulation is cascades of a random network, with all that is true of them.
type simulation struct {
	*Cascades
	edges   []Pair
	parents [][]int32 // of each cascade, by unit
}

func simulate(cascades int, d damage, seed uint64) simulation {
	w := newWorld(50, 200, .25, seed)
	var events []Event
	s := simulation{edges: w.pairs()}
	for k := range cascades {
		spread, parents := w.cascade(int32(k))
		for len(spread) < 2 {
			spread, parents = w.cascade(int32(k))
		}
		s.parents = append(s.parents, parents)
		for _, e := range spread {
			if d.whole {
				e.Time = math.Floor(e.Time)
			}
			if w.rng.Float64() >= d.missing {
				events = append(events, e)
			}
		}
	}
	var err error
	if s.Cascades, err = FromEvents(numbered(cascades), numbered(50), events); err != nil {
		panic(err)
	}
	return s
}

// infer infers as many edges as are true, with the right model and rate.
func (s simulation) infer() *Network {
	n, err := Infer(context.Background(), s.Cascades, Options{Delay: Delay{Rate: 1}, Edges: 200, Force: true})
	if err != nil {
		panic(err)
	}
	return n
}

func trial(cascades int, d damage, seed uint64) accuracy {
	s := simulate(cascades, d, seed)
	n := s.infer()
	top := *n
	top.Edges = n.Edges[:min(25, len(n.Edges))]
	return accuracy{float64(top.Find(s.Cascades, s.edges).Found) / 25, float64(n.Find(s.Cascades, s.edges).Found) / 200}
}

// parentsRight is the share of the links in the trees that are the true ones, and the
// share of adopters that have a link at all, the first of their cascade left out.
func (s simulation) parentsRight(n *Network) (right, linked float64) {
	var rights, links, all int
	for k := range s.Len() {
		for _, l := range n.Tree(s.Cascades, k) {
			if len(l.Likeliest) > 0 {
				all++
			}
			if l.InNetwork {
				links++
				if name := s.Names[k]; s.parents[number(name)][l.Unit] == l.Parent {
					rights++
				}
			}
		}
	}
	return float64(rights) / float64(links), float64(links) / float64(all)
}

// trials is the mean of some trials and the standard deviation of one.
func trials(runs, cascades int, d damage) (mean, sd accuracy) {
	var sum, squares accuracy
	for run := range runs {
		for i, a := range trial(cascades, d, uint64(run)) {
			sum[i] += a
			squares[i] += a * a
		}
	}
	for i := range mean {
		mean[i] = sum[i] / float64(runs)
		sd[i] = math.Sqrt(max(0, squares[i]-sum[i]*mean[i]) / float64(runs-1))
	}
	return mean, sd
}

// The inference is as good as the published one, within three standard errors of the
// difference of a mean of 20 runs and one of 4, and the rounding of the table.
func TestAccuracyIsThatPublished(t *testing.T) {
	const runs = 20
	for cascades := range published {
		for i, d := range damages {
			mean, sd := trials(runs, cascades, d)
			for j, what := range []string{"precision", "recall"} {
				want, margin := published[cascades][i][j], 3*sd[j]*math.Sqrt(1./runs+1./4)+.005
				if math.Abs(mean[j]-want) > margin {
					t.Errorf("%d cascades, %+v: %s = %.3f, want %.2f ± %.3f", cascades, d, what, mean[j], want, margin)
				}
			}
		}
	}
}

// Where the network is known as well as it can be, nearly all parents are.
func TestTreeFindsTheTrueParents(t *testing.T) {
	s := simulate(500, damage{}, 1)
	n := s.infer()
	if right, linked := s.parentsRight(n); right < .85 || linked < .95 {
		t.Errorf("%.2f of the parents are right and %.2f of the adopters have one, want .85 and .95", right, linked)
	}
	n.Edges = n.Edges[:0]
	if _, linked := s.parentsRight(n); linked != 0 {
		t.Errorf("%.2f of the adopters have a parent without a network", linked)
	}
}

// BenchmarkParents prints how many parents in the trees are right.
func BenchmarkParents(b *testing.B) {
	var table strings.Builder
	for b.Loop() {
		table.Reset()
		for _, cascades := range []int{50, 200, 1000} {
			fmt.Fprintf(&table, "\n%5d", cascades)
			for _, d := range damages {
				s := simulate(cascades, d, 1)
				right, linked := s.parentsRight(s.infer())
				fmt.Fprintf(&table, " | %.2f / %.2f", right, linked)
			}
		}
	}
	b.Logf("links that are right / adopters with a link: exact | whole time units | 30%% missing | both%s", &table)
}

// BenchmarkAccuracy prints the table of published as it comes out here, with 20 runs, and
// how far one run deviates.
func BenchmarkAccuracy(b *testing.B) {
	var table strings.Builder
	for b.Loop() {
		table.Reset()
		for _, cascades := range []int{10, 20, 50, 100, 200, 500, 1000} {
			fmt.Fprintf(&table, "\n%5d", cascades)
			for i, d := range damages {
				mean, sd := trials(20, cascades, d)
				fmt.Fprintf(&table, " | %.2f±%.2f / %.2f±%.2f (%.2f / %.2f)", mean[0], sd[0], mean[1], sd[1], published[cascades][i][0], published[cascades][i][1])
			}
		}
	}
	b.Logf("precision in the top 25 / recall in the top 200, ± the deviation of one run (published): exact | whole time units | 30%% missing | both%s", &table)
}
