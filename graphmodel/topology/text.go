package topology

// texts is a list of short texts in one run of bytes. It only grows: a copy of the
// struct goes on seeing what it saw.
type texts struct {
	data []byte
	off  []uint32 // text i is data[off[i]:off[i+1]]
}

func newTexts(n, bytes int) texts {
	return texts{data: make([]byte, 0, bytes), off: append(make([]uint32, 0, n+1), 0)}
}

func (t *texts) add(s string) {
	t.data = append(t.data, s...)
	t.off = append(t.off, uint32(len(t.data)))
}

func (t *texts) addBytes(b []byte) {
	t.data = append(t.data, b...)
	t.off = append(t.off, uint32(len(t.data)))
}

func (t *texts) at(i int32) []byte { return t.data[t.off[i]:t.off[i+1]] }
func (t *texts) len() int32        { return int32(len(t.off) - 1) }
func (t *texts) bytes() int64      { return int64(cap(t.data)) + 4*int64(cap(t.off)) }
