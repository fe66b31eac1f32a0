package mention

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"ronghe/graphmodel"
)

// madeUpNames are so many names like those of enterprises, from the characters that
// real ones have, so that many begin alike.
func madeUpNames(n int) []Entry {
	r := rand.New(rand.NewPCG(1, 2))
	places := strings.Fields("浙江 杭州 宁波 江苏 南京 苏州 山东 青岛 济南 广东 深圳 广州 上海 北京 天津 重庆 四川 成都 湖北 武汉 湖南 长沙 河北 河南")
	trades := strings.Fields("机械 电子 科技 纺织 化工 钢铁 汽车 能源 信息技术 智能装备 新材料 生物医药 物流 食品 服饰")
	forms := strings.Fields("有限公司 股份有限公司 集团有限公司 有限责任公司 厂")
	characters := []rune("华东方盛达宏兴隆泰安信诚正大天地人和金木水火土海山川河宇宙星辰光明晨曦瑞祥福禄寿喜财源广进")
	entries := make([]Entry, n)
	for i := range entries {
		own := ""
		for range 2 + r.IntN(3) {
			own += string(characters[r.IntN(len(characters))])
		}
		place, trade, form := places[r.IntN(len(places))], trades[r.IntN(len(trades))], forms[r.IntN(len(forms))]
		entries[i] = Entry{ID: graphmodel.ID(fmt.Sprintf("enterprise:made-up-%d", i)), Title: place + own + trade + form, Edges: r.IntN(20)}
		if i%3 == 0 {
			entries[i].Names = []string{place + own}
		}
	}
	return entries
}

// madeUpText is prose of so many bytes with a name in every few sentences.
func madeUpText(size int, entries []Entry) string {
	r := rand.New(rand.NewPCG(3, 4))
	sentences := []string{
		"推进信息化与工业化深度融合，建设智能工厂和数字化车间，在线监测能源消耗。", "吨钢综合能耗下降38公斤标准煤，MES与ERP集成。\n",
		"各地工业和信息化主管部门要加强组织领导，完善支持政策，", "该企业建成了覆盖采购、生产、销售全过程的管理平台。\n", "試點示範項目的經驗已在全國推廣。",
	}
	var b strings.Builder
	for b.Len() < size {
		b.WriteString(sentences[r.IntN(len(sentences))])
		if r.IntN(3) == 0 {
			b.WriteString(entries[r.IntN(len(entries))].Title)
		}
	}
	return b.String()
}

func BenchmarkFind(b *testing.B) {
	entries := madeUpNames(225_000)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	f := New(entries)
	runtime.GC()
	runtime.ReadMemStats(&after)
	text := madeUpText(20<<20, entries)
	b.SetBytes(int64(len(text)))
	found, began := 0, cpuTime(b)
	for b.Loop() {
		found = len(f.Find(text, Options{}))
	}
	b.ReportMetric(float64(len(text))*float64(b.N)/1e6/(cpuTime(b)-began).Seconds(), "MB/cpu-s")
	b.ReportMetric(float64(f.Names()), "names")
	b.ReportMetric(float64(found), "mentions")
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "MB-names")
	runtime.KeepAlive(entries)
}

// cpuTime is what this process has had of the cores: the wall clock is everyone's.
func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

func BenchmarkNew(b *testing.B) {
	entries := madeUpNames(225_000)
	for b.Loop() {
		New(entries)
	}
}
