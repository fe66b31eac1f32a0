package indexer

import (
	"fmt"

	"ronghe/graphmodel"
)

// notKept is ErrUnavailable: the files at path cannot be read or written. Nothing
// is lost by it, since the index can be made anew.
func notKept(path string, err error) error {
	return fmt.Errorf("%w: %w", &graphmodel.Fault{
		Err: graphmodel.ErrUnavailable, Thing: path,
		Zh: "检索索引不能写在这里（应为可写的目录，且磁盘未满）；数据没有受损",
		En: "the search index cannot be kept here (it needs a directory that can be written to, on a disk that is not full); no data is lost",
	}, err)
}
