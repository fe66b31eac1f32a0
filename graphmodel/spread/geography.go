package spread

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"ronghe/graphmodel"
)

// Province is a province-level unit of China.
type Province struct {
	Code                string // GB/T 2260, as in "330000"
	Name                string // short, as in "浙江"
	Capital             string
	Latitude, Longitude float64 // of the capital, in degrees
	neighbours          []string
}

// provincesCSV has a row for each of the 34. Neighbours share a boundary on land,
// so that Hainan and Taiwan are islands, Guangdong and Hainan across their strait
// not neighbours, and Hong Kong and Macau, joined by a bridge, neighbours of
// Guangdong and not of each other. Boundaries and the places of capitals, to two
// decimals (about 1 km), were written down from general knowledge and are good for
// models of spread, not for surveying.
//
//go:embed provinces.csv
var provincesCSV string

var loadProvinces = sync.OnceValue(func() []Province {
	rows, err := csv.NewReader(strings.NewReader(provincesCSV)).ReadAll()
	if err != nil {
		panic(err) // a fault of the program: a test reads the file
	}
	var provinces []Province
	for _, row := range rows[1:] {
		latitude, err1 := strconv.ParseFloat(row[3], 64)
		longitude, err2 := strconv.ParseFloat(row[4], 64)
		if err1 != nil || err2 != nil {
			panic(fmt.Sprintf("provinces.csv: %v", row))
		}
		provinces = append(provinces, Province{
			Code: row[0], Name: row[1], Capital: row[2],
			Latitude: latitude, Longitude: longitude, neighbours: strings.Fields(row[5]),
		})
	}
	return provinces
})

// Provinces is the 34 province-level units, ascending by code.
func Provinces() []Province { return slices.Clone(loadProvinces()) }

// ProvinceOf finds a province by its code, by the ID of its region, or by its name,
// short or full: 430000, region:430000, 湖南, 湖南省. False for any other.
func ProvinceOf(codeOrName string) (Province, bool) {
	wanted := strings.TrimPrefix(strings.TrimSpace(codeOrName), "region:")
	for _, p := range loadProvinces() {
		rest, begins := strings.CutPrefix(wanted, p.Name)
		if p.Code == wanted || begins && (rest == "" || slices.Contains(provinceEndings, rest)) {
			return p, true
		}
	}
	return Province{}, false
}

// provinceEndings are what full names have behind the short ones.
var provinceEndings = []string{
	"省", "市", "自治区", "壮族自治区", "回族自治区", "维吾尔自治区", "特别行政区",
}

// Adjacency is who shares a boundary on land with whom, each with weight 1, among
// provinces named as ProvinceOf takes them, in the order named. Provinces left out
// join nobody. ErrInvalid for a name that is none, or that names one twice.
func Adjacency(codesOrNames []string) (*Weights, error) {
	at := map[string]int32{} // by short name
	found := make([]Province, len(codesOrNames))
	for i, name := range codesOrNames {
		p, err := mustProvince(name)
		if err != nil {
			return nil, err
		}
		if _, twice := at[p.Name]; twice {
			return nil, graphmodel.Invalid(name, "", "省份重复", "the province is named twice")
		}
		at[p.Name], found[i] = int32(i), p
	}
	var links []Link
	for i, p := range found {
		for _, name := range p.neighbours {
			if j, named := at[name]; named {
				links = append(links, Link{int32(i), j, 1})
			}
		}
	}
	return NewWeights(len(found), links)
}

// earthRadius is the mean one, in km.
const earthRadius = 6371.0088

// Distance is the kilometres between the capitals of two provinces, named by code
// or short name, along the great circle. ErrInvalid for a name that is none.
func Distance(a, b string) (float64, error) {
	from, err := mustProvince(a)
	if err != nil {
		return 0, err
	}
	to, err := mustProvince(b)
	if err != nil {
		return 0, err
	}
	return greatCircle(from, to), nil
}

// greatCircle is the haversine formula.
func greatCircle(a, b Province) float64 {
	rad := math.Pi / 180
	north := math.Sin((b.Latitude - a.Latitude) * rad / 2)
	east := math.Sin((b.Longitude - a.Longitude) * rad / 2)
	h := north*north + math.Cos(a.Latitude*rad)*math.Cos(b.Latitude*rad)*east*east
	return 2 * earthRadius * math.Asin(math.Sqrt(math.Min(1, h)))
}

func mustProvince(codeOrName string) (Province, error) {
	p, ok := ProvinceOf(codeOrName)
	if !ok {
		return p, graphmodel.Invalid(codeOrName, "", "不是省级行政区的代码（GB/T 2260）或名称", "is no province by code (GB/T 2260) or name")
	}
	return p, nil
}
