package mapping

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/table"
)

// splitSigns part the values of a list where a mapping does not say.
const splitSigns = "、；;\n"

// wrong says in both languages what is wrong with a cell; nil when nothing is.
type wrong struct{ zh, en string }

func (w *wrong) about(cell string) *wrong {
	if w == nil {
		return nil
	}
	cell = table.Clip(cell)
	return &wrong{"“" + cell + "”：" + w.zh, strconv.Quote(cell) + ": " + w.en}
}

// property makes a cell what the ontology wants of a property; nil when the cell says
// nothing.
func property(p schema.Prop, text, split string) (any, *wrong) {
	if table.Missing(text) {
		return nil, nil
	}
	switch p.Type {
	case schema.Int:
		return whole(text)
	case schema.Float:
		return decimal(text)
	case schema.Bool:
		return truth(text)
	case schema.DateOf:
		date, w := dateOf(text)
		return string(date), w
	case schema.Enum:
		return oneOf(p.Values, text)
	case schema.Strings:
		return splitText(text, split), nil
	case schema.Prose:
		return text, nil
	}
	if p.Name == "uscc" {
		return creditCode(text)
	}
	return unbroken(text), nil
}

// unbroken is a text on one line: where a cell breaks it beside a Chinese character, which is
// how the cell was made to fit, without a blank.
func unbroken(text string) string {
	whole := ""
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		whole = table.JoinLines(whole, strings.Join(strings.Fields(line), " "))
	}
	return whole
}

func creditCode(text string) (any, *wrong) {
	code, ok := USCC(text)
	switch {
	case ok:
		return code, nil
	case strings.ContainsAny(text, "E.e") && strings.ContainsAny(text, "+."):
		return nil, roundedCode(text)
	case len(code) != 18:
		return nil, (&wrong{"统一社会信用代码应为 18 位", "a unified social credit code has 18 signs"}).about(text)
	}
	return nil, (&wrong{"不是统一社会信用代码（GB 32100-2015）：校验位或字符有误", "is no unified social credit code (GB 32100-2015): a sign or the check digit is wrong"}).about(text)
}

func roundedCode(text string) *wrong {
	return (&wrong{"统一社会信用代码被表格存成了数，末几位已丢失；请把该列设为文本后重新填写",
		"a unified social credit code kept as a number has lost its last digits: make the column text and enter it again"}).about(text)
}

var separators = strings.NewReplacer(",", "", " ", "", "\u00a0", "")

// number is text as strconv reads it: without separators of thousands, of full width.
func number(text string) string { return separators.Replace(table.Narrow(text)) }

func whole(text string) (any, *wrong) {
	plain := number(text)
	if year, ok := table.ParseDate(year(text)); ok && year.Precision() == graphmodel.Year {
		plain = string(year) // 2015年, 2015.0
	}
	if n, err := strconv.ParseInt(plain, 10, 64); err == nil {
		return n, nil
	}
	if f, err := strconv.ParseFloat(plain, 64); err == nil && f == math.Trunc(f) && math.Abs(f) < 1<<53 {
		return int64(f), nil
	}
	return nil, (&wrong{"应为整数", "must be a whole number"}).about(text)
}

// decimal reads 85% as 85: the unit is the mapping's to say.
func decimal(text string) (any, *wrong) {
	f, err := strconv.ParseFloat(strings.TrimSuffix(number(text), "%"), 64)
	if err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
		return nil, (&wrong{"应为数", "must be a number"}).about(text)
	}
	return f, nil
}

func truth(text string) (any, *wrong) {
	switch table.Fold(text) {
	case "true", "yes", "y", "1", "是", "有", "√", "✓":
		return true, nil
	case "false", "no", "n", "0", "否", "×":
		return false, nil
	}
	return nil, (&wrong{"应为 是 或 否", "must be yes or no"}).about(text)
}

// year is a text without what people put behind a year: 2015年度 is 2015年.
func year(text string) string {
	if plain, ok := strings.CutSuffix(strings.TrimSpace(text), "年度"); ok {
		return plain + "年"
	}
	return text
}

// oneOf is the value that a cell names, by itself or by a label of it.
func oneOf(values []schema.Value, text string) (any, *wrong) {
	for _, v := range values { // most are written as they are here, and Fold takes longer
		if text == v.Value || text == v.Label.Zh {
			return v.Value, nil
		}
	}
	said := table.Fold(text)
	for _, v := range values {
		if said == table.Fold(v.Value) || said == table.Fold(v.Label.Zh) || said == table.Fold(v.Label.En) {
			return v.Value, nil
		}
	}
	known := make([]string, len(values))
	for i, v := range values {
		known[i] = v.Label.Zh
	}
	return nil, (&wrong{fmt.Sprintf("应为其中之一：%s；别的写法可在映射的 map 中对应", strings.Join(known, "、")),
		"must be one of: " + strings.Join(names(values), ", ") + "; other words can be given in map"}).about(text)
}

func names(values []schema.Value) []string {
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = v.Value
	}
	return list
}

// splitText is the values of a cell, trimmed, each once; none when it says nothing.
func splitText(text, signs string) []string {
	var list []string
	for _, item := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(signs, r) }) {
		item = strings.TrimSpace(item)
		if !table.Missing(item) && !slices.Contains(list, item) {
			list = append(list, item)
		}
	}
	return list
}
