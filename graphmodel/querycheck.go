package graphmodel

import "strconv"

// The Check methods tell whether a query is one that every Reader answers; all
// engines call them first, so that all refuse alike. They return ErrInvalid.

// Check tells whether q is well formed.
func (q NodeQuery) Check() error {
	if q.IDs != nil {
		return checkIDs("ids", q.IDs, 0)
	}
	if q.Kind != "" && !q.Kind.Valid() {
		return badKind(q.Kind)
	}
	return checkRange("limit", q.Limit, 1, MaxPage)
}

// Check tells whether q is well formed.
func (q EdgeQuery) Check() error {
	if q.IDs != nil {
		return checkIDs("ids", q.IDs, 0)
	}
	if q.Node != "" {
		if _, err := ParseID(string(q.Node)); err != nil {
			return err
		}
	}
	if err := checkWalk(q.Kinds, q.Direction); err != nil {
		return err
	}
	return checkRange("limit", q.Limit, 1, MaxPage)
}

// Check tells whether q is well formed.
func (q ExpandQuery) Check() error {
	if err := checkIDs("from", q.From, 1); err != nil {
		return err
	}
	if err := checkWalk(q.Kinds, q.Direction); err != nil {
		return err
	}
	if err := checkRange("depth", q.Depth, 0, MaxDepth); err != nil {
		return err
	}
	return checkRange("limit", q.Limit, len(q.From), MaxGraph)
}

// Check tells whether q is well formed.
func (q PathQuery) Check() error {
	if err := checkIDs("from", []ID{q.From, q.To}, 2); err != nil {
		return err
	}
	if q.From == q.To {
		return Invalid(string(q.To), "to", "起点与终点相同", "is the node the path starts from")
	}
	if err := checkWalk(q.Kinds, q.Direction); err != nil {
		return err
	}
	if err := checkRange("max_hops", q.MaxHops, 1, MaxHops); err != nil {
		return err
	}
	return checkRange("limit", q.Limit, 1, MaxPaths)
}

// Check tells whether q is well formed.
func (q SimilarQuery) Check() error {
	if _, err := ParseID(string(q.Node)); err != nil {
		return err
	}
	if err := checkWalk(q.Kinds, q.Direction); err != nil {
		return err
	}
	return checkRange("limit", q.Limit, 1, MaxTop)
}

// CheckIDs tells whether ids may be asked for in one call of Degrees.
func CheckIDs(ids []ID) error { return checkIDs("ids", ids, 0) }

func checkIDs(field string, ids []ID, least int) error {
	if err := checkRange(field, len(ids), least, MaxIDs); err != nil {
		return err
	}
	for _, id := range ids {
		if _, err := ParseID(string(id)); err != nil {
			return err
		}
	}
	return nil
}

func checkWalk(kinds []Kind, d Direction) error {
	for _, k := range kinds {
		if !k.Valid() {
			return badKind(k)
		}
	}
	switch d {
	case "", Out, In, Both:
		return nil
	}
	return Invalid(clip(string(d)), "direction", "应为 out、in 或 both", "must be out, in or both")
}

func badKind(k Kind) error {
	return Invalid(clip(string(k)), "kind", "类别名应为小写英文、数字和下划线", "a kind is lowercase letters, digits and _")
}

func checkRange(field string, n, least, most int) error {
	if least <= n && n <= most {
		return nil
	}
	a, b := strconv.Itoa(least), strconv.Itoa(most)
	return Invalid(strconv.Itoa(n), field, "应在 "+a+" 与 "+b+" 之间", "must be from "+a+" to "+b)
}
