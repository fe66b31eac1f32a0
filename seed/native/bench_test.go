package native

import (
	"bufio"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/madeup"
	"ronghe/graphmodel/sqlite"
)

// benchmarkScale is the part of the whole benchmark graph (1.46 million edges)
// that BenchmarkLoad loads.
const benchmarkScale = 0.05

// BenchmarkLoad loads a made-up graph from a file into SQLite, from parsing to the
// last commit.
func BenchmarkLoad(b *testing.B) {
	path := generated(b, benchmarkScale)
	info, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(info.Size())
	for b.Loop() {
		store, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "graph.db"), graphtest.Rules)
		if err != nil {
			b.Fatal(err)
		}
		report, err := Load(b.Context(), store, Options{Rules: graphtest.Rules}, Path(path))
		if err := errors.Join(err, store.Close()); err != nil {
			b.Fatal(err, report.Errors)
		}
		b.ReportMetric(float64(report.Edges)/report.Duration.Seconds(), "edges/s")
	}
}

// BenchmarkCheck is pass one alone, without the store: what parsing costs.
func BenchmarkCheck(b *testing.B) {
	path := generated(b, benchmarkScale)
	var lines int64
	for b.Loop() {
		l := loading{files: []File{Path(path)}, survey: newSurvey(Options{Rules: graphtest.Rules}, []File{Path(path)})}
		if err := l.check(b.Context()); err != nil {
			b.Fatal(err)
		}
		lines = l.survey.count.lines
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(lines), "ns/line")
	b.ReportMetric(float64(runtime.GOMAXPROCS(0)), "cores")
}

func generated(b *testing.B, scale float64) string {
	b.Helper()
	path := filepath.Join(b.TempDir(), "made-up.jsonl")
	file, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	w := bufio.NewWriter(file)
	enc := NewEncoder(w)
	made := madeup.New(scale, 1)
	for n := range made.Nodes {
		err = errors.Join(err, enc.Node(n))
	}
	for e := range made.Edges {
		err = errors.Join(err, enc.Edge(e))
	}
	if err := errors.Join(err, w.Flush(), file.Close()); err != nil {
		b.Fatal(err)
	}
	return path
}
