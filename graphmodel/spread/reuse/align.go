package reuse

// The scores of an alignment: 2 for two runes alike, −2 for two that differ, −3 for one
// left out or put in. So an alignment of i and j runes with d differences scores
// i + j − 4d, whatever the differences are, which the greedy below needs. It goes on
// until it is drop below its best: over some ten runes that have nothing in common.
const (
	difference = 4
	drop       = 40
)

// reach is how far an alignment gets in both texts, and with how many differences.
type reach struct{ a, b, differences int }

func (r reach) score() int { return r.a + r.b - difference*r.differences }

// front is, on the diagonals a − b from low on, the farthest in a that an alignment
// gets with so many differences; −1 where none that is worth it does.
type front struct {
	low int
	far []int
}

func (f front) at(k int) int {
	if k < f.low || k >= f.low+len(f.far) {
		return -1
	}
	return f.far[k-f.low]
}

// trim drops the dead diagonals at both ends.
func (f front) trim() front {
	for len(f.far) > 0 && f.far[0] < 0 {
		f.low, f.far = f.low+1, f.far[1:]
	}
	for len(f.far) > 0 && f.far[len(f.far)-1] < 0 {
		f.far = f.far[:len(f.far)-1]
	}
	return f
}

// extend aligns the starts of a and b as far as the score rises, the greedy way: for
// each number of differences, on each diagonal, the farthest point (Zhang, Schwartz,
// Wagner and Miller, J. Comput. Biol. 7, 2000). Its cost is the length, and the
// differences times the diagonals alive, which drop keeps few. Of ends that score alike
// it is the one with the fewest differences.
func extend(a, b []rune) reach {
	n := same(a, b)
	best := reach{n, n, 0}
	f := front{0, []int{n}}
	for d := 1; len(f.far) > 0; d++ {
		next := front{f.low - 1, make([]int, len(f.far)+2)}
		for i := range next.far {
			k := next.low + i
			next.far[i] = f.step(k, len(a), len(b))
			if next.far[i] < 0 {
				continue
			}
			next.far[i] += same(a[next.far[i]:], b[next.far[i]-k:])
			here := reach{next.far[i], next.far[i] - k, d}
			if here.score() > best.score() {
				best = here
			} else if here.score() < best.score()-drop {
				next.far[i] = -1
			}
		}
		f = next.trim()
	}
	return best
}

// step is the farthest in a on diagonal k with one difference more: a rune of a left
// out, one replaced, or one of b put in. −1 when there is none inside both texts.
func (f front) step(k, lenA, lenB int) int {
	best := -1
	for from := k - 1; from <= k+1; from++ {
		i := f.at(from)
		if i < 0 {
			continue
		}
		if from <= k {
			i++
		}
		if i <= lenA && i-k <= lenB {
			best = max(best, i)
		}
	}
	return best
}

// same is how many runes a and b have in common from the start.
func same(a, b []rune) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
