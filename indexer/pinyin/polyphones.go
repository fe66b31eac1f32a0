package pinyin

import (
	"strings"
	"sync"
)

// polyphoneTable has the characters with several usual readings, in words and in
// the names of places, families and firms: 重庆 chongqing, 长沙 changsha, 行业
// hangye, 六安 luan, 番禺 panyu.
const polyphoneTable = `
重 zhong chong
长 chang zhang
行 xing hang
乐 le yue
调 diao tiao
都 du dou
会 hui kuai
厦 xia sha
大 da dai
和 he huo
车 che ju
石 shi dan
系 xi ji
单 dan shan chan
解 jie xie
查 cha zha
朴 pu piao
盖 gai ge
仇 chou qiu
尉 wei yu
率 lv shuai
降 jiang xiang
藏 cang zang
给 gei ji
番 fan pan
六 liu lu
蚌 beng bang
泌 mi bi
阿 a e
埔 pu bu
堡 bao pu bu
涡 wo guo
浚 jun xun
台 tai
枞 zong cong
莘 shen xin
牟 mou mu
任 ren
曾 zeng ceng
区 qu ou
翟 zhai di
种 zhong chong
薄 bo bao
宿 su xiu
传 chuan zhuan
数 shu shuo
便 bian pian
差 cha chai
称 cheng chen
乘 cheng sheng
盛 sheng cheng
澄 cheng deng
朝 chao zhao
畜 chu xu
弹 dan tan
得 de dei
的 de di
地 di de
度 du duo
佛 fo fu
还 huan hai
红 hong gong
虹 hong jiang
贾 jia gu
角 jiao jue
校 xiao jiao
觉 jue jiao
壳 ke qiao
卡 ka qia
咖 ka ga
烙 lao luo
落 luo la
勒 le lei
陆 lu liu
露 lu lou
绿 lv lu
络 luo lao
模 mo mu
没 mei mo
秘 mi bi
娜 na nuo
弄 nong long
屏 ping bing
曝 bao pu
强 qiang jiang
亲 qin qing
塞 sai se
色 se shai
杉 shan sha
什 shi shen
参 can shen
似 si shi
说 shuo shui
提 ti di
拓 tuo ta
无 wu
洗 xi xian
吓 xia he
巷 xiang hang
削 xiao xue
血 xue xie
叶 ye xie
殷 yin yan
员 yuan yun
择 ze zhai
扎 zha za
粘 zhan nian
着 zhe zhao zhuo
爪 zhua zhao
幢 zhuang chuang
属 shu zhu
综 zong zeng
柏 bai bo
百 bai bo
伯 bo bai
剥 bo bao
刨 pao bao
辟 pi bi
扁 bian pian
颤 chan zhan
刹 cha sha
臭 chou xiu
伺 si ci
撮 cuo zuo
革 ge ji
谷 gu yu
龟 gui jun
柜 gui ju
核 he hu
吭 keng hang
缉 ji qi
见 jian xian
嚼 jiao jue
桔 ju jie
圈 quan juan
咯 ka ge
俩 lia liang
抹 mo ma
脉 mai mo
埋 mai man
蔓 man wan
氓 mang meng
疟 nve yao
迫 po pai
蹊 qi xi
荨 qian xun
茄 qie jia
雀 que qiao
识 shi zhi
熟 shu shou
术 shu zhu
尾 wei yi
戏 xi hu
芫 yan yuan
钥 yao yue
艾 ai yi
轧 zha ya ga
折 zhe she
这 zhe zhei
琢 zhuo zuo
仔 zi zai
奇 qi ji
茜 qian xi
漯 luo ta
歙 she xi
蔚 wei yu
蕃 fan bo
莞 guan wan
犍 qian jian
筠 yun jun
铅 qian yan
句 ju gou
`

// polyphones reads polyphoneTable; a reading alone on its line mends or confirms
// the dictionary's first one.
var polyphones = sync.OnceValue(func() map[rune][]string {
	several := map[rune][]string{}
	for line := range strings.Lines(polyphoneTable) {
		if fields := strings.Fields(line); len(fields) > 1 {
			several[[]rune(fields[0])[0]] = fields[1:]
		}
	}
	return several
})
