// Package ondisk waits until what was written survives a crash of the machine.
package ondisk

import (
	"errors"
	"os"
)

// Sync is back when the contents of a file, or the names in a directory, are on the disk. The
// errors are those of the file system.
func Sync(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
