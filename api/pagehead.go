package api

import (
	"bytes"
	"context"
	"encoding/json"
	"html"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gin-gonic/gin"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/cite"
	"ronghe/seed/export"
)

// headedPages are pages that can be told what stands in the head of their document, for
// who reads it without running its script: search engines, reference managers.
type headedPages interface {
	// ServePage answers as ServeHTTP does, with a title, and with more at the end of the head.
	ServePage(w http.ResponseWriter, r *http.Request, title string, head []byte)
}

// servePage answers with a page: where it is about something, with what that is by schema.org.
func (s *server) servePage(c *gin.Context) {
	pages, ok := s.UI.(headedPages)
	if !ok {
		s.UI.ServeHTTP(c.Writer, c.Request)
		return
	}
	about, err := s.aboutPage(c.Request.Context(), requestOrigin(c.Request), c.Request.URL.Path)
	if err != nil || about == nil { // the page itself says what is wrong
		s.UI.ServeHTTP(c.Writer, c.Request)
		return
	}
	pages.ServePage(c.Writer, c.Request, about.Name+" · "+siteName, about.head())
}

const siteName = "融合案例库" // as the pages have it

// about is a thing of schema.org.
type about struct {
	Context    string         `json:"@context,omitempty"`
	Type       string         `json:"@type"`
	ID         string         `json:"@id,omitempty"`
	Name       string         `json:"name"`
	Alternates []string       `json:"alternateName,omitempty"`
	Identifier string         `json:"identifier,omitempty"`
	Text       string         `json:"description,omitempty"`
	URL        string         `json:"url,omitempty"`
	Language   string         `json:"inLanguage,omitempty"`
	Published  string         `json:"datePublished,omitempty"`
	Authors    []*about       `json:"author,omitempty"`
	Number     string         `json:"legislationIdentifier,omitempty"`
	Version    string         `json:"version,omitempty"`
	Part       *about         `json:"isPartOf,omitempty"`
	Subject    *about         `json:"subjectOf,omitempty"`
	About      *about         `json:"about,omitempty"`
	Files      []distribution `json:"distribution,omitempty"`
	data       string         // the same as JSON
}

// distribution is a schema:DataDownload.
type distribution struct {
	Type   string `json:"@type"`
	Format string `json:"encodingFormat"`
	URL    string `json:"contentUrl"`
}

// maxDescription is how much of a text describes a page, in characters.
const maxDescription = 300

// aboutPage is what the page at an address is about; nil when it is about nothing of the library.
func (s *server) aboutPage(ctx context.Context, origin, address string) (*about, error) {
	if address == "/" || address == "/data" {
		last, err := s.last(ctx)
		return aboutLibrary(origin, last), err
	}
	page, key, ok := strings.Cut(strings.TrimPrefix(address, "/"), "/")
	if !ok || page != "case" && page != "node" && page != "spread" {
		return nil, nil
	}
	id, err := graphmodel.ParseID(key)
	if err != nil {
		return nil, err
	}
	var n, source graphmodel.Node
	err = s.Store.View(ctx, func(r graphmodel.Reader) (err error) {
		if n, err = r.Node(id); err == nil && n.Source != "" {
			source, err = r.Node(n.Source)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	a := s.aboutNode(origin, n, source)
	if page == "spread" {
		adopted, _ := s.Ontology.EdgeKind(graphmodel.AdoptedKind)
		if !slices.ContainsFunc(adopted.Joins, func(j schema.Join) bool { return slices.Contains(j.To, n.Kind) }) {
			return nil, nil
		}
		return aboutSpread(origin, n, a), nil
	}
	return a, nil
}

// aboutSpread is what the page of how a practice spreads is about; of is the practice.
func aboutSpread(origin string, practice graphmodel.Node, of *about) *about {
	of.Context = ""
	data := prefix + "/practices/" + url.PathEscape(string(practice.ID)) + "/spread"
	address := origin + "/spread/" + string(practice.ID)
	return &about{
		Context: schemaOrg, Type: "Dataset", ID: address, Name: practice.Title + "的扩散", URL: address, Language: "zh-CN",
		Text:  "“" + practice.Title + "”何时在哪些企业、地区、行业与示范区被采用：有据的与推断的分开，每一条都带着来源。",
		Part:  &about{Type: "Dataset", ID: origin + "/", Name: cite.Library},
		About: of,
		Files: []distribution{{"DataDownload", "text/csv", origin + data + ".csv"}},
		data:  data,
	}
}

func aboutLibrary(origin string, last int64) *about {
	w := cite.Dataset(cite.Place{URL: origin + "/", Change: last})
	a := &about{
		Context: schemaOrg, Type: w.Class, ID: w.URL, Name: w.Title, Alternates: []string{"融合 Ronghe", siteName}, URL: w.URL, Language: "zh-CN", Version: w.Version,
		Text: "两化融合（信息化与工业化融合）最佳实践的知识图谱与案例库：企业、行业、地区、示范区、做法、政策、试点、标准与典型案例，每一条说法都带着来源。",
		data: prefix + "/stats",
	}
	for _, f := range export.Formats() {
		media, _, _ := strings.Cut(f.Media, ";")
		a.Files = append(a.Files, distribution{"DataDownload", media, origin + libraryPath + f.Name})
	}
	return a
}

const schemaOrg = "https://schema.org"

func (s *server) aboutNode(origin string, n, source graphmodel.Node) *about {
	kind, _ := s.Ontology.NodeKind(n.Kind)
	w := cite.Of(n, kind, cite.Place{URL: origin + pageOf(n.ID)})
	a := &about{
		Context: schemaOrg, Type: w.Class, ID: w.URL, Name: w.Title, Alternates: n.Aliases, Identifier: w.ID, URL: w.URL,
		Text: firstText(n, kind), data: prefix + "/nodes/" + url.PathEscape(string(n.ID)),
	}
	if a.Type == "" {
		a.Type = "Thing"
	}
	if en := n.Props.String(propTitleEn); en != "" {
		a.Alternates = append([]string{en}, a.Alternates...)
	}
	if source.ID != "" {
		a.Subject = &about{Type: "CreativeWork", Name: source.Title, URL: cite.Link(source), Published: source.Props.String("published")}
	}
	switch a.Type {
	case "Article", "Legislation", "CreativeWork": // what schema.org lets have a date and an author
		a.Published, a.Language = string(w.Published), "zh-CN"
		a.Part = &about{Type: "Dataset", ID: origin + "/", Name: cite.Library}
		for _, author := range w.Authors {
			a.Authors = append(a.Authors, &about{Type: "Organization", Name: author})
		}
		if a.Type == "Legislation" {
			a.Number = w.Number
		}
	}
	return a
}

// firstText is the first text of a node, shortened.
func firstText(n graphmodel.Node, kind schema.NodeKind) string {
	for _, p := range kind.Props {
		text := strings.Join(strings.Fields(n.Props.String(p.Name)), " ")
		if p.Type != schema.Prose || text == "" {
			continue
		}
		if utf8.RuneCountInString(text) > maxDescription {
			text = string([]rune(text)[:maxDescription]) + "…"
		}
		return text
	}
	return ""
}

// head is HTML; JSON has no < of its own there, so that no text ends the element.
func (a *about) head() []byte {
	var b bytes.Buffer
	attr := func(before, value, after string) {
		b.WriteString(before + html.EscapeString(value) + after)
	}
	attr(`<link rel="canonical" href="`, a.URL, "\">\n")
	attr(`<link rel="alternate" type="application/json" href="`, a.data, "\">\n")
	attr(`<meta property="og:title" content="`, a.Name, "\">\n")
	if a.Text != "" {
		attr(`<meta property="og:description" content="`, a.Text, "\">\n")
	}
	b.WriteString(`<script type="application/ld+json">`)
	_ = json.NewEncoder(&b).Encode(a) // texts alone: it cannot fail
	b.WriteString("</script>\n")
	return b.Bytes()
}
