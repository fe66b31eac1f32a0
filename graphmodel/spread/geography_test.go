package spread

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// allProvinces is the short names, and who is whose neighbour.
func allProvinces(t *testing.T) ([]string, *Weights) {
	t.Helper()
	var names, codes []string
	for _, p := range Provinces() {
		names, codes = append(names, p.Name), append(codes, p.Code)
	}
	w, err := Adjacency(codes)
	if err != nil {
		t.Fatal(err)
	}
	return names, w
}

func TestProvincesFile(t *testing.T) {
	provinces := Provinces()
	if len(provinces) != 34 {
		t.Errorf("got %d provinces, want 34", len(provinces))
	}
	if !slices.IsSortedFunc(provinces, func(a, b Province) int { return strings.Compare(a.Code, b.Code) }) {
		t.Error("not ascending by code")
	}
	for _, p := range provinces {
		for _, name := range p.neighbours {
			other, ok := ProvinceOf(name)
			if !ok || !slices.Contains(other.neighbours, p.Name) {
				t.Errorf("%s has the neighbour %s, and not the other way round", p.Name, name)
			}
		}
		if p.Latitude < 18 || p.Latitude > 54 || p.Longitude < 73 || p.Longitude > 136 {
			t.Errorf("%s lies at %g, %g", p.Capital, p.Latitude, p.Longitude)
		}
	}
}

// TestAdjacency: neighbours are so both ways, all of the mainland hangs together,
// and the islands are two.
func TestAdjacency(t *testing.T) {
	names, w := allProvinces(t)
	if err := checkBinary(w); err != nil {
		t.Error(err)
	}
	var islands []string
	for _, i := range w.Islands() {
		islands = append(islands, names[i])
	}
	if diff := cmp.Diff(islands, []string{"海南", "台湾"}); diff != "" {
		t.Error(diff)
	}
	reached := map[int32]bool{0: true}
	for todo := []int32{0}; len(todo) > 0; todo = todo[1:] {
		to, _ := w.row(int(todo[0]))
		for _, j := range to {
			if !reached[j] {
				reached[j], todo = true, append(todo, j)
			}
		}
	}
	if len(reached) != 32 {
		t.Errorf("from 北京 %d provinces are reached, want 32", len(reached))
	}
	for name, want := range map[string]string{
		"内蒙古": "河北 山西 辽宁 吉林 黑龙江 陕西 甘肃 宁夏",
		"陕西":  "山西 内蒙古 河南 湖北 重庆 四川 甘肃 宁夏",
		"北京":  "天津 河北",
		"上海":  "江苏 浙江",
		"广东":  "福建 江西 湖南 广西 香港 澳门",
		"四川":  "重庆 贵州 云南 西藏 陕西 甘肃 青海",
		"新疆":  "西藏 甘肃 青海",
	} {
		to, _ := w.row(slices.Index(names, name))
		var got []string
		for _, j := range to {
			got = append(got, names[j])
		}
		if diff := cmp.Diff(strings.Join(got, " "), want); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestAdjacencyOfSome(t *testing.T) {
	w, err := Adjacency([]string{"浙江", "310000", "四川"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(w, weightsOf(t, 3, Link{0, 1, 1}, Link{1, 0, 1})); diff != "" {
		t.Error(diff)
	}
	for _, names := range [][]string{{"浙江", "330000"}, {"苏州"}} {
		if _, err := Adjacency(names); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%v: got %v, want ErrInvalid", names, err)
		}
	}
}

// TestDistance: some well-known ones, to 1%.
func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		km   float64
	}{{"北京", "上海", 1067}, {"110000", "广东", 1889}, {"北京", "天津", 109}, {"浙江", "浙江", 0}} {
		got, err := Distance(test.a, test.b)
		if err != nil {
			t.Fatal(err)
		}
		near(t, test.a+"–"+test.b, got, test.km, test.km/100)
		back, err := Distance(test.b, test.a)
		if err != nil {
			t.Fatal(err)
		}
		near(t, "the way back", back, got, 1e-9)
	}
	if _, err := Distance("北京", "苏州"); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("got %v, want ErrInvalid", err)
	}
}

func TestProvinceOf(t *testing.T) {
	for name, want := range map[string]string{
		"430000": "湖南", "region:430000": "湖南", "湖南": "湖南", "湖南省": "湖南", " 北京市": "北京",
		"内蒙古自治区": "内蒙古", "广西壮族自治区": "广西", "宁夏回族自治区": "宁夏", "新疆维吾尔自治区": "新疆",
		"香港特别行政区": "香港", "": "", "湖南人": "", "长沙市": "", "region:": "", "100000": "",
	} {
		got, ok := ProvinceOf(name)
		if got.Name != want || ok != (want != "") {
			t.Errorf("ProvinceOf(%q): got %q, %v, want %q", name, got.Name, ok, want)
		}
	}
}
