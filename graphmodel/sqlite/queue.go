package sqlite

import (
	"sync/atomic"

	"ronghe/graphmodel"
)

// queue is the Writer of an Update. It checks things and makes their rows where its caller
// is, and has another goroutine put the rows before them meanwhile, in the order of the calls.
// Nobody else uses the writer before wait has returned.
type queue struct {
	w      *writer
	jobs   []func() error        // not yet handed over
	out    chan<- []func() error // to the goroutine; nil while there is none
	done   chan struct{}         // closed when it has ended
	failed atomic.Bool           // whether err is there
	err    error                 // the first of a job, none was done after; read it when the goroutine has ended
}

// queuedJobs are handed over together: to wake the other goroutine for each would cost as
// much as its row. An Update of fewer never has one.
const queuedJobs = 128

// later has a job done after those before it. The error may be of one of those.
func (q *queue) later(job func() error) error {
	if q.jobs = append(q.jobs, job); len(q.jobs) < queuedJobs {
		return nil
	}
	if q.out == nil {
		q.start()
	}
	q.out <- q.jobs
	q.jobs = make([]func() error, 0, queuedJobs)
	if q.failed.Load() {
		return q.wait()
	}
	return nil
}

func (q *queue) start() {
	in, done := make(chan []func() error, 1), make(chan struct{})
	q.out, q.done = in, done
	go func() {
		defer close(done)
		for jobs := range in {
			q.do(jobs)
		}
	}()
}

func (q *queue) do(jobs []func() error) {
	for _, job := range jobs {
		if q.err != nil {
			return
		}
		q.err = job()
		q.failed.Store(q.err != nil)
	}
}

// wait returns when all jobs are done, with the first error of any so far.
func (q *queue) wait() error {
	if q.out != nil {
		close(q.out)
		<-q.done
		q.out = nil
	}
	q.do(q.jobs)
	q.jobs = nil
	return q.err
}

// PutNode implements graphmodel.Writer.
func (q *queue) PutNode(n graphmodel.Node) error {
	if err := q.w.ready(graphmodel.CheckNode(q.w.rules, n)); err != nil {
		return err
	}
	row := newNodeRow(n)
	return q.later(func() error { return q.w.putNode(row) })
}

// PutEdge implements graphmodel.Writer.
func (q *queue) PutEdge(e graphmodel.Edge) error {
	e = e.WithID()
	if err := q.w.ready(graphmodel.CheckEdge(q.w.rules, e)); err != nil {
		return err
	}
	row := newEdgeRow(e)
	return q.later(func() error { return q.w.putEdge(row) })
}

// DeleteNode implements graphmodel.Writer.
func (q *queue) DeleteNode(id graphmodel.ID) error {
	if err := q.beforeDeleting(id); err != nil {
		return err
	}
	return q.w.deleteNode(id)
}

// DeleteEdge implements graphmodel.Writer.
func (q *queue) DeleteEdge(id graphmodel.ID) error {
	if err := q.beforeDeleting(id); err != nil {
		return err
	}
	return q.w.deleteEdge(id)
}

// beforeDeleting has all that was put before in its place.
func (q *queue) beforeDeleting(id graphmodel.ID) error {
	_, err := graphmodel.ParseID(string(id))
	if err := q.w.ready(err); err != nil {
		return err
	}
	return q.wait()
}
