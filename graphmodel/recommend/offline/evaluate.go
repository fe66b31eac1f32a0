package offline

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"ronghe/graphmodel/recommend"
)

// Options are how Evaluate asks.
type Options struct {
	K        int                            // how long a list is looked at; below 1 means 20
	Years    float64                        // what calibration looks ahead, in years
	Fill     func(*recommend.Builder) error // adds what is known of units; nil for nothing
	Params   recommend.Params               // the zero value means the defaults
	Progress func(done, total int64)        // called from time to time by several goroutines; nil for nobody
}

// Evaluate measures one split. It ends soon after ctx does.
func Evaluate(ctx context.Context, s Split, o Options) (Report, error) {
	if o.K < 1 {
		o.K = 20
	}
	b, err := recommend.NewBuilder(recommend.Options{AsOf: s.AsOf, Params: o.Params})
	if err != nil {
		return Report{}, err
	}
	for _, c := range s.Train {
		if s.Ageless {
			c.Since, c.InUseBy = "", ""
		}
		if err := b.Adopt(c); err != nil {
			return Report{}, err
		}
	}
	if o.Fill != nil {
		if err := o.Fill(b); err != nil {
			return Report{}, err
		}
	}
	m := b.Model()
	e := &evaluation{m: m, base: m.Baselines(), o: o}
	e.report = Report{Split: s.Name, AsOf: m.AsOf(), K: o.K, Params: m.Params(), Train: sizeOf(s.Train), Left: s.Left, Ageless: s.Ageless}
	e.collect(s.Test)
	if err := e.ask(ctx); err != nil {
		return Report{}, err
	}
	e.sum()
	e.report.Whom = e.toWhom(ctx)
	e.report.Calibration = e.calibrate(ctx, s)
	return e.report, ctx.Err()
}

func sizeOf(claims []recommend.Claim) Size {
	size := Size{Adoptions: len(claims)}
	units, practices := map[string]bool{}, map[string]bool{}
	for _, c := range claims {
		units[c.Unit], practices[c.Practice] = true, true
		if c.Since != "" {
			size.Dated++
		}
	}
	size.Units, size.Practices = len(units), len(practices)
	return size
}

// evaluation is one run.
type evaluation struct {
	m       *recommend.Model
	base    *recommend.Baselines
	o       Options
	units   []toForetell // in order of ID
	methods []method
	gains   [][]gains // by method, then unit
	report  Report
}

// toForetell is a unit and the practices that it adopted later.
type toForetell struct {
	id      string
	subject recommend.Subject
	tests   []int32 // ascending
}

// method is a way of ranking and what it showed.
type method struct {
	name    string
	shown   []atomic.Int32 // by practice
	refused atomic.Int64
	length  atomic.Int64
}

// collect finds the units that have something to foretell.
func (e *evaluation) collect(test []recommend.Claim) {
	perUnit := map[string][]int32{}
	for _, c := range test {
		subject := e.m.Find(c.Unit)
		at, ok := e.m.Practice(c.Practice)
		switch {
		case !ok || e.m.Adopters(at) == 0:
			e.report.Dropped.NoFirms++
		case subject.Has(at):
			e.report.Dropped.Known++
		case slices.Contains(perUnit[c.Unit], at):
			e.report.Dropped.Twice++
		default:
			perUnit[c.Unit] = append(perUnit[c.Unit], at)
		}
	}
	seen := map[int32]bool{}
	for id, tests := range perUnit {
		subject := e.m.Find(id)
		slices.Sort(tests)
		e.units = append(e.units, toForetell{id, subject, tests})
		e.report.Test.Adoptions += len(tests)
		for _, at := range tests {
			seen[at] = true
		}
	}
	slices.SortFunc(e.units, func(a, b toForetell) int { return cmp.Compare(a.id, b.id) })
	e.report.Test.Units, e.report.Test.Practices = len(e.units), len(seen)
	e.report.Candidates = len(e.base.Candidates())
}

// ask ranks for every unit, on all processors.
func (e *evaluation) ask(ctx context.Context) error {
	e.methods = e.allMethods()
	e.gains = make([][]gains, len(e.methods))
	for k := range e.methods {
		e.gains[k] = make([]gains, len(e.units))
	}
	var next, done atomic.Int64
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for ctx.Err() == nil {
				u := int(next.Add(1) - 1)
				if u >= len(e.units) {
					return
				}
				e.askFor(u)
				if n := done.Add(1); e.o.Progress != nil && n%100 == 0 {
					e.o.Progress(n, int64(len(e.units)))
				}
			}
		})
	}
	workers.Wait()
	return ctx.Err()
}

func (e *evaluation) askFor(u int) {
	unit := e.units[u]
	for k, list := range e.lists(unit.subject, max(e.o.K, hitDepth)) {
		method := &e.methods[k]
		if len(list) == 0 {
			method.refused.Add(1)
		}
		hits := make([]bool, len(list))
		for r, at := range list {
			_, hits[r] = slices.BinarySearch(unit.tests, at)
			if r < e.o.K {
				method.shown[at].Add(1)
				method.length.Add(1)
			}
		}
		e.gains[k][u] = gains{Recall(hits, len(unit.tests), e.o.K), NDCG(hits, len(unit.tests), e.o.K), 0}
		if slices.Contains(hits[:min(len(hits), hitDepth)], true) {
			e.gains[k][u].hit = 1
		}
	}
}

// lists are those of all methods, in the order of allMethods.
func (e *evaluation) lists(s recommend.Subject, k int) [][]int32 {
	all, shown := e.base.Formula(s, k)
	lists := [][]int32{all, shown, e.base.Popularity(s, k), e.base.Recent(s, k), e.base.Cosine(s, k)}
	if e.base.Facet() != "" {
		lists = append(lists, e.base.IndustryShare(s, k))
	}
	if e.base.HasContent() {
		lists = append(lists, e.base.WithContent(s, k))
	}
	return lists
}

func (e *evaluation) allMethods() []method {
	names := []string{Formula, AsShown, Popularity, Recent, Cosine}
	if e.base.Facet() != "" {
		names = append(names, IndustryShare)
	}
	if e.base.HasContent() {
		names = append(names, WithContent)
	}
	methods := make([]method, len(names))
	for k := range methods {
		methods[k].name = names[k]
		methods[k].shown = make([]atomic.Int32, len(e.m.Practices()))
	}
	return methods
}
