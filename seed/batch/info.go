package batch

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"ronghe/graphmodel"
	"ronghe/seed/ondisk"
)

// State is how far a batch is.
type State string

// The states of a batch.
const (
	Prepared State = "prepared" // all on disk; its Update may or may not have happened
	Done     State = "done"     // in the Store
	Undoing  State = "undoing"  // being taken back; that Update may or may not have happened
	Undone   State = "undone"   // no longer in the Store
)

// Batch is what is known of a batch.
type Batch struct {
	Number int       `json:"number"`
	State  State     `json:"state"`
	At     time.Time `json:"at"` // when it was written, in whole seconds of UTC
	Origin
	Counts   Counts     `json:"counts"`
	UndoneAt *time.Time `json:"undone_at,omitempty"`
}

// Origin is where a batch comes from.
type Origin struct {
	File          string           `json:"file"` // its name without the directory
	SHA256        string           `json:"sha256"`
	Mapping       string           `json:"mapping,omitempty"`
	MappingSHA256 string           `json:"mapping_sha256,omitempty"`
	Source        string           `json:"source,omitempty"` // title of the source, of several the first
	Store         string           `json:"store,omitempty"`
	Rows          map[string]int64 `json:"rows,omitempty"` // rows of the file by what became of them
}

// Counts are the nodes and edges of a batch.
type Counts struct {
	NewNodes     int64 `json:"new_nodes"`
	ChangedNodes int64 `json:"changed_nodes"`
	NewEdges     int64 `json:"new_edges"`
	ChangedEdges int64 `json:"changed_edges"`
}

// Total is how many nodes and edges the batch writes.
func (c Counts) Total() int64 { return c.NewNodes + c.ChangedNodes + c.NewEdges + c.ChangedEdges }

const infoFile = "batch.json"

func readInfo(dir string) (Batch, error) {
	var b Batch
	text, err := os.ReadFile(filepath.Join(dir, infoFile))
	if err == nil {
		err = json.Unmarshal(text, &b)
	}
	if err != nil {
		return b, unusable(dir, err)
	}
	return b, nil
}

// writeInfo replaces batch.json at once: there is the old one or the new one.
func writeInfo(dir string, b Batch) error {
	text, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		return err
	}
	path := filepath.Join(dir, infoFile)
	f, err := os.Create(path + ".new")
	if err != nil {
		return unusable(dir, err)
	}
	_, err = f.Write(append(text, '\n'))
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return unusable(dir, err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return unusable(dir, err)
	}
	return syncDir(dir)
}

// syncDir has the names in a directory on disk.
func syncDir(dir string) error {
	if err := ondisk.Sync(dir); err != nil {
		return unusable(dir, err)
	}
	return nil
}

func unusable(path string, err error) error {
	return fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: path,
		Zh: "批次目录不可用（需可读、可写、未满）", En: "the directory of batches cannot be used (it must be readable and writable, and not full)"}, err)
}

func now() time.Time { return time.Now().UTC().Truncate(time.Second) }
