package names

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"ronghe/graphmodel"
)

// Ledger is a file of decisions: what people said of names, one line each, only added to, so that
// it says who decided what, when and why, for ever. "" is one that nobody writes to.
type Ledger string

// Read is all that was decided, in order; nothing when there is no file yet. ErrInvalid says
// the line that is wrong.
func (l Ledger) Read() ([]Judgement, error) {
	if l == "" {
		return nil, nil
	}
	f, err := os.Open(string(l))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, l.unusable("不能读取", "cannot be read", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	return ReadJudgements(string(l), f)
}

// Add adds a judgement, which must be valid, and is back when it is on the disk.
func (l Ledger) Add(j Judgement) error {
	line, err := json.Marshal(j)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(string(l), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return l.unusable("不能写入", "cannot be written", err)
	}
	if _, err := f.Write(append(line, '\n')); err != nil { // at once: two who add do not mix
		return errors.Join(l.unusable("不能写入", "cannot be written", err), f.Close())
	}
	return errors.Join(f.Sync(), f.Close())
}

// Stamp changes whenever the ledger does; "" while there is none.
func (l Ledger) Stamp() string {
	info, err := os.Stat(string(l))
	if l == "" || err != nil {
		return ""
	}
	return fmt.Sprintf("%d-%d", info.Size(), info.ModTime().UnixNano())
}

func (l Ledger) unusable(zh, en string, err error) error {
	return fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: string(l), Zh: zh, En: en}, err)
}
