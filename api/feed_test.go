package api

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/gorilla/feeds"

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

// TestFeedTellsNewClaims: a new edge brings the hit at which it begins to the top, with what it says;
// an edge between others does not; the feed of an empty search is still a feed.
func TestFeedTellsNewClaims(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	const who, what = "enterprise:bao-shan-gang-tie-gu-fen-you-xian-gong-si", "practice:5g-factory"
	put(t, cfg.Store, []graphmodel.Node{{ID: what, Kind: "practice", Title: "虚构的做法"}}, nil)
	put(t, cfg.Store, nil, []graphmodel.Edge{{Kind: "adopted", From: who, To: what, Since: "2024-05", Source: "source:gbt2260", Quote: "虚构的依据"}})
	if err := cfg.Searcher.(*indexer.Index).CatchUp(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{"practice=" + what + "&kind=enterprise", "region=region:310000&kind=enterprise", "q=宝钢&kind=enterprise"} {
		w := ask(h, "/api/v1/search.feed.json?"+query)
		var list struct {
			FeedURL string `json:"feed_url"`
			Items   []struct {
				ID   string
				Text string `json:"content_text"`
			}
		}
		if err := json.Unmarshal(w.Body.Bytes(), &list); err != nil || len(list.Items) == 0 {
			t.Fatalf("%s: %v %s", query, err, w.Body)
		}
		if first := list.Items[0]; first.ID != "urn:ronghe:node:"+who || !strings.HasPrefix(first.Text, "采用 虚构的做法（2024-05）") {
			t.Errorf("%s: got %+v", query, first)
		}
		if w := ask(h, strings.TrimPrefix(list.FeedURL, "http://example.com")); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), who) {
			t.Errorf("%s: feed_url %s: %d", query, list.FeedURL, w.Code)
		}
	}
	none := ask(h, "/api/v1/search.atom?q=zzqqxx&literal=true&kind=zone")
	var feed atomFeed
	if err := xml.Unmarshal(none.Body.Bytes(), &feed); err != nil || feed.Updated.IsZero() || len(feed.Entries) > 0 {
		t.Errorf("an empty feed: %v %s", err, none.Body)
	}
	if text := ask(h, "/api/v1/search.feed.json?q=zzqqxx&literal=true&kind=zone").Body.String(); !strings.Contains(text, `"items": []`) {
		t.Errorf("an empty feed: %s", text)
	}
}

// TestRSSTexts: a description is HTML to who reads RSS, so that a text in it is escaped; each
// line stands on its own.
func TestRSSTexts(t *testing.T) {
	feed := &feeds.Feed{Title: "虚构", Link: &feeds.Link{}, Author: &feeds.Author{}}
	feed.Add(&feeds.Item{Title: "虚构", Link: &feeds.Link{}, Description: "采用 虚构的做法\n能耗<5% & >3%"})
	text, err := rssText(feed, channel{})
	if err != nil {
		t.Fatal(err)
	}
	var rss struct {
		Texts []string `xml:"channel>item>description"`
	}
	if err := xml.Unmarshal([]byte(text), &rss); err != nil {
		t.Fatal(err)
	}
	if want := []string{"采用 虚构的做法<br>\n能耗&lt;5% &amp; &gt;3%"}; !slices.Equal(rss.Texts, want) {
		t.Errorf("got %q, want %q", rss.Texts, want)
	}
}

// TestSeen: If-Modified-Since counts in whole seconds, once nothing more can be written in them, and
// not beside If-None-Match.
func TestSeen(t *testing.T) {
	at := time.Now().Add(-time.Hour)
	same, earlier := at.UTC().Format(http.TimeFormat), at.Add(-time.Minute).UTC().Format(http.TimeFormat)
	for _, c := range []struct {
		r    request
		at   time.Time
		want bool
	}{
		{request{since: same}, at, true},
		{request{since: earlier}, at, false},
		{request{since: same, match: `"other"`}, at, false},
		{request{since: earlier, match: `W/"tag"`}, at, true},
		{request{since: time.Now().UTC().Format(http.TimeFormat)}, time.Now(), false},
		{request{since: same}, time.Time{}, false},
		{request{since: "yesterday"}, at, false},
		{request{}, at, false},
	} {
		if got := c.r.hasSeen(`"tag"`, c.at); got != c.want {
			t.Errorf("%+v at %v: got %v", c.r, c.at, got)
		}
	}
}

func readAtom(t *testing.T, h http.Handler, into *atomFeed) (tag string) {
	t.Helper()
	w := ask(h, "/api/v1/search.atom?q=能源管控&kind=case")
	if err := xml.Unmarshal(w.Body.Bytes(), into); err != nil || !strings.HasPrefix(w.Header().Get("Content-Type"), "application/atom+xml") {
		t.Fatalf("got %v, %v: %s", err, w.Header(), w.Body)
	}
	return w.Header().Get("ETag")
}
