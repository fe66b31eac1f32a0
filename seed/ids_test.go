package seed

import (
	"strings"
	"testing"

	"ronghe/graphmodel"

	"pgregory.net/rapid"
)

func TestSlug(t *testing.T) {
	for name, want := range map[string]string{
		"GB/T 23001-2017": "gb-t-23001-2017",
		"重庆长安汽车股份有限公司":    "chong-qing-chang-an-qi-che-gu-fen-you-xian-gong-si",
		"工信部信〔2013〕317号":  "gong-xin-bu-xin-2013-317-hao",
		"GE Appliances":   "ge-appliances",
		"5G+工业互联网":        "5g-gong-ye-hu-lian-wang",
		"华新水泥（黄石）有限公司":    "hua-xin-shui-ni-huang-shi-you-xian-gong-si",
	} {
		if got := Slug(name); got != want {
			t.Errorf("Slug(%s) = %s, want %s", name, got, want)
		}
	}
}

// Whatever a name is made of, its slug is a key or nothing.
func TestSlugIsAKey(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.StringOf(rapid.RuneFrom([]rune("融合两化重庆长 AZaz09（）-〔〕、𠮷ü"))).Draw(t, "name")
		name = strings.Repeat(name, rapid.IntRange(1, 8).Draw(t, "times"))
		slug := Slug(name)
		if slug == "" {
			return
		}
		if _, err := graphmodel.ParseID("enterprise:" + slug); err != nil || len(slug) > maxSlug {
			t.Errorf("Slug(%q) = %q: %v, %d bytes", name, slug, err, len(slug))
		}
	})
}

func TestSourceKey(t *testing.T) {
	for _, c := range []struct{ address, title, wantPrefix string }{
		{"http://www.miit.gov.cn/a", "", "miit.gov.cn-"},
		{"http://122.224.56.14:8082/a", "", "122.224.56.14-"},
		{"", "通知原文", "document-"},
	} {
		got := sourceKey(c.address, c.title)
		if !strings.HasPrefix(got, c.wantPrefix) || len(got) != len(c.wantPrefix)+8 {
			t.Errorf("sourceKey(%q, %q) = %q, want %s and eight digits", c.address, c.title, got, c.wantPrefix)
		}
	}
}
