package indexer

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	segment "github.com/blevesearch/scorch_segment_api/v2"
	"go.etcd.io/bbolt"

	"ronghe/indexer/bulk"
)

var errDamaged = errors.New("search index is damaged")

// openIntact opens a Bleve index and reads all its files once, since Bleve trusts
// what it maps into memory and a damaged file would end the process later on.
func openIntact(path string) (index bleve.Index, err error) {
	// A page of a mapped file that is not there is a fault: make it a panic, and
	// the panic an error.
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if fault := recover(); fault != nil {
			index, err = nil, fmt.Errorf("%w: %v", errDamaged, fault)
		}
	}()
	if err := checkBolt(filepath.Join(path, "store", "root.bolt")); err != nil {
		return nil, err
	}
	index, err = bleve.OpenUsing(path, bulk.Config(map[string]any{"bolt_timeout": boltTimeout}))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errDamaged, err)
	}
	if err := checkSegments(index); err != nil {
		return nil, errors.Join(err, index.Close())
	}
	return index, nil
}

// checkBolt reads every page in use of the file that lists the segments.
func checkBolt(path string) error {
	if _, err := os.Stat(path); err != nil {
		return fmt.Errorf("%w: %w", errDamaged, err)
	}
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{ReadOnly: true, Timeout: 100 * time.Millisecond})
	if err != nil {
		return fmt.Errorf("%w: %w", errDamaged, err)
	}
	defer func() { _ = db.Close() }() // nothing was written
	return db.View(func(tx *bbolt.Tx) error {
		return tx.ForEach(func(_ []byte, b *bbolt.Bucket) error { return readBucket(b) })
	})
}

func readBucket(b *bbolt.Bucket) error {
	return b.ForEach(func(key, value []byte) error {
		if value == nil {
			return readBucket(b.Bucket(key))
		}
		crc32.ChecksumIEEE(value) // touches each page
		return nil
	})
}

// checkSegments compares each segment file in use with the checksum at its end.
// Files of an unfinished write are not in use; Bleve removes them.
func checkSegments(index bleve.Index) error {
	return eachSegment(index, func(s *scorch.SegmentSnapshot) error {
		file, ok := s.Segment().(segment.PersistedSegment)
		if !ok {
			return nil
		}
		return checkSum(file.Path())
	})
}

// eachSegment calls fn for each segment of the index as it is now, until fn
// returns an error.
func eachSegment(index bleve.Index, fn func(*scorch.SegmentSnapshot) error) error {
	engine, err := index.Advanced()
	if err != nil {
		return err
	}
	reader, err := engine.Reader()
	if err != nil {
		return err
	}
	defer func() { _ = reader.Close() }() // a snapshot in memory
	snapshot, ok := reader.(*scorch.IndexSnapshot)
	if !ok {
		return fmt.Errorf("%w: not a scorch index", errDamaged)
	}
	for _, s := range snapshot.Segments() {
		if err := fn(s); err != nil {
			return err
		}
	}
	return nil
}

func checkSum(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("%w: %w", errDamaged, err)
	}
	end := len(data) - crc32.Size
	if end < 0 || crc32.ChecksumIEEE(data[:end]) != binary.BigEndian.Uint32(data[end:]) {
		return fmt.Errorf("%w: %s does not match its checksum", errDamaged, filepath.Base(path))
	}
	return nil
}
