package recommend

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// reprint is the class of a source that says what another one said.
const reprint = "mirror"

// publishers tells who stands behind each source: its publisher, or else the site; ""
// for a reprint, which is no source of its own.
func publishers(r graphmodel.Reader, perCase map[graphmodel.ID][]graphmodel.ID) (map[graphmodel.ID]string, error) {
	var ids []graphmodel.ID
	for _, sources := range perCase {
		ids = append(ids, sources...)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	found := map[graphmodel.ID]string{}
	for len(ids) > 0 {
		some := clip(ids, graphmodel.MaxIDs)
		page, err := r.Nodes(graphmodel.NodeQuery{IDs: some, Limit: graphmodel.MaxPage})
		if err != nil {
			return nil, err
		}
		for _, n := range page.Nodes {
			found[n.ID] = publisherOf(n)
		}
		ids = ids[len(some):]
	}
	return found, nil
}

func publisherOf(n graphmodel.Node) string {
	if n.Props.String("class") == reprint {
		return ""
	}
	if p := n.Props.String("publisher"); p != "" {
		return p
	}
	site := n.Props.String("domain")
	for _, prefix := range []string{"www.", "m."} {
		site = strings.TrimPrefix(site, prefix)
	}
	if site == "" {
		return string(n.ID)
	}
	return site
}

// independent counts publishers; reprints alone are one.
func independent(sources []graphmodel.ID, publisher map[graphmodel.ID]string) int {
	seen := map[string]bool{}
	for _, id := range sources {
		if p := publisher[id]; p != "" {
			seen[p] = true
		}
	}
	if len(seen) == 0 && len(sources) > 0 {
		return 1
	}
	return len(seen)
}
