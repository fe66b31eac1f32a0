package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"ronghe/indexer/searchtest/judged"
)

// evaluation is what evaluate search prints.
type evaluation struct {
	Documents   int64     `json:"documents"`
	TextBytes   int64     `json:"text_bytes"`
	IndexBytes  int64     `json:"index_bytes"`
	IndexToText float64   `json:"index_to_text"`
	IndexingMs  float64   `json:"indexing_ms"`
	DocsPerSec  float64   `json:"documents_per_second"`
	MBPerSec    float64   `json:"megabytes_per_second"`
	Memory      int64     `json:"peak_memory_bytes"` // of the whole process, resident
	Variants    []variant `json:"variants"`
}

// variant is how well one way of searching finds.
type variant struct {
	Name    string         `json:"variant"`
	Refused int            `json:"refused"` // queries that the index does not take; they found nothing
	Latency latency        `json:"latency_ms"`
	Groups  []judged.Group `json:"groups"`
}

// latency is of one query at a time.
type latency struct {
	P50 float64 `json:"p50"`
	P95 float64 `json:"p95"`
	P99 float64 `json:"p99"`
}

func (r *evaluation) indexed(d *documents, took time.Duration, indexBytes int64) {
	const mega = 1e6
	seconds := max(took.Seconds(), time.Microsecond.Seconds())
	r.Documents, r.TextBytes, r.IndexBytes = d.nodes, d.bytes, indexBytes
	r.IndexToText = float64(indexBytes) / float64(max(d.bytes, 1))
	r.IndexingMs = milliseconds(took)
	r.DocsPerSec, r.MBPerSec = float64(d.nodes)/seconds, float64(d.bytes)/mega/seconds
}

func measuredVariant(name string, outcomes []judged.Outcome) variant {
	v := variant{Name: name, Groups: judged.Summarise(outcomes)}
	times := make([]time.Duration, len(outcomes))
	for i, o := range outcomes {
		times[i] = o.Took
		if o.Refused != nil {
			v.Refused++
		}
	}
	v.Latency = latency{
		P50: milliseconds(judged.Percentile(times, 0.50)),
		P95: milliseconds(judged.Percentile(times, 0.95)),
		P99: milliseconds(judged.Percentile(times, 0.99)),
	}
	return v
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// print writes a row for each variant, then the groups of the first one.
func (e evaluation) print(w io.Writer) {
	p := func(format string, args ...any) { _, _ = fmt.Fprintf(w, format+"\n", args...) }
	p("文档 · documents        %d, %.1f MB", e.Documents, float64(e.TextBytes)/1e6)
	p("索引 · indexing         %.0f ms, %.0f documents/s, %.2f MB/s", e.IndexingMs, e.DocsPerSec, e.MBPerSec)
	p("索引大小 · index size   %.1f MB, %.2f × text", float64(e.IndexBytes)/1e6, e.IndexToText)
	p("内存峰值 · peak memory  %.0f MB", float64(e.Memory)/1e6)
	p("")
	p("%-26s %7s %7s %8s %10s  %s", "variant", "queries", "MRR@10", "nDCG@10", "recall@50", "ms p50/p95/p99")
	for _, v := range e.Variants {
		for _, g := range v.Groups {
			if g.Name == judged.All {
				p("%-26s %s  %.1f/%.1f/%.1f", v.Name, row(g), v.Latency.P50, v.Latency.P95, v.Latency.P99)
			}
		}
		if v.Refused > 0 {
			p("  %d 个检索词未被接受，按没有结果计 · %d queries refused, counted as finding nothing", v.Refused, v.Refused)
		}
	}
	if len(e.Variants) == 0 || len(e.Variants[0].Groups) < 2 {
		return
	}
	p("\n%-26s %7s %7s %8s %10s", "group", "queries", "MRR@10", "nDCG@10", "recall@50")
	for _, g := range e.Variants[0].Groups {
		p("%-26s %s", strings.Repeat("  ", strings.Count(g.Name, "/"))+g.Name, row(g))
	}
}

func row(g judged.Group) string {
	return fmt.Sprintf("%7d %7.3f %8.3f %10.3f", g.Queries, g.MRR, g.NDCG, g.Recall)
}

// sizeOnDisk is the bytes of all files below dir.
func sizeOnDisk(dir string) int64 {
	size := int64(0)
	_ = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error { // a file merged away meanwhile counts as none
		if err != nil || d.IsDir() {
			return nil //nolint:nilerr // see above
		}
		if info, err := d.Info(); err == nil {
			size += info.Size()
		}
		return nil
	})
	return size
}

// peakMemory is the most memory the process has had resident, in bytes; where the
// system does not tell, what Go has taken from it.
func peakMemory() int64 {
	if status, err := os.ReadFile("/proc/self/status"); err == nil {
		if _, rest, ok := strings.Cut(string(status), "VmHWM:"); ok {
			var kilobytes int64
			if _, err := fmt.Sscan(rest, &kilobytes); err == nil {
				return kilobytes << 10
			}
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.Sys)
}
