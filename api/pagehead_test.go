package api

import (
	"encoding/json"
	"html"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

// plainPages show what they are told.
type plainPages struct{}

func (plainPages) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	_, _ = io.WriteString(w, "plain")
}

func (plainPages) ServePage(w http.ResponseWriter, _ *http.Request, title string, head []byte) {
	_, _ = w.Write(append([]byte(html.EscapeString(title)+"\n"), head...))
}

var dataBlock = regexp.MustCompile(`<script type="application/ld\+json">(.*)\n</script>`)

// TestPagesSaySchemaOrg: what a page is about stands in its document, and nothing that is in the
// library ends the element.
func TestPagesSaySchemaOrg(t *testing.T) {
	cfg, _ := openBuiltin(t)
	cfg.UI = plainPages{}
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	put(t, cfg.Store, []graphmodel.Node{{ID: "case:bad", Kind: "case", Title: `</script><script>alert("x")</script>`}}, nil)
	for address, want := range map[string][3]string{ // type, @id, what the JSON holds
		"/case/case:valin-xiangtan-ems":             {"Article", "/case/case:valin-xiangtan-ems", `"isPartOf"`},
		"/node/case:valin-xiangtan-ems":             {"Article", "/case/case:valin-xiangtan-ems", `"subjectOf"`},
		"/node/policy:gong-xin-bu-xin-2013-317-hao": {"Legislation", "/node/policy:gong-xin-bu-xin-2013-317-hao", `"legislationIdentifier":"工信部信〔2013〕317号"`},
		"/node/region:330000":                       {"AdministrativeArea", "/node/region:330000", "浙江省"},
		"/case/case:bad":                            {"Article", "/case/case:bad", `\u003c/script\u003e`},
		"/spread/practice:energy-centre":            {"Dataset", "/spread/practice:energy-centre", `"about":{"@type":"DefinedTerm","@id":"http://example.com/node/practice:energy-centre"`},
		"/":                                         {"Dataset", "/", "/api/v1/library.jsonld"},
		"/data":                                     {"Dataset", "/", "DataDownload"},
	} {
		body := ask(h, address).Body.String()
		found := dataBlock.FindStringSubmatch(body)
		if found == nil || strings.Count(body, "<script") != 1 {
			t.Errorf("%s: got %s", address, body)
			continue
		}
		var got about
		if err := json.Unmarshal([]byte(found[1]), &got); err != nil {
			t.Fatalf("%s: %v", address, err)
		}
		if got.Context != schemaOrg || got.Type != want[0] || got.ID != "http://example.com"+want[1] || !strings.Contains(found[1], want[2]) {
			t.Errorf("%s: got %s", address, found[1])
		}
		if !strings.Contains(body, `<link rel="canonical" href="`+got.URL+`">`) {
			t.Errorf("%s: got %s", address, body)
		}
	}
	for _, address := range []string{"/search", "/case/", "/case/case:none", "/node/X", "/nope", "/spread", "/spread/own", "/spread/region:330000", "/spread/practice:none"} {
		if body := ask(h, address).Body.String(); body != "plain" {
			t.Errorf("%s: got %s", address, body)
		}
	}
}
