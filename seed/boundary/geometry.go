package boundary

import (
	"encoding/json"
	"fmt"
	"slices"
)

// maxPositions is how many points a file may have.
const maxPositions = 300_000

// Geometry is the shape of a feature: GeoJSON, as it was in the file.
type Geometry struct {
	Type        string          `json:"type"`
	Coordinates json.RawMessage `json:"coordinates"`
}

type (
	line    = [][]float64
	polygon = []line // the outline first, then holes
)

// check counts the points. Lines are for the country alone: a province is an area.
func (g Geometry) check(where string, country bool) (int, error) {
	var areas []polygon
	var lines []line
	var err error
	switch g.Type {
	case "Polygon":
		areas = make([]polygon, 1)
		err = json.Unmarshal(g.Coordinates, &areas[0])
	case "MultiPolygon":
		err = json.Unmarshal(g.Coordinates, &areas)
	case "LineString":
		lines = make([]line, 1)
		err = json.Unmarshal(g.Coordinates, &lines[0])
	case "MultiLineString":
		err = json.Unmarshal(g.Coordinates, &lines)
	}
	isLine := g.Type == "LineString" || g.Type == "MultiLineString"
	switch {
	case err != nil:
		return 0, wrong(where, "坐标的层次与 "+g.Type+" 不符", "has coordinates that are not those of a "+g.Type)
	case len(areas)+len(lines) == 0 || isLine && !country:
		return 0, wrong(where, "应为 Polygon 或 MultiPolygon", "must be a Polygon or a MultiPolygon")
	}
	return count(where, areas, lines)
}

func count(where string, areas []polygon, lines []line) (n int, err error) {
	for _, area := range areas {
		if len(area) == 0 {
			return 0, wrong(where, "有一块没有边界", "has a part without an outline")
		}
		for _, ring := range area {
			if len(ring) < 4 || !slices.Equal(ring[0], ring[len(ring)-1]) {
				return 0, wrong(where, "每一圈至少 4 个点，且首尾相同", "must have rings of 4 points or more whose last is the first")
			}
			lines = append(lines, ring)
		}
	}
	for _, l := range lines {
		for _, p := range l {
			if len(p) < 2 || len(p) > 4 || p[0] < -180 || p[0] > 180 || p[1] < -90 || p[1] > 90 {
				return 0, wrong(where, fmt.Sprintf("%v 不是经纬度：应为度，经度在前", p), fmt.Sprintf("%v is no longitude and latitude in degrees", p))
			}
		}
		n += len(l)
	}
	return n, nil
}
