package indexer

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"

	"ronghe/graphmodel"
)

// madeUpNames are names of n made-up nodes: places, trades and forms drawn anew for each.
func madeUpNames(n int) *names {
	random := rand.New(rand.NewPCG(1, 1))
	places := []rune("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼")
	words := []rune("华东方盛大业金石海天龙凤泰丰隆昌宏远达信诚德和兴旺福安康宁光明星辰科创智能数联云启航锦绣")
	forms := []string{"机械制造有限公司", "化工股份有限公司", "纺织集团", "电子科技有限公司", "钢铁有限责任公司", "能源管理中心", "智能制造示范项目"}
	all := newNames(nil)
	for i := range n {
		title := string(places[random.IntN(len(places))])
		for range 2 + random.IntN(3) {
			title += string(words[random.IntN(len(words))])
		}
		all.nodes[graphmodel.ID(fmt.Sprintf("enterprise:%018d", i))] = []string{title + forms[random.IntN(len(forms))]}
	}
	return all
}

// BenchmarkNames tells what 300,000 names take in memory, with what completes, links
// and corrects made of them, and what completing, linking and a change then cost.
func BenchmarkNames(b *testing.B) {
	const most = 300_000
	before := heap()
	n := madeUpNames(most)
	report := func(what string) { b.Logf("%-30s %4d MB", what, (heap()-before)>>20) }
	report("names")
	n.typeahead()
	report("and what completes")
	n.current()
	report("and what links")
	n.renew(n.spelt())
	n.stale = false
	report("and what corrects")
	b.Run("Complete", func(b *testing.B) {
		typed := []string{"zhdl", "浙", "能源管理", "znzz", "鲁金石", "beijing", "gf", "智能 zzsf"}
		for i := 0; b.Loop(); i++ {
			n.typeahead().Complete(typed[i%len(typed)], 10)
		}
	})
	b.Run("Correct", func(b *testing.B) {
		for b.Loop() {
			n.corrections("能原管里中心")
		}
	})
	b.Run("Change", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			n.apply(changes{write: []entry{{ID: graphmodel.ID(fmt.Sprint("case:", i%1000)), Title: "虚构"}}})
			n.current()
		}
	})
	runtime.KeepAlive(n)
}

// heap is what is in use, in bytes.
func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
