package topology

import "sync"

// marks is one number for each node, all 0 when taken from the pool; whoever takes
// it gives it back all 0 again, undoing what it marked and no more.
type marks []int32

var marksPool sync.Pool

func takeMarks(n int32) marks {
	if m, ok := marksPool.Get().(*marks); ok && cap(*m) >= int(n) {
		return (*m)[:n]
	}
	return make(marks, n, n+n/8)
}

func (m marks) giveBack() {
	m = m[:cap(m)]
	marksPool.Put(&m)
}
