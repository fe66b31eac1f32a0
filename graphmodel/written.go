package graphmodel

import "time"

// Written is when a node was last written: the number of that change, and when its
// Update was committed, in whole seconds of UTC by the clock of the process that did.
type Written struct {
	Number int64     // 0: there is no such node
	At     time.Time // zero: not known, since it was committed before Stores kept times
}

// CheckNumbers is ErrInvalid for more than MaxIDs numbers.
func CheckNumbers(numbers []int64) error {
	return checkRange("numbers", len(numbers), 0, MaxIDs)
}

// NewWritten is the Written of a change committed at so many seconds from 1970-01-01,
// 0 for not known.
func NewWritten(number, seconds int64) Written {
	if seconds == 0 {
		return Written{Number: number}
	}
	return Written{number, time.Unix(seconds, 0).UTC()}
}

// WrittenOf is found in the order of ids, one for each.
func WrittenOf(ids []ID, found map[ID]Written) []Written {
	list := make([]Written, len(ids))
	for i, id := range ids {
		list[i] = found[id]
	}
	return list
}
