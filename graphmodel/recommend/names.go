package recommend

// names numbers things in the order in which they come. Each has a key: its ID, or
// what makes its ID unique.
type names struct {
	things []Thing
	keys   []string
	at     map[string]int32
}

func newNames() names { return names{at: map[string]int32{}} }

// add is the number of a key; new tells that it was given just now.
func (n *names) add(key, id string) (i int32, isNew bool) {
	if i, ok := n.at[key]; ok {
		return i, false
	}
	i = int32(len(n.things))
	n.at[key] = i
	n.keys = append(n.keys, key)
	n.things = append(n.things, Thing{ID: id, Title: id})
	return i, true
}

// find is the number of a key, or -1.
func (n *names) find(key string) int32 {
	if i, ok := n.at[key]; ok {
		return i
	}
	return -1
}

func (n *names) id(i int32) string    { return n.things[i].ID }
func (n *names) keyOf(i int32) string { return n.keys[i] }

// drop forgets a thing; its number is not given again.
func (n *names) drop(i int32) {
	delete(n.at, n.keys[i])
	n.things[i] = Thing{}
}
