package graphmodel

import "strings"

// ID names a node or an edge: lowercase ASCII "kind:key", as in
// "region:330000", "industry:c18", "adopted:7k2m…". The part before the first
// colon is the kind. A key is made of a–z, 0–9 and . _ ~ - and starts with a
// letter or digit. At most MaxID bytes.
type ID string

// Kind is the kind of a node or an edge: a–z, 0–9 and _, starting with a
// letter, at most 32 bytes. Which kinds exist is told by the ontology, not here.
type Kind string

// MaxID is the longest ID, in bytes.
const MaxID = 200

const maxKind = 32

// Kind is the part of id before its first colon; "" when there is none.
func (id ID) Kind() Kind {
	kind, _, ok := strings.Cut(string(id), ":")
	if !ok {
		return ""
	}
	return Kind(kind)
}

// Key is the part of id after its first colon; "" when there is none.
func (id ID) Key() string {
	_, key, _ := strings.Cut(string(id), ":")
	return key
}

// ParseID returns s as an ID, or ErrInvalid that says what an ID looks like.
func ParseID(s string) (ID, error) {
	kind, key, ok := strings.Cut(s, ":")
	if !ok || len(s) > MaxID || !Kind(kind).Valid() || !validKey(key) {
		return "", Invalid(clip(s), "id",
			"编号应为小写英文“类别:键”，例如 region:330000，至多 200 字节",
			`an id is lowercase "kind:key", as in region:330000, at most 200 bytes`)
	}
	return ID(s), nil
}

// Valid tells whether k has the form of a kind.
func (k Kind) Valid() bool {
	if k == "" || len(k) > maxKind || k[0] < 'a' || k[0] > 'z' {
		return false
	}
	for i := 0; i < len(k); i++ {
		if !lowerAlnum(k[i]) && k[i] != '_' {
			return false
		}
	}
	return true
}

func validKey(key string) bool {
	if key == "" || !lowerAlnum(key[0]) {
		return false
	}
	for i := 0; i < len(key); i++ {
		if !lowerAlnum(key[i]) && strings.IndexByte("._~-", key[i]) < 0 {
			return false
		}
	}
	return true
}

func lowerAlnum(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

// clip keeps an error message readable when the input it quotes is huge.
func clip(s string) string {
	const most = 80
	for i := range s {
		if i >= most {
			return s[:i] + "…"
		}
	}
	return s
}
