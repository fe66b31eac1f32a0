package faulttest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/neo4j"
)

const (
	writers  = 3
	readTime = time.Second     // the deadline of a read
	recovery = 2 * time.Minute // for a server to answer after a fault, on a busy machine
	grace    = 4 * time.Second // how late an answer may be on a busy machine before it counts as hanging
)

// world is a server of the test's own, and the proxy before it.
type world struct {
	server *Server
	proxy  *Proxy
}

// fault is something that happens while others read and write; when it returns all
// is well again.
type fault struct {
	name string
	do   func(ctx context.Context, w world, random *rand.Rand) error
}

// passing are the faults of the network and those that a server outlives.
var passing = []fault{
	{"connections cut, none for a while", func(_ context.Context, w world, random *rand.Rand) error {
		w.proxy.Cut()
		pause(random, 500)
		return w.proxy.Mend()
	}},
	{"cut in the middle of an answer", func(_ context.Context, w world, random *rand.Rand) error {
		return toxic(w, random, 500, func() error { return w.proxy.CutAfter(Answered, random.Int64N(3000)) })
	}},
	{"cut in the middle of a question", func(_ context.Context, w world, random *rand.Rand) error {
		return toxic(w, random, 500, func() error { return w.proxy.CutAfter(Asked, random.Int64N(6000)) })
	}},
	{"half-open: questions are swallowed", func(_ context.Context, w world, random *rand.Rand) error {
		return toxic(w, random, 2500, func() error { return w.proxy.Swallow(Asked) })
	}},
	{"half-open: answers are swallowed", func(_ context.Context, w world, random *rand.Rand) error {
		return toxic(w, random, 2500, func() error { return w.proxy.Swallow(Answered) })
	}},
	{"2 s latency", func(_ context.Context, w world, random *rand.Rand) error {
		return toxic(w, random, 2500, func() error { return w.proxy.Delay(Answered, 2000) })
	}},
	{"open transactions ended by the server", func(ctx context.Context, w world, random *rand.Rand) error {
		for range 1 + random.IntN(10) {
			if err := w.server.EndTransactions(ctx); err != nil {
				return err
			}
			pause(random, 50)
		}
		return nil
	}},
	{"server paused (SIGSTOP)", func(_ context.Context, w world, random *rand.Rand) error {
		err := w.server.Pause()
		pause(random, 2500)
		return errors.Join(err, w.server.Resume())
	}},
}

var (
	killed = fault{"server killed (SIGKILL)", func(ctx context.Context, w world, random *rand.Rand) error {
		return errors.Join(w.server.Kill(), w.server.Restart(ctx))
	}}
	restarted = fault{"server restarted (SIGTERM)", func(ctx context.Context, w world, random *rand.Rand) error {
		return errors.Join(w.server.Stop(ctx), w.server.Restart(ctx))
	}}
)

// faultOf is that of a run: each in turn, those that take long in one of twenty.
func faultOf(run int) fault {
	switch run % 20 {
	case len(passing):
		return killed
	case 19:
		return restarted
	}
	return passing[run%len(passing)]
}

// toxic heals what add does after up to most milliseconds.
func toxic(w world, random *rand.Rand, most int, add func() error) error {
	err := add()
	pause(random, most)
	w.proxy.Heal()
	return err
}

// pause waits for up to most milliseconds.
func pause(random *rand.Rand, most int) {
	time.Sleep(time.Duration(random.IntN(most)) * time.Millisecond)
}

// TestFaults does each fault in turn, at a random moment and for a random time, while
// several write and read and one follows, and looks after each whether all that was
// acknowledged is there, nothing twice and nothing by half.
//
// RONGHE_FAULT_RUNS is how many faults; RONGHE_FAULT_SEED repeats a run as far as the
// network and the scheduler do.
func TestFaults(t *testing.T) {
	runs, seed := setting(t, "RONGHE_FAULT_RUNS", len(passing)+1), setting(t, "RONGHE_FAULT_SEED", int(time.Now().UnixNano()%1_000_000))
	w := newWorld(t)
	tally := map[string]*outcome{}
	s := open(t, w.proxy.Addr, w.server)
	for i := range runs {
		f := faultOf(i)
		r := &run{world: w, store: s, random: rand.New(rand.NewPCG(uint64(seed), uint64(i))), follower: follower{at: map[graphmodel.ID]graphmodel.Change{}}}
		if tally[f.name] == nil {
			tally[f.name] = &outcome{}
		}
		if err := r.all(t.Context(), f, i); err != nil {
			t.Fatalf("run %d of seed %d: %s: %v", i, seed, f.name, err)
		}
		tally[f.name].add(&r.outcome)
		t.Logf("run %d of seed %d: %s: as it should be", i, seed, f.name)
	}
	for _, name := range slices.Sorted(maps.Keys(tally)) {
		t.Logf("%-40s %s", name, tally[name])
	}
}

func setting(t *testing.T, name string, otherwise int) int {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n
}

// newWorld starts a server; the test is skipped where no Neo4j is asked for.
func newWorld(t *testing.T) world {
	t.Helper()
	if testing.Short() {
		t.Skip("it starts a server of its own again and again")
	}
	if os.Getenv("RONGHE_NEO4J_URL") == "" {
		if os.Getenv("CI") != "" {
			t.Fatal(noServer)
		}
		t.Skip(noServer)
	}
	s, err := Start(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Kill(); err != nil {
			t.Error(err)
		}
	})
	p, err := NewProxy(s.Addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Cut)
	return world{s, p}
}

const noServer = "faulttest: RONGHE_NEO4J_URL is not set: skipped"

func TestMain(m *testing.M) {
	if os.Getenv("RONGHE_NEO4J_URL") == "" {
		fmt.Println(noServer)
	}
	os.Exit(m.Run())
}

func options(addr string, s *Server) neo4j.Options {
	return neo4j.Options{
		URL: "bolt://" + addr, User: s.User, Password: s.Password,
		Rules: graphtest.Rules, Logger: slog.New(slog.DiscardHandler),
	}
}

func open(t *testing.T, addr string, server *Server) *neo4j.Store {
	t.Helper()
	s, err := neo4j.Open(t.Context(), options(addr, server))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// run is one fault with those who work meanwhile.
type run struct {
	world
	store    *neo4j.Store
	random   *rand.Rand
	ledgers  []*ledger
	follower follower
	before   int64 // the last number before

	mu      sync.Mutex
	wrong   error // the first thing that must not be
	outcome outcome
}

// outcome counts what the workers were told.
type outcome struct{ runs, acked, refused, read, unread int }

func (o *outcome) add(p *outcome) {
	o.runs += p.runs
	o.acked += p.acked
	o.refused += p.refused
	o.read += p.read
	o.unread += p.unread
}

func (o *outcome) String() string {
	return fmt.Sprintf("%d runs; Updates: %d acknowledged, %d refused; reads: %d answered, %d ErrUnavailable",
		o.runs, o.acked, o.refused, o.read, o.unread)
}

func (r *run) all(ctx context.Context, f fault, number int) error {
	feed, err := r.store.Changes(ctx, 0, 0)
	if err != nil {
		return err
	}
	r.before, r.follower.last, r.outcome.runs = feed.Last, feed.Last, 1
	stop := make(chan struct{})
	seeds := []int64{}
	var all sync.WaitGroup
	for i := range writers {
		l := &ledger{name: fmt.Sprintf("run%d-w%d", number, i)}
		r.ledgers = append(r.ledgers, l)
		seeds = append(seeds, r.random.Int64())
		all.Go(func() { r.write(ctx, l, rand.New(rand.NewPCG(uint64(seeds[i]), 1)), stop) })
		all.Go(func() { r.read(ctx, l, stop) })
	}
	all.Go(func() { r.follow(ctx, stop) })
	err = r.progress(ctx)
	if err == nil {
		pause(r.random, 100)
		err = f.do(ctx, r.world, r.random)
	}
	if err == nil {
		err = r.progress(ctx)
	}
	close(stop)
	all.Wait()
	return errors.Join(err, r.wrong, r.audit(ctx))
}

// progress waits until each writer had two more Updates acknowledged: after a fault
// this has to come by itself.
func (r *run) progress(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, recovery)
	defer cancel()
	for _, l := range r.ledgers {
		for goal := l.count() + 2; l.count() < goal; time.Sleep(5 * time.Millisecond) {
			if ctx.Err() != nil {
				return fmt.Errorf("%s: no Update was acknowledged in %v while all was well: %w", l.name, recovery, l.lastError())
			}
		}
	}
	return nil
}

func (r *run) fault(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.wrong == nil {
		r.wrong = err
	}
}

// told counts an answer, and looks whether it came in time and, when it is an error, is the
// one that is promised.
func (r *run) told(what string, began time.Time, deadline time.Duration, err error, good, bad *int) {
	if took := time.Since(began); took > deadline+grace {
		r.fault(fmt.Errorf("%s took %v, its deadline was %v: %w", what, took, deadline, err))
	}
	if err != nil && !errors.Is(err, graphmodel.ErrUnavailable) {
		r.fault(fmt.Errorf("%s: got error %w, want ErrUnavailable", what, err))
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if err == nil {
		*good++
	} else {
		*bad++
	}
}

func stopped(stop chan struct{}) bool {
	select {
	case <-stop:
		return true
	default:
		return false
	}
}

func (r *run) write(ctx context.Context, l *ledger, random *rand.Rand, stop chan struct{}) {
	for !stopped(stop) {
		deadline := time.Duration(200+random.IntN(3000)) * time.Millisecond
		began := time.Now()
		ctx, cancel := context.WithTimeout(ctx, deadline)
		err := l.write(ctx, r.store, l.next(random.IntN(3) == 0))
		cancel()
		r.told("Update", began, deadline, err, &r.outcome.acked, &r.outcome.refused)
		pause(random, 20)
	}
}

// read looks again and again at what a writer wrote.
func (r *run) read(ctx context.Context, l *ledger, stop chan struct{}) {
	for !stopped(stop) {
		began, acked, version := time.Now(), l.acked(), 0
		ctx, cancel := context.WithTimeout(ctx, readTime)
		err := r.store.View(ctx, func(reader graphmodel.Reader) (err error) {
			version, err = groupVersion(reader, l.group())
			return err
		})
		cancel()
		r.told("a read", began, readTime, err, &r.outcome.read, &r.outcome.unread)
		if err == nil && version < acked {
			r.fault(fmt.Errorf("%s: a read sees Update %d, though %d was acknowledged before it", l.name, version, acked))
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// follow takes the feed through the fault.
func (r *run) follow(ctx context.Context, stop chan struct{}) {
	for !stopped(stop) {
		began := time.Now()
		ctx, cancel := context.WithTimeout(ctx, readTime)
		_, err := r.follower.take(ctx, r.store, 7)
		cancel()
		r.told("Changes", began, readTime, err, &r.outcome.read, &r.outcome.unread)
		time.Sleep(10 * time.Millisecond)
	}
}

// audit compares what was acknowledged with what is there.
func (r *run) audit(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	anew := follower{last: r.before, at: map[graphmodel.ID]graphmodel.Change{}}
	if err := errors.Join(r.follower.rest(ctx, r.store), anew.rest(ctx, r.store)); err != nil {
		return err
	}
	if err := r.follower.compare(&anew); err != nil {
		return err
	}
	return r.store.View(ctx, func(reader graphmodel.Reader) error {
		want := r.before
		for _, l := range r.ledgers {
			numbers, err := l.audit(reader)
			if err != nil {
				return err
			}
			want += numbers
		}
		if anew.last != want {
			return fmt.Errorf("the last number is %d, want %d: as many as the Updates that are there took", anew.last, want)
		}
		return nil
	})
}
