package reuse

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
)

// BenchmarkFind compares 2,000 made-up texts of 5,000 runes, of which every tenth
// copies 500 runes from the one before.
func BenchmarkFind(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 1))
	var texts []Text
	for i := range 2000 {
		runes := random(rng, '一', 5000)
		if i%10 == 1 {
			copy(runes[1000:1500], texts[i-1].Runes[2000:2500])
		}
		texts = append(texts, plain(fmt.Sprint(i), runes))
	}
	b.ReportAllocs()
	var found []Reuse
	for b.Loop() {
		var err error
		if found, err = Find(context.Background(), texts, Options{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(found)), "pairs")
}
