package typeahead_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/indexer/typeahead"
)

// fictitious makes n names of made-up firms and cases, about half of them aliases.
func fictitious(n int) []typeahead.Entry {
	random := rand.New(rand.NewPCG(1, uint64(n)))
	pick := func(words ...string) string { return words[random.IntN(len(words))] }
	syllables := []rune("华盛宏远泰安明达兴隆恒信天地金玉山河江海龙虎松柏春秋东西南北中新光辉永康福瑞祥云星辰智联创科力能源动融合制造")
	brand := func() string {
		name := make([]rune, 2+random.IntN(2))
		for i := range name {
			name[i] = syllables[random.IntN(len(syllables))]
		}
		return string(name)
	}
	var entries []typeahead.Entry
	for names := 0; names < n; names += 2 {
		short := brand() + pick("钢铁", "石化", "重工", "电气", "纺织", "水泥", "化工", "机械", "能源")
		e := typeahead.Entry{
			ID: graphmodel.ID(fmt.Sprintf("enterprise:x%06d", names)), Weight: random.Int32N(50),
			Names: []string{"虚构" + pick("重庆", "长沙", "上海", "浙江", "山东", "广东") + short + pick("股份有限公司", "集团有限公司", "有限责任公司"), short},
		}
		if random.IntN(3) == 0 {
			e.ID = graphmodel.ID(fmt.Sprintf("case:x%06d", names))
			e.Names = []string{short + "的" + pick("能源管控中心", "5G工厂", "MES 系统", "数字化车间", "两化融合管理体系贯标"), fmt.Sprintf("虚构案例%d", names)}
		}
		entries = append(entries, e)
	}
	return entries
}

var typing = []string{
	"虚", "虚构", "能源", "有限公司", "n", "z", "zh", "ny", "neng", "nengyuan", "nengyuangk", "nygkzx", "lhrh", "lianghuaronghe",
	"5g gc", "neng源", "mes", "虚构案例12", "guanli", "gongsi", "xgcq", "shanghai", "没有这样的", "aaaaaaaaaaaaaaaa", "zhzhzhzhzh", "数字化chejian",
}

func BenchmarkComplete(b *testing.B) {
	for _, n := range []int{3000, 30000, 300000} {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		x, took := build(n)
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var times []time.Duration
			for i := 0; b.Loop(); i++ {
				began := time.Now()
				x.Complete(typing[i%len(typing)], 10)
				times = append(times, time.Since(began))
			}
			slices.Sort(times)
			b.ReportMetric(float64(times[len(times)*95/100].Microseconds()), "p95-µs")
			b.ReportMetric(float64(times[len(times)-1].Microseconds()), "max-µs")
			b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1e6, "MB")
			b.ReportMetric(took.Seconds(), "build-s")
		})
	}
}

func build(n int) (*typeahead.Index, time.Duration) {
	entries := fictitious(n)
	began := time.Now()
	return typeahead.New(entries), time.Since(began)
}

func BenchmarkWith(b *testing.B) {
	x := typeahead.New(fictitious(300000))
	put := fictitious(500)
	for b.Loop() {
		x.With(put, nil)
	}
}
