package syntax

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestLooser: what is dropped and what remains, one a line.
func TestLooser(t *testing.T) {
	for text, want := range map[string]string{
		"":                       "",
		"能源 管控":                  "",
		`"能源 管控"`:                `"能源 管控" → 能源 管控`,
		"标题:能源":                  "",
		"能源 年:2030":              "年:2030 → 能源",
		"地区:浙江 年:2030":           "地区:浙江 → 年:2030\n年:2030 → 地区:浙江",
		`能源 "智能 制造" -MES`:        "\"智能 制造\" → 能源 智能 制造 -MES\n-MES → 能源 \"智能 制造\"",
		"(能源 OR 电力) 年:2018-2020": "能源 OR 电力 → 年:2018..2020\n年:2018..2020 → 能源 OR 电力",
	} {
		var got []string
		for _, l := range Parse(text).Looser() {
			got = append(got, l.Part+" → "+l.Query.String())
		}
		if strings.Join(got, "\n") != want {
			t.Errorf("%s:\ngot  %q\nwant %q", text, strings.Join(got, "\n"), want)
		}
	}
}

// TestLooserIsParsedAsItIs: whatever is typed, the text of a looser query means it.
func TestLooserIsParsedAsItIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`(能源|"智能 制造"|"|-MES|年:2018|地区:浙江|OR|\(|\)| ){0,12}`).Draw(t, "text")
		all := Parse(text).Looser()
		if len(all) > maxLooser {
			t.Fatalf("%d looser queries", len(all))
		}
		for _, l := range all {
			if again := Parse(l.Query.Text); again.String() != l.Query.String() {
				t.Errorf("%q without %q is %q and read as %q", text, l.Part, l.Query.Text, again)
			}
		}
	})
}
