package topology

import (
	"hash/maphash"
	"sync/atomic"
)

// index finds the number of a text by its hash: open addressing over int32. The
// texts are kept elsewhere, the caller compares. One writer may add while others
// look up: they may meet numbers that are newer than what they look into, and
// must refuse them.
type index struct {
	slots []int32 // 0: free; -1: freed; else number+1
	used  int     // slots that are not free
}

var hashSeed = maphash.MakeSeed()

func hashText(s string) uint64       { return maphash.String(hashSeed, s) }
func hashTextBytes(b []byte) uint64  { return maphash.Bytes(hashSeed, b) }
func (x *index) bytes() int64        { return 4 * int64(cap(x.slots)) }
func (x *index) full() bool          { return 3*(x.used+1) > 2*len(x.slots) }
func (x *index) slot(h uint64) int   { return int(h & uint64(len(x.slots)-1)) }
func (x *index) after(slot int) int  { return (slot + 1) & (len(x.slots) - 1) }
func (x *index) read(slot int) int32 { return atomic.LoadInt32(&x.slots[slot]) }

// newIndex has room for n numbers.
func newIndex(n int) index {
	size := 64
	for 2*size < 3*n+3 {
		size *= 2
	}
	return index{slots: make([]int32, size)}
}

// find returns the number with this hash that is the one sought; -1 when there is none.
func (x *index) find(hash uint64, sought func(int32) bool) int32 {
	for slot := x.slot(hash); ; slot = x.after(slot) {
		switch v := x.read(slot); {
		case v == 0:
			return -1
		case v > 0 && sought(v-1):
			return v - 1
		}
	}
}

// add puts i in; the caller has seen to it that the index is not full.
func (x *index) add(hash uint64, i int32) {
	slot := x.slot(hash)
	for x.read(slot) != 0 {
		slot = x.after(slot)
	}
	atomic.StoreInt32(&x.slots[slot], i+1)
	x.used++
}

// remove takes i out.
func (x *index) remove(hash uint64, i int32) {
	for slot := x.slot(hash); x.read(slot) != 0; slot = x.after(slot) {
		if x.read(slot) == i+1 {
			atomic.StoreInt32(&x.slots[slot], -1)
			return
		}
	}
}

// grown is the same index with room for as much again; x is left as it is.
func (x *index) grown(hash func(int32) uint64) index {
	next := newIndex(2 * x.used)
	for _, v := range x.slots {
		if v > 0 {
			next.add(hash(v-1), v-1)
		}
	}
	return next
}
