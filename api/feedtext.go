package api

import (
	"encoding/json"
	"encoding/xml"
	"hash/fnv"
	"html"
	"strconv"
	"strings"
	"time"

	"github.com/gorilla/feeds"
)

// channel is what a feed says of itself beside its entries.
type channel struct{ self, lang string }

// feedFormat is a way to write a feed.
type feedFormat struct {
	extension, media string
	text             func(*feeds.Feed, channel) (string, error)
}

var feedFormats = []feedFormat{
	{"atom", "application/atom+xml", atomText},
	{"rss", "application/rss+xml", rssText},
	{"feed.json", "application/feed+json", jsonText},
}

// feedID is the same for a search whatever the address of the service.
func feedID(permalink string) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(permalink)) // a hash never fails
	return "urn:ronghe:search:" + strconv.FormatUint(h.Sum64(), 36)
}

// atomDocument is RFC 4287, with the link to itself that feeds.AtomFeed has no room for.
type atomDocument struct {
	XMLName  xml.Name           `xml:"http://www.w3.org/2005/Atom feed"`
	Lang     string             `xml:"xml:lang,attr"`
	Title    string             `xml:"title"`
	ID       string             `xml:"id"`
	Updated  string             `xml:"updated"`
	Subtitle string             `xml:"subtitle"`
	Links    []feeds.AtomLink   `xml:"link"`
	Author   *feeds.AtomAuthor  `xml:"author"`
	Entries  []*feeds.AtomEntry `xml:"entry"`
}

func atomText(f *feeds.Feed, c channel) (string, error) {
	a := (&feeds.Atom{Feed: f}).AtomFeed()
	for _, e := range a.Entries {
		if e.Summary != nil {
			e.Summary.Type = "text"
		}
	}
	out, err := xml.MarshalIndent(atomDocument{
		Lang: languageTag(c.lang), Title: f.Title, ID: f.Id, Updated: f.Updated.UTC().Format(time.RFC3339), Subtitle: f.Subtitle,
		Links:  []feeds.AtomLink{{Href: c.self, Rel: "self", Type: "application/atom+xml"}, {Href: f.Link.Href, Rel: "alternate", Type: "text/html"}},
		Author: a.Author, Entries: a.Entries,
	}, "", "  ")
	return xml.Header + string(out), err
}

func rssText(f *feeds.Feed, _ channel) (string, error) {
	anonymous := *f
	anonymous.Author = nil // in RSS it is an address of e-mail, which the library has not
	r := (&feeds.Rss{Feed: &anonymous}).RssFeed()
	for _, item := range r.Items { // whose descriptions readers take for HTML
		item.Description = strings.ReplaceAll(html.EscapeString(item.Description), "\n", "<br>\n")
	}
	return feeds.ToXML(r)
}

func jsonText(f *feeds.Feed, c channel) (string, error) {
	j := (&feeds.JSON{Feed: f}).JSONFeed()
	j.FeedUrl, j.Language = c.self, languageTag(c.lang)
	for _, item := range j.Items {
		item.ContentText, item.Summary = item.Summary, ""
		if item.ContentText == "" {
			item.ContentText = item.Title // one is required
		}
	}
	items := j.Items
	if items == nil {
		items = []*feeds.JSONItem{} // required, too
	}
	out, err := json.MarshalIndent(struct {
		*feeds.JSONFeed
		Items []*feeds.JSONItem `json:"items"`
	}{j, items}, "", "  ")
	return string(out), err
}

func languageTag(lang string) string {
	if lang == chinese {
		return "zh-CN"
	}
	return lang
}
