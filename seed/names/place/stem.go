package place

import (
	"strings"
	"unicode/utf8"
)

// suffixes end the titles of regions, longer ones first.
var suffixes = []string{
	"特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "新区", "矿区", "省", "市", "县", "区", "盟", "旗",
}

// peoples are the names of nationalities (GB/T 3304-1991) as titles of autonomous
// regions have them.
var peoples = []string{
	"蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族",
	"哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "柯尔克孜族", "土族",
	"达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族", "塔吉克族", "怒族", "乌孜别克族",
	"俄罗斯族", "鄂温克族", "德昂族", "保安族", "裕固族", "京族", "塔塔尔族", "独龙族", "鄂伦春族", "赫哲族", "门巴族", "珞巴族", "基诺族",
	"各族", "蒙古", "维吾尔", "哈萨克", "柯尔克孜", "塔吉克", "锡伯",
}

// stem is a title without what says of which kind the region is: 恩施 of
// 恩施土家族苗族自治州. The title itself where nothing, or one character, would be left.
func stem(title string) string {
	for _, suffix := range suffixes {
		short, ok := strings.CutSuffix(title, suffix)
		if !ok {
			continue
		}
		if strings.HasPrefix(suffix, "自治") {
			short = withoutPeoples(short)
		}
		if utf8.RuneCountInString(short) < 2 {
			return title
		}
		return short
	}
	return title
}

func withoutPeoples(name string) string {
	for {
		before := name
		for _, people := range peoples {
			if short, ok := strings.CutSuffix(name, people); ok && utf8.RuneCountInString(short) >= 2 {
				name = short
				break
			}
		}
		if name == before {
			return name
		}
	}
}
