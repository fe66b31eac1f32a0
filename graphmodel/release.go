package graphmodel

import "time"

// Release is a frozen state of the library, which never changes again.
type Release struct {
	Number  int64           `json:"number" example:"3" doc:"第几个发布，从 1 起。Which release it is, from 1."`
	Name    string          `json:"name" example:"2026-q3" doc:"名称，as_of 用它。The name, as as_of takes it."`
	Title   string          `json:"title,omitempty" example:"2026 年第三季度" doc:"标题。The title."`
	Created time.Time       `json:"created" doc:"发布的时间（UTC，到秒）。When it was made, in seconds of UTC."`
	Change  int64           `json:"change" example:"12345" doc:"当时的最后一个变更号。The last change number then."`
	Nodes   int64           `json:"nodes" doc:"条目数。How many nodes."`
	Edges   int64           `json:"edges" doc:"关系数。How many edges."`
	Kinds   []ReleasedCount `json:"kinds" nullable:"false" doc:"各类的数目，条目在前，再按类别。How many of each kind, nodes first, then by kind."`
	Content string          `json:"content_sha256" doc:"内容的 SHA-256：ronghe dump 的全部字节；内容相同则相同，无论存于何处。SHA-256 of all that ronghe dump prints; equal content has an equal one, whatever store it was in."`
	File    string          `json:"file_sha256" doc:"数据文件的 SHA-256。SHA-256 of the file."`
	Program string          `json:"program" example:"v0.3.0" doc:"制作它的程序的版本。The version of the program that made it."`
}

// ReleasedCount is how many nodes, or edges, of a kind a Release has.
type ReleasedCount struct {
	Edges bool  `json:"edges" doc:"是关系；否则为条目。Edges; else nodes."`
	Kind  Kind  `json:"kind" doc:"类别。The kind."`
	Count int64 `json:"count" doc:"数目。How many."`
}
