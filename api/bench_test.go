package api

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"sync"
	"testing"
	"time"

	"ronghe/graphmodel"
)

// BenchmarkHTTP asks the built-in library over real connections and reports
// requests a second and the slowest of a hundred; client and server share the cores.
func BenchmarkHTTP(b *testing.B) {
	srv, nodes := benchmarkServer(b)
	words := []string{"能源管控中心", "智能工厂", "两化融合管理体系", "机器视觉 质检", "浙江 纺织", "MES", "协同设计", "在线监测"}
	at := func(list []graphmodel.ID, before, after string) func(int) string {
		return func(i int) string { return before + string(list[i%len(list)]) + after }
	}
	for _, c := range []struct {
		name    string
		address func(i int) string
	}{
		{"healthz", func(int) string { return "/healthz" }},
		{"node", at(nodes["enterprise"], "/api/v1/nodes/", "")},
		{"edges", at(nodes["enterprise"], "/api/v1/nodes/", "/edges")},
		{"expand", at(nodes["enterprise"], "/api/v1/nodes/", "/expand?depth=2&degrees=true")},
		{"case", at(nodes["case"], "/api/v1/cases/", "")},
		{"similar", at(nodes["case"], "/api/v1/cases/", "/similar")},
		{"adoptions", at(nodes["practice"], "/api/v1/practices/", "/adoptions")},
		{"search", func(i int) string { return "/api/v1/search?q=" + url.QueryEscape(words[i%len(words)]) }},
		{"search with facets", func(i int) string {
			return "/api/v1/search?facets=kind&facets=region&facets=practice&q=" + url.QueryEscape(words[i%len(words)])
		}},
		{"suggest", func(i int) string {
			return "/api/v1/suggest?q=" + url.QueryEscape(string([]rune(words[i%len(words)])[:2]))
		}},
		{"stats", func(int) string { return "/api/v1/stats" }},
	} {
		b.Run(c.name, func(b *testing.B) { benchmarkAddress(b, srv, c.address) })
	}
}

func benchmarkAddress(b *testing.B, srv *httptest.Server, address func(int) string) {
	var mu sync.Mutex
	var all []time.Duration
	client := srv.Client()
	client.Transport.(*http.Transport).MaxIdleConnsPerHost = 64
	b.SetParallelism(4)
	b.RunParallel(func(pb *testing.PB) {
		var took []time.Duration
		for i := 0; pb.Next(); i++ {
			start := time.Now()
			if err := fetch(client, srv.URL+address(i)); err != nil {
				b.Error(err)
			}
			took = append(took, time.Since(start))
		}
		mu.Lock()
		defer mu.Unlock()
		all = append(all, took...)
	})
	slices.Sort(all)
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "req/s")
	b.ReportMetric(float64(all[len(all)*99/100].Microseconds())/1000, "p99-ms")
}

func fetch(client *http.Client, address string) error {
	r, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	r.Header.Set("Accept-Encoding", "gzip") // taken, but not unpacked
	answer, err := client.Do(r)
	if err != nil {
		return err
	}
	defer func() { _ = answer.Body.Close() }()
	if answer.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(answer.Body)
		return &url.Error{Op: "GET", URL: address, Err: &Problem{Detail: answer.Status + " " + string(text)}}
	}
	_, err = io.Copy(io.Discard, answer.Body)
	return err
}

// benchmarkServer serves the built-in library, and tells its nodes by kind.
func benchmarkServer(b *testing.B) (*httptest.Server, map[graphmodel.Kind][]graphmodel.ID) {
	b.Helper()
	cfg, library := openBuiltin(b)
	h, err := New(cfg)
	if err != nil {
		b.Fatal(err)
	}
	srv := httptest.NewServer(h)
	b.Cleanup(srv.Close)
	nodes := map[graphmodel.Kind][]graphmodel.ID{}
	for _, n := range library.Nodes {
		nodes[n.Kind] = append(nodes[n.Kind], n.ID)
	}
	return srv, nodes
}
