package batch

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"strings"

	"ronghe/graphmodel"
)

// Undo takes a batch back: the Store then holds, to the byte of a dump, what it held
// before it. With dry it only tells whether it would. ErrNotFound: there is no such batch.
// ErrConflict: it is undone already, or what it wrote was changed or is leant on by later
// batches or other writes; the error names them, and nothing is changed.
func (b *Book) Undo(ctx context.Context, number int, dry bool) (Batch, error) {
	one, err := b.find(number)
	if err != nil {
		return one, err
	}
	if one.State != Done {
		return one, &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: fmt.Sprint(number), Zh: "已经撤销", En: "is undone already"}
	}
	c, err := newContents(b.path(number))
	if err != nil {
		return one, err
	}
	blocked, err := b.blockers(ctx, one, c, dry)
	if err != nil {
		return one, err
	}
	if err := blocked.fault(number); err != nil || dry {
		return one, err
	}
	one.State = Undoing
	if err := writeInfo(b.path(number), one); err != nil {
		return one, err
	}
	err = b.store.Update(ctx, func(w graphmodel.Writer) error { return b.restore(one, c, w) })
	settled, settleErr := b.settled(context.WithoutCancel(ctx), one)
	switch {
	case settleErr != nil:
		return one, errors.Join(err, settleErr)
	case settled.State != Undone && err == nil:
		return settled, &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: fmt.Sprint(number), Zh: "撤销没有生效", En: "was not undone"}
	case settled.State != Undone:
		return settled, err
	}
	return settled, nil
}

// restore writes what was before. It may run twice.
func (b *Book) restore(one Batch, c *contents, w graphmodel.Writer) error {
	dir := b.path(one.Number)
	for line, err := range readLines(dir, afterFile) {
		if err != nil {
			return err
		}
		if line.Edge != nil && c.made(line.Edge.ID) {
			if err := w.DeleteEdge(clone(line.Edge.ID)); err != nil {
				return err
			}
		}
	}
	for line, err := range readLines(dir, beforeFile) {
		if err == nil {
			err = put(w, line)
		}
		if err != nil {
			return err
		}
	}
	for line, err := range readLines(dir, afterFile) {
		if err != nil {
			return err
		}
		if line.Node != nil && c.made(line.Node.ID) {
			if err := w.DeleteNode(clone(line.Node.ID)); err != nil {
				return err
			}
		}
	}
	return nil
}

// contents are the IDs of a batch, by their hashes.
type contents struct {
	seed maphash.Seed
	all  map[uint64]bool // true: was there before
}

func newContents(dir string) (*contents, error) {
	c := &contents{maphash.MakeSeed(), map[uint64]bool{}}
	for _, file := range []string{afterFile, beforeFile} {
		for line, err := range readLines(dir, file) {
			if err != nil {
				return nil, err
			}
			c.all[c.key(idOf(line))] = file == beforeFile
		}
	}
	return c, nil
}

func (c *contents) key(id graphmodel.ID) uint64 { return maphash.String(c.seed, string(id)) }

// wrote tells whether the batch wrote it; made, whether it was not there before.
func (c *contents) wrote(id graphmodel.ID) bool { _, ok := c.all[c.key(id)]; return ok }
func (c *contents) made(id graphmodel.ID) bool  { was, ok := c.all[c.key(id)]; return ok && !was }

// blocked is what stands against an undo.
type blocked struct {
	batches []int           // later batches, in order
	others  []graphmodel.ID // changed or leaning by no batch known: the first few
	more    int             // others beyond those
}

const shownOthers = 5

func (b *blocked) other(id graphmodel.ID) {
	if len(b.others) < shownOthers {
		b.others = append(b.others, id)
	} else {
		b.more++
	}
}

// fault is ErrConflict that names all; nil when nothing stands against it.
func (b *blocked) fault(number int) error {
	var zh, en []string
	if len(b.batches) > 0 {
		list := strings.Trim(fmt.Sprint(b.batches), "[]")
		zh = append(zh, "之后的批次 "+list+" 改动或依赖它写入的内容：请先撤销（后者在先）")
		en = append(en, "later batches change what it wrote or lean on it, undo them first, the last one first: "+list)
	}
	if len(b.others) > 0 {
		list := strings.Trim(fmt.Sprint(b.others), "[]")
		if b.more > 0 {
			list += fmt.Sprintf(" … +%d", b.more)
		}
		zh = append(zh, "别的写入改动或依赖它写入的内容："+list)
		en = append(en, "other writes changed what it wrote or lean on it: "+list)
	}
	if zh == nil {
		return nil
	}
	return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: fmt.Sprintf("batch %d", number),
		Zh: "不能撤销；" + strings.Join(zh, "；"), En: "cannot be undone; " + strings.Join(en, "; ")}
}
