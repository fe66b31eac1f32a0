package boundary

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"ronghe/graphmodel"
)

// Feature is a shape with what it is the shape of.
type Feature struct {
	Type       string   `json:"type"`       // "Feature"
	Properties Named    `json:"properties"` // what it is
	Geometry   Geometry `json:"geometry"`
}

// Named says which province a feature is.
type Named struct {
	Name graphmodel.ID `json:"name"` // the province; Country for outlines of the country
}

// Country is what belongs to no province: outlines, islands, dashes at sea.
const Country graphmodel.ID = "region:100000"

type rawFeature struct {
	Type       string                     `json:"type"`
	ID         json.RawMessage            `json:"id"`
	Properties map[string]json.RawMessage `json:"properties"`
	Geometry   *Geometry                  `json:"geometry"`
}

// provinces are the codes of GB/T 2260 at province level, without the zeros.
var provinces = strings.Fields(`11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82`)

// codeNames are the properties in which files keep the code.
var codeNames = []string{"adcode", "code", "gb", "省代码", "行政区划代码"}

func (m *Map) add(features []rawFeature) error {
	seen, left := map[graphmodel.ID]int{}, maxPositions
	for i, f := range features {
		where := "features[" + strconv.Itoa(i) + "]"
		id, err := f.province(where)
		if err != nil {
			return err
		}
		if before, twice := seen[id]; twice && id != Country {
			return wrong(where, fmt.Sprintf("%s 与 features[%d] 重复：每省一个要素，多块用 MultiPolygon", id, before),
				fmt.Sprintf("%s is in features[%d] already: one feature a province, with a MultiPolygon for several parts", id, before))
		}
		if f.Type != "Feature" || f.Geometry == nil {
			return wrong(where, "应为有 geometry 的 Feature", "must be a Feature with a geometry")
		}
		n, err := f.Geometry.check(where+".geometry", id == Country)
		if err != nil {
			return err
		}
		if left -= n; left < 0 {
			return wrong(where, "坐标点太多：至多 30 万个，请用简化过的边界", "there are too many points: at most 300,000; use simpler boundaries")
		}
		seen[id] = i
		if id != Country {
			m.Drawn = append(m.Drawn, id)
		}
		m.Features = append(m.Features, Feature{"Feature", Named{id}, *f.Geometry})
	}
	for _, code := range provinces {
		if _, drawn := seen[region(code)]; !drawn {
			m.Missing = append(m.Missing, region(code))
		}
	}
	if len(m.Drawn) == 0 {
		return wrong("features", "一个省级边界也没有", "holds not one province")
	}
	return nil
}

func region(two string) graphmodel.ID { return graphmodel.ID("region:" + two + "0000") }

var code = regexp.MustCompile(`^(?:region:|156)?([0-9]{6})(?:_.*)?$`)

// province is what the feature is the shape of, by its code.
func (f rawFeature) province(where string) (graphmodel.ID, error) {
	given := scalar(f.ID)
	for _, name := range codeNames {
		if value := scalar(f.Properties[name]); value != "" {
			given = value
			break
		}
	}
	found := code.FindStringSubmatch(given)
	switch {
	case given == "":
		return "", wrong(where, "没有行政区划代码：应在属性 adcode 中给出，如 330000", "has no code: give it in the property adcode, such as 330000")
	case found != nil && found[1] == "100000":
		return Country, nil
	case found != nil:
		for _, two := range provinces {
			if found[1] == two+"0000" {
				return region(two), nil
			}
		}
	}
	return "", wrong(where, "“"+clip(given)+"”不是省级行政区划代码（GB/T 2260，如 330000）", "“"+clip(given)+"” is no code of a province (GB/T 2260, such as 330000)")
}

// scalar is a JSON text or number as text; "" for anything else.
func scalar(raw json.RawMessage) string {
	var value any
	if json.Unmarshal(raw, &value) != nil {
		return ""
	}
	switch v := value.(type) {
	case string:
		return strings.TrimSpace(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return ""
}
