package main

import (
	"bytes"
	"encoding/json"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestReportJSON: written row by row, a report is what encoding/json makes of the same object.
func TestReportJSON(t *testing.T) {
	r := &spreadReport{}
	r.fact("file", "文件", "a<b>.csv")
	r.fact("rate", "速率", math.NaN())
	r.note("注意", "take care")
	s := r.sheet("order", "次序", "unit", "单位", "at", "时间")
	s.row("甲", 2001)
	s.rest = func(yield func([]any) bool) { yield([]any{"乙", 1e-7}) }
	r.sheet("none", "无", "unit", "单位")
	var got, want bytes.Buffer
	if err := r.json(&got); err != nil {
		t.Fatal(err)
	}
	type object = map[string]any
	err := writeJSON(&want, object{
		"file": "a<b>.csv", "rate": nil, "notes": []object{{"zh": "注意", "en": "take care"}}, "none": []object{},
		"order": []object{{"unit": "甲", "at": 2001}, {"unit": "乙", "at": 1e-7}},
	}, "  ")
	if diff := cmp.Diff(want.String(), got.String()); diff != "" || err != nil || !json.Valid(got.Bytes()) {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}
