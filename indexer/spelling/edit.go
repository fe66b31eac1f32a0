package spelling

import "iter"

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789"

// edits are the words one mistake away from s: with two neighbours swapped, a letter
// left out, another in its place, or one put in. Some come several times.
func edits(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range len(s) + 1 {
			if !editsAt(s[:i], s[i:], yield) {
				return
			}
		}
	}
}

func editsAt(head, tail string, yield func(string) bool) bool {
	if tail != "" && !yield(head+tail[1:]) {
		return false
	}
	if len(tail) > 1 && !yield(head+tail[1:2]+tail[:1]+tail[2:]) {
		return false
	}
	for i := range len(alphabet) {
		c := alphabet[i : i+1]
		if !yield(head+c+tail) || tail != "" && !yield(head+c+tail[1:]) {
			return false
		}
	}
	return true
}

// distance is how many letters must be put in, left out or changed, or neighbours
// swapped, to make a from b; 3 when it is more than two.
func distance(a, b string) int {
	const far = 3
	if max(len(a)-len(b), len(b)-len(a)) >= far {
		return far
	}
	var before, last, row []int
	for j := range len(b) + 1 {
		last = append(last, j)
	}
	for i := range len(a) {
		row = []int{i + 1}
		for j := range len(b) {
			d := min(last[j+1], row[j]) + 1
			if a[i] == b[j] {
				d = min(d, last[j])
			}
			d = min(d, last[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				d = min(d, before[j-1]+1)
			}
			row = append(row, d)
		}
		before, last = last, row
	}
	return min(far, last[len(b)])
}
