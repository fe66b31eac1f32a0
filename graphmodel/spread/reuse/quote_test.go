package reuse

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestQuoteOf(t *testing.T) {
	const text = "一二三四五六七八九十"
	for _, test := range []struct {
		span          Span
		context, most int
		want          Quote
	}{
		{Span{3, 6}, 2, 0, Quote{Before: "二三", Text: "四五六", After: "七八", CutBefore: true, CutAfter: true}},
		{Span{1, 9}, 3, 0, Quote{Before: "一", Text: "二三四五六七八九", After: "十"}},
		{Span{0, 10}, 5, 4, Quote{Text: "一二三四", Clipped: true}},
		{Span{2, 6}, 1, 4, Quote{Before: "二", Text: "三四五六", After: "七", CutBefore: true, CutAfter: true}},
		{Span{8, 99}, 0, 0, Quote{Text: "九十", CutBefore: true}},
		{Span{-1, 0}, 0, 0, Quote{CutAfter: true}},
	} {
		if diff := cmp.Diff(QuoteOf(text, test.span, test.context, test.most), test.want); diff != "" {
			t.Errorf("%v (-got +want):\n%s", test.span, diff)
		}
	}
}
