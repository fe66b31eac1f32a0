package native

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"hash"

	"ronghe/graphmodel"
)

// Tally is what the two stores of a copy hold of one kind.
type Tally struct {
	Edges    bool // else nodes
	Kind     graphmodel.Kind
	From, To Sum
}

// Sum stands for many nodes or edges: how many there are, and the SHA-256, in
// hexadecimal, of their lines in the native format, in order of ID.
type Sum struct {
	Count  int64
	SHA256 string
}

// verify tallies both stores; what the target alone may hold is left out.
func (c *copying) verify(ctx context.Context) error {
	var books []*book
	var lines int64
	for p, err := range sideBySide(ctx, c.from, c.to, spot{}) {
		if err != nil {
			return err
		}
		if c.Merge && !p.inFrom() {
			continue
		}
		if n := len(books); n == 0 || !books[n-1].takes(p.spot) {
			books = append(books, newBook(p.spot))
		}
		if err := books[len(books)-1].add(p); err != nil {
			return err
		}
		if lines++; lines%graphmodel.MaxPage == 0 {
			c.Progress(c.report.Lines+lines, 2*c.report.Lines)
		}
	}
	c.report.Tallies = []Tally{}
	differ := false
	for _, b := range books {
		t := b.tally()
		differ = differ || t.From != t.To
		c.report.Tallies = append(c.report.Tallies, t)
	}
	if differ {
		return errDiffer
	}
	return nil
}

var errDiffer = &graphmodel.Fault{Err: graphmodel.ErrConflict,
	Zh: "复制后两处不同：其间有写入；再运行一次", En: "source and target differ after the copy: one was written to meanwhile; run it again"}

// book is a Tally being made.
type book struct {
	of       spot
	from, to *sum
}

func newBook(of spot) *book { return &book{of: of, from: newSum(), to: newSum()} }

func (b *book) takes(s spot) bool { return b.of.edge == s.edge && b.of.id.Kind() == s.id.Kind() }

func (b *book) add(p pair) error {
	if p.inFrom() {
		if err := b.from.add(p.from); err != nil {
			return err
		}
	}
	if p.inTo() {
		return b.to.add(p.to)
	}
	return nil
}

func (b *book) tally() Tally {
	return Tally{Edges: b.of.edge, Kind: b.of.id.Kind(), From: b.from.sum(), To: b.to.sum()}
}

// sum is a Sum being made.
type sum struct {
	count int64
	hash  hash.Hash
	enc   *Encoder
}

func newSum() *sum {
	h := sha256.New()
	return &sum{hash: h, enc: NewEncoder(h)}
}

func (s *sum) add(line Line) error {
	s.count++
	return s.enc.Line(line)
}

func (s *sum) sum() Sum { return Sum{s.count, hex.EncodeToString(s.hash.Sum(nil))} }
