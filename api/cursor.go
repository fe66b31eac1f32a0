package api

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"

	"ronghe/graphmodel"
)

// place is where the next page of a list begins.
type place struct {
	Edge   graphmodel.Place    `json:"e,omitzero"`  // of a list of edges: after this one
	Hit    graphmodel.Position `json:"h,omitzero"`  // of a search: after this one
	Offset int                 `json:"o,omitempty"` // items before it
	Last   int64               `json:"l,omitempty"` // the change number the first page was of, where Offset is not 0
}

// sumSize is how much of the checksum a cursor carries.
const sumSize = 8

// seal makes the cursor of a place in the answer to a question. The checksum
// is over both, so that a cursor serves its own question only, and a damaged one none.
func seal(question string, p place) (string, error) {
	text, err := json.Marshal(p)
	if err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(append(checksum(question, text), text...)), nil
}

// unseal is the place that seal put into cursor; the start for "". ErrInvalid
// names the cursor when it is of another question or damaged.
func unseal(question, cursor string) (place, error) {
	var p place
	if cursor == "" {
		return p, nil
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil || len(raw) < sumSize || !bytes.Equal(raw[:sumSize], checksum(question, raw[sumSize:])) {
		return p, badCursor(cursor)
	}
	if err := json.Unmarshal(raw[sumSize:], &p); err != nil {
		return p, badCursor(cursor)
	}
	return p, nil
}

func checksum(question string, text []byte) []byte {
	h := sha256.New()
	h.Write([]byte(question))
	h.Write([]byte{0})
	h.Write(text)
	return h.Sum(nil)[:sumSize]
}

func badCursor(cursor string) error {
	return invalid("cursor", cursor, "不是这个查询的游标：请原样使用上一页的 next，其他参数不变",
		"is not a cursor of this query: use next of the page before as it is, and change nothing else")
}

// question is the text that a cursor is bound to: the operation and what was asked.
func question(operation string, asked any) (string, error) {
	text, err := json.Marshal(asked)
	return operation + " " + string(text), err
}
