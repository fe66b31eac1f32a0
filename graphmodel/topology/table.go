package topology

const (
	pageBits = 8
	pageSize = 1 << pageBits
)

// table is a list that is copied on write, page by page: a copy of the struct
// made by freeze goes on seeing what it saw, and costs what has changed since.
type table[T any] struct {
	pages []*[pageSize]T
	own   []bool // pages made since the last freeze; nil when the list of pages is shared too
}

// at is item i; the zero value beyond the end.
func (t *table[T]) at(i int32) T {
	if page := int(i >> pageBits); page < len(t.pages) && t.pages[page] != nil {
		return t.pages[page][i&(pageSize-1)]
	}
	var none T
	return none
}

func (t *table[T]) set(i int32, v T) {
	page := int(i >> pageBits)
	if t.own == nil {
		t.pages = append(make([]*[pageSize]T, 0, len(t.pages)+1), t.pages...)
		t.own = make([]bool, len(t.pages))
	}
	for page >= len(t.pages) {
		t.pages = append(t.pages, nil)
		t.own = append(t.own, false)
	}
	if !t.own[page] {
		fresh := new([pageSize]T)
		if old := t.pages[page]; old != nil {
			*fresh = *old
		}
		t.pages[page], t.own[page] = fresh, true
	}
	t.pages[page][i&(pageSize-1)] = v
}

// freeze is a copy that later writes to t do not change.
func (t *table[T]) freeze() table[T] {
	t.own = nil
	return table[T]{pages: t.pages}
}

// bytes is the size of the pages, each item taken for size bytes.
func (t *table[T]) bytes(size int64) int64 {
	n := int64(0)
	for _, p := range t.pages {
		if p != nil {
			n += pageSize * size
		}
	}
	return n + 8*int64(cap(t.pages))
}
