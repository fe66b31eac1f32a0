package seed

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ronghe/graphmodel"
)

// Outcome is one outcome of a case, each field as it stands in the facts; "" when
// the facts have none.
type Outcome struct {
	Metric, Before, After, Change, Unit string
}

// Reading is an Outcome read into the taxonomy.
type Reading struct {
	Indicator             graphmodel.ID
	Rule                  string // id in indicator_rules.yaml
	Before, After, Change Quantity
}

// Quantity is a figure of the facts: its text always, its number only where the
// text leaves no doubt.
type Quantity struct {
	Text      string
	Value     float64 // meaningful when Known; a decrease in Change is negative
	Unit      string  // "%", "天", "万元"; "" for a bare number
	Known     bool
	Precision string // "exact", "about", "at_least" or "at_most" (of the size, whatever the sign); "" when not Known
}

// Map reads an outcome: the first rule that fits the metric names the indicator.
// Without one the Indicator is "".
func (x *Indicators) Map(o Outcome) Reading {
	r := Reading{
		Before: readQuantity(o.Before, o.Unit), After: readQuantity(o.After, o.Unit), Change: readChange(o.Change, o.Unit),
	}
	for _, rule := range x.rules {
		if rule.When.fits(o) {
			r.Indicator, r.Rule = Indicator{Key: rule.Then}.ID(), rule.ID
			break
		}
	}
	return r
}

func (f metricFit) fits(o Outcome) bool {
	if len(f.Metric) > 0 && !slices.Contains(f.Metric, o.Metric) {
		return false
	}
	if len(f.Unit) > 0 && !slices.Contains(f.Unit, o.Unit) {
		return false
	}
	return f.Words.fit(o.Metric)
}

// Props are the properties of the reported edge that carry the three figures:
// before, after, change as text, and for each that is Known before_value,
// before_unit, before_precision and so on.
func (r Reading) Props() graphmodel.Props {
	props := graphmodel.Props{"rule": r.Rule}
	for name, q := range map[string]Quantity{"before": r.Before, "after": r.After, "change": r.Change} {
		if q.Text == "" {
			continue
		}
		props[name] = q.Text
		if !q.Known {
			continue
		}
		props[name+"_value"] = q.Value
		props[name+"_precision"] = q.Precision
		if q.Unit != "" {
			props[name+"_unit"] = q.Unit
		}
	}
	return props
}

// figure is a number with what may stand around it: 约 3 个月, 6000 余, 超 3 万, 近 +30.
var figure = regexp.MustCompile(`^(约|近|接近|超过|超|不到)?([+-]?\d+(?:\.\d+)?)([万亿]?)(余|多)?` +
	`([^\d\s，,。；（(—至\-]*?)(以上|以下|以内|内|左右)?$`)

var precisions = map[string]string{
	"": "exact", "约": "about", "近": "about", "接近": "about", "左右": "about",
	"超过": "at_least", "超": "at_least", "余": "at_least", "多": "at_least", "以上": "at_least",
	"不到": "at_most", "以下": "at_most", "以内": "at_most", "内": "at_most",
}

func readQuantity(text, unit string) Quantity {
	q := Quantity{Text: text}
	m := figure.FindStringSubmatch(text)
	if m == nil {
		return q
	}
	precision, ok := precisions[m[1]+m[4]+m[6]] // two hedges at once are none of them
	own, known := chooseUnit(m[3], m[5], unit)
	value, err := strconv.ParseFloat(m[2], 64)
	if !ok || !known || err != nil {
		return q
	}
	return Quantity{text, value, own, true, precision}
}

// chooseUnit takes the unit written behind the number, unless the one beside it
// only makes it fuller: 5000吨 beside 吨/天. The magnitude 万 or 亿 becomes part of
// the unit: 3万 beside 家 is 万家, and beside 万家 nobody knows.
func chooseUnit(magnitude, written, beside string) (unit string, known bool) {
	switch {
	case magnitude != "" && beside == magnitude+written:
		return beside, true
	case strings.HasPrefix(beside, written):
		unit = beside
	case units[written]:
		unit = written
	default:
		return "", false
	}
	if magnitude != "" && strings.ContainsAny(unit, "万亿%") {
		return "", false
	}
	return magnitude + unit, true
}

var units = map[string]bool{
	"%": true, "个百分点": true, "年": true, "个月": true, "天": true, "日": true, "小时": true, "分钟": true, "秒": true,
	"人": true, "名": true, "家": true, "个": true, "台": true, "条": true, "元": true,
	"吨": true, "千瓦时": true, "公斤标准煤": true, "mm": true, "倍": true,
}

var changeWords = regexp.MustCompile(`^(提升|提高|增长|增加|扩大|上升|降低|下降|缩短|减少|节省|节约|下浮)(.*)$`)

var decreases = []string{"降低", "下降", "缩短", "减少", "节省", "节约", "下浮"}

// readChange reads a change: a signed number, or a verb and a number without sign.
// 倍 behind a verb is left as text, since 提升 2 倍 may mean to twice or by twice.
func readChange(text, unit string) Quantity {
	m := changeWords.FindStringSubmatch(text)
	if m == nil {
		if strings.ContainsAny(text, "+-") {
			return readQuantity(text, unit)
		}
		return Quantity{Text: text}
	}
	q := readQuantity(m[2], unit)
	if strings.ContainsAny(m[2], "+-") || strings.HasSuffix(q.Unit, "倍") {
		q = Quantity{}
	}
	q.Text = text
	if q.Known && slices.Contains(decreases, m[1]) {
		q.Value = -q.Value
	}
	return q
}
