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
	found := map[graphmodel.ID]string{}
	return found, eachNode(r, ids, func(n graphmodel.Node) { found[n.ID] = publisherOf(n) })
}

// publishedWhen is when sources appeared, as far as they say.
func publishedWhen(r graphmodel.Reader, ids []graphmodel.ID) (map[graphmodel.ID]graphmodel.Date, error) {
	found := map[graphmodel.ID]graphmodel.Date{}
	return found, eachNode(r, ids, func(n graphmodel.Node) {
		if d, err := graphmodel.ParseDate(n.Props.String("published")); err == nil && d != "" {
			found[n.ID] = d
		}
	})
}

// eachNode calls fn with each of the nodes that are there, once.
func eachNode(r graphmodel.Reader, ids []graphmodel.ID, fn func(graphmodel.Node)) error {
	ids = slices.DeleteFunc(slices.Clone(ids), func(id graphmodel.ID) bool { return id == "" })
	slices.Sort(ids)
	for some := range slices.Chunk(slices.Compact(ids), graphmodel.MaxIDs) {
		page, err := r.Nodes(graphmodel.NodeQuery{IDs: some, Limit: graphmodel.MaxPage})
		if err != nil {
			return err
		}
		for _, n := range page.Nodes {
			fn(n)
		}
	}
	return nil
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
