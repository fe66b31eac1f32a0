package api

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/indexer"
)

type atomFeed struct {
	Title   string    `xml:"title"`
	ID      string    `xml:"id"`
	Updated time.Time `xml:"updated"`
	Entries []struct {
		ID      string    `xml:"id"`
		Title   string    `xml:"title"`
		Updated time.Time `xml:"updated"`
		Link    struct {
			Href string `xml:"href,attr"`
		} `xml:"link"`
	} `xml:"entry"`
}

// TestFeedFollowsASearch: what was written last comes first; what is not found is not in
// it; all three formats have the same entries.
func TestFeedFollowsASearch(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	var before atomFeed
	readAtom(t, h, &before)
	const id = "case:valin-xiangtan-ems"
	var n graphmodel.Node
	err = cfg.Store.View(t.Context(), func(r graphmodel.Reader) (err error) {
		n, err = r.Node(id)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	n.Aliases = append(n.Aliases, "虚构别名<img>")
	put(t, cfg.Store, []graphmodel.Node{n}, nil)
	if err := cfg.Searcher.(*indexer.Index).CatchUp(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	var after atomFeed
	tag := readAtom(t, h, &after)
	first := after.Entries[0]
	if first.ID != "urn:ronghe:node:"+id || first.Link.Href != "http://example.com/node/case:valin-xiangtan-ems" || first.Updated.IsZero() {
		t.Errorf("the first entry: got %+v", first)
	}
	if after.Updated.Before(before.Updated) || len(after.Entries) != maxEntries && len(after.Entries) != len(before.Entries) {
		t.Errorf("feed: got %d entries of %v, before %d of %v", len(after.Entries), after.Updated, len(before.Entries), before.Updated)
	}
	for _, e := range after.Entries {
		if !strings.HasPrefix(e.ID, "urn:ronghe:node:case:") {
			t.Errorf("kind=case: got %s", e.ID)
		}
	}
	if w := ask(h, "/api/v1/search.atom?q=能源管控&kind=case", "If-None-Match", tag); w.Code != http.StatusNotModified || w.Body.Len() > 0 {
		t.Errorf("the same again: got %d %q, want 304", w.Code, w.Body)
	}
	var ids, jsonIDs, rssIDs []string
	for _, e := range after.Entries {
		ids = append(ids, e.ID)
	}
	var list struct{ Items []struct{ ID string } }
	if err := json.Unmarshal(ask(h, "/api/v1/search.feed.json?q=能源管控&kind=case").Body.Bytes(), &list); err != nil {
		t.Fatal(err)
	}
	for _, item := range list.Items {
		jsonIDs = append(jsonIDs, item.ID)
	}
	var rss struct {
		Items []struct {
			GUID string `xml:"guid"`
		} `xml:"channel>item"`
	}
	if err := xml.Unmarshal(ask(h, "/api/v1/search.rss?q=能源管控&kind=case").Body.Bytes(), &rss); err != nil {
		t.Fatal(err)
	}
	for _, item := range rss.Items {
		rssIDs = append(rssIDs, item.GUID)
	}
	if diff := cmp.Diff(jsonIDs, ids) + cmp.Diff(rssIDs, ids); diff != "" {
		t.Errorf("ids of the formats differ:\n%s", diff)
	}
	checkRefused(t, ask(h, "/api/v1/search.atom?region=nowhere"), http.StatusBadRequest, "nowhere")
}

func readAtom(t *testing.T, h http.Handler, into *atomFeed) (tag string) {
	t.Helper()
	w := ask(h, "/api/v1/search.atom?q=能源管控&kind=case")
	if err := xml.Unmarshal(w.Body.Bytes(), into); err != nil || !strings.HasPrefix(w.Header().Get("Content-Type"), "application/atom+xml") {
		t.Fatalf("got %v, %v: %s", err, w.Header(), w.Body)
	}
	return w.Header().Get("ETag")
}
