package sqlite

import (
	"context"
	"errors"
	"fmt"

	"ronghe/graphmodel"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// reasons says what is wrong with the file, by SQLite's primary result code. What
// is not here is a fault of this program.
var reasons = map[int]struct{ zh, en string }{
	sqlite3.SQLITE_CORRUPT:  {"数据文件已损坏；请从备份恢复，或移走该文件后重新载入", "the data file is damaged: restore a copy, or move it away and load again"},
	sqlite3.SQLITE_NOTADB:   {"该文件不是数据库，或已损坏", "the file is not a database, or is damaged"},
	sqlite3.SQLITE_CANTOPEN: {"无法打开或创建数据文件；请检查目录是否存在且可写", "the data file cannot be opened or created: does the directory exist, and is it writable?"},
	sqlite3.SQLITE_READONLY: {"数据文件或其目录只读", "the data file or its directory is read-only"},
	sqlite3.SQLITE_PERM:     {"没有访问数据文件的权限", "no permission for the data file"},
	sqlite3.SQLITE_FULL:     {"磁盘已满，本次写入未保存", "the disk is full: nothing of this write was kept"},
	sqlite3.SQLITE_IOERR:    {"读写数据文件失败（磁盘已满或出错）", "reading or writing the data file failed (disk full or faulty)"},
	sqlite3.SQLITE_BUSY:     {"另一进程正在写入，请稍后再试", "another process is writing: try again later"},
	sqlite3.SQLITE_LOCKED:   {"另一进程正在写入，请稍后再试", "another process is writing: try again later"},
	sqlite3.SQLITE_PROTOCOL: {"数据文件锁定失败，请稍后再试", "locking the data file failed: try again later"},
	sqlite3.SQLITE_NOLFS:    {"文件系统不支持如此大的数据文件", "the file system does not allow so large a data file"},
	sqlite3.SQLITE_NOMEM:    {"内存不足", "out of memory"},
}

// fail turns an error of the driver into one that may leave the package. It is
// decided by SQLite's code. Errors that are already ours pass.
func fail(ctx context.Context, path string, err error) error {
	if err == nil {
		return nil
	}
	if fault := (*graphmodel.Fault)(nil); errors.As(err, &fault) {
		return err
	}
	if ended := ctx.Err(); ended != nil {
		return fmt.Errorf("%s: %w", path, ended)
	}
	if code, ok := resultCode(err); ok {
		if why, ok := reasons[code]; ok {
			return fmt.Errorf("%w (%w)", unavailable(path, why.zh, why.en), err)
		}
	}
	return fmt.Errorf("%s: %w", path, err)
}

// resultCode is SQLite's primary result code of err.
func resultCode(err error) (int, bool) {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return 0, false
	}
	return e.Code() & 0xff, true
}

func unavailable(path, zh, en string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: path, Zh: zh, En: en}
}

func closedFault(path string) error {
	return unavailable(path, "存储已关闭", "the store is closed")
}
