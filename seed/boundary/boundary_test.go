package boundary_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/seed/boundary"
)

const squares = "testdata/made-up-squares.geojson"

func madeUp(t testing.TB) string {
	text, err := os.ReadFile(squares)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestRead(t *testing.T) {
	m, err := boundary.Read(strings.NewReader(madeUp(t)), "")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(m.Drawn, []graphmodel.ID{"region:330000", "region:320000", "region:370000"}); diff != "" {
		t.Errorf("drawn (- got, + want):\n%s", diff)
	}
	if m.Approval != "虚构S(0000)0号" || len(m.Features) != 4 || m.Features[3].Properties.Name != boundary.Country || len(m.Missing) != 31 {
		t.Errorf("got %q, %d features, %d missing", m.Approval, len(m.Features), len(m.Missing))
	}
	if m, err = boundary.Read(strings.NewReader(madeUp(t)), "虚构S（0000）1号"); err != nil || m.Approval != "虚构S（0000）1号" {
		t.Errorf("the number given beside the file: got %q, %v", m.Approval, err)
	}
}

func TestReadSaysWhatIsWrong(t *testing.T) {
	good := madeUp(t)
	for name, c := range map[string]struct{ from, to, want string }{
		"no number":         {`"审图号": "虚构S(0000)0号",`, "", "没有审图号"},
		"no such number":    {"虚构S(0000)0号", "已审", "“已审”不是审图号"},
		"not JSON":          {`"features": [`, `"features": `, "is not GeoJSON"},
		"one feature":       {"FeatureCollection", "Feature", "FeatureCollection"},
		"a city":            {"330000", "330100", "features[0]: “330100” is no code of a province"},
		"no code":           {`"adcode": 330000, `, "", "features[0]: has no code"},
		"twice":             {`"320000"`, "330000", "features[1]: region:330000 is in features[0] already"},
		"a line":            {`"type": "Polygon"`, `"type": "LineString"`, "features[0].geometry"},
		"a province's line": {`"100000_JD"`, `"510000"`, "features[3].geometry: must be a Polygon"},
		"a point":           {`"type": "Polygon"`, `"type": "Point"`, "must be a Polygon"},
		"not closed":        {"[120, 30], [120, 28]]", "[120, 30], [120, 29]]", "last is the first"},
		"metres":            {"[122, 28]", "[13580977, 3246348]", "no longitude and latitude"},
		"no geometry":       {`"geometry": {"type": "Polygon", "coordinates": [[[120, 28], [122, 28], [122, 30], [120, 30], [120, 28]]]}`, `"geometry": null`, "with a geometry"},
		"text for a number": {"[122, 28]", `["122", 28]`, "features[0].geometry: has coordinates"},
		"too large":         {"虚构方块甲", strings.Repeat("x", boundary.MaxBytes), "larger than 10 MB"},
	} {
		broken := strings.Replace(good, c.from, c.to, 1)
		if broken == good {
			t.Fatalf("%s: nothing is broken", name)
		}
		_, err := boundary.Read(strings.NewReader(broken), "")
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}

// FuzzRead: what is taken has a number and provinces, each once; nothing panics.
func FuzzRead(f *testing.F) {
	f.Add(madeUp(f))
	f.Add(`{"type":"FeatureCollection","features":[{}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		m, err := boundary.Read(strings.NewReader(text), "")
		if err != nil {
			return
		}
		if m.Approval == "" || len(m.Drawn) == 0 || len(m.Drawn)+len(m.Missing) != 34 {
			t.Errorf("took %q with %d provinces, %d missing", m.Approval, len(m.Drawn), len(m.Missing))
		}
	})
}
