package boundary

import (
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"

	"ronghe/graphmodel"
)

// The largest file that is read.
const (
	MaxBytes    = 10 << 20
	maxFeatures = 200
)

// Map is a file of boundaries that was found to be right.
type Map struct {
	Approval string          // the review number, as given
	Drawn    []graphmodel.ID // the provinces in it, in the order of the file
	Missing  []graphmodel.ID // the provinces that it lacks, in the order of GB/T 2260
	Features []Feature
}

// file is a FeatureCollection as it comes.
type file struct {
	Type       string                     `json:"type"`
	Features   []rawFeature               `json:"features"`
	Properties map[string]json.RawMessage `json:"properties"`
}

// Read reads a GeoJSON FeatureCollection in which each feature is a province, named by
// its code of GB/T 2260, or the outline of the country. The review number is approval, or
// else in the file, under 审图号 or approval beside the features or in its properties.
// ErrInvalid says what is wrong, in which feature, and what would be right.
func Read(r io.Reader, approval string) (*Map, error) {
	raw, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, err
	}
	if len(raw) > MaxBytes {
		return nil, wrong("", "文件超过 10 MB：请用简化过的边界", "is larger than 10 MB: use boundaries with fewer points")
	}
	var f file
	var beside map[string]json.RawMessage
	for _, into := range []any{&f, &beside} {
		if err := json.Unmarshal(raw, into); err != nil {
			return nil, fmt.Errorf("%w: %w", wrong("", "不是 GeoJSON", "is not GeoJSON"), err)
		}
	}
	if f.Type != "FeatureCollection" || len(f.Features) == 0 {
		return nil, wrong("type", "应为有要素的 FeatureCollection", "must be a FeatureCollection that has features")
	}
	if len(f.Features) > maxFeatures {
		return nil, wrong("features", "至多 200 个要素：只要省级边界", "must be at most 200 features: boundaries of provinces only")
	}
	m := &Map{Approval: strings.TrimSpace(approval)}
	for _, in := range []map[string]json.RawMessage{beside, f.Properties} {
		if m.Approval == "" {
			m.Approval = text(in, "审图号", "approval")
		}
	}
	if err := checkApproval(m.Approval); err != nil {
		return nil, err
	}
	return m, m.add(f.Features)
}

// review is how review numbers look: GS(2019)1822号, GS京(2022)1061号, 浙S(2023)38号.
var review = regexp.MustCompile(`S.*[(（\[〔][0-9]{4}[)）\]〕]\s*[0-9]+\s*号`)

func checkApproval(number string) error {
	const zh, en = "GS(2019)1822号", "GS(2019)1822号"
	switch {
	case number == "":
		return wrong("审图号", "地图没有审图号，不能显示：用 --map-approval 给出，或写在文件里，如 "+zh,
			"the map has no review number and may not be shown: give it with --map-approval or in the file, such as "+en)
	case !review.MatchString(number) || len(number) > 100:
		return wrong("审图号", "“"+clip(number)+"”不是审图号，应如 "+zh, "“"+clip(number)+"” is no review number; one looks like "+en)
	}
	return nil
}

// text is the first of the names that holds a text; "" when none does.
func text(in map[string]json.RawMessage, names ...string) string {
	for _, name := range names {
		var value string
		if json.Unmarshal(in[name], &value) == nil && strings.TrimSpace(value) != "" {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

func wrong(where, zh, en string) error { return graphmodel.Invalid("map", where, zh, en) }

// clip keeps a message readable when what it quotes is long.
func clip(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}
