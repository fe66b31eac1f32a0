package cite

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

var place = Place{URL: "https://example.org/node/policy:p", Change: 42, Accessed: "2026-11-25"}

func policy() Work {
	kind, _ := schema.Builtin().NodeKind("policy")
	return Of(graphmodel.Node{ID: "policy:p", Kind: "policy", Title: "关于 {A&B} 100%_的\n通知", Props: graphmodel.Props{
		"issuer": "工业和信息化部", "doc_no": "工信部信〔2013〕317号", "issued": "2013-08-23",
	}}, kind, place)
}

func TestFormats(t *testing.T) {
	for name, want := range map[string]string{
		"gbt7714": "工业和信息化部. 关于 {A&B} 100%_的 通知: 工信部信〔2013〕317号[EB/OL]//" + Library + ". 数据版本 change-42. (2013-08-23)[2026-11-25]. https://example.org/node/policy:p.\n",
		"bibtex": "@misc{policy:p,\n  title = {{关于 \\textbraceleft{}A\\&B\\textbraceright{} 100\\%\\_的 通知}},\n  author = {{工业和信息化部}},\n  year = {2013},\n  month = {8},\n  date = {2013-08-23},\n" +
			"  number = {工信部信〔2013〕317号},\n  howpublished = {" + Library + "},\n  version = {change-42},\n" +
			"  url = {https://example.org/node/policy:p},\n  urldate = {2026-11-25}\n}\n",
		"ris": "TY  - GOVDOC\r\nID  - policy:p\r\nTI  - 关于 {A&B} 100%_的 通知\r\nAU  - 工业和信息化部\r\nPY  - 2013\r\nDA  - 2013/08/23/\r\n" +
			"M1  - 工信部信〔2013〕317号\r\nT2  - " + Library + "\r\nET  - change-42\r\nUR  - https://example.org/node/policy:p\r\nY2  - 2026/11/25/\r\nLA  - zh-CN\r\nER  - \r\n",
	} {
		f, err := Find(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, f.Text(policy())); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if _, err := Find("apa"); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("got %v, want ErrInvalid", err)
	}
}

func TestCSLJSON(t *testing.T) {
	var items []cslItem
	if err := json.Unmarshal([]byte(cslJSON(policy())), &items); err != nil || len(items) != 1 {
		t.Fatal(err, items)
	}
	want := cslItem{
		ID: "policy:p", Type: "legislation", Title: "关于 {A&B} 100%_的 通知", Author: []cslName{{"工业和信息化部"}}, Number: "工信部信〔2013〕317号",
		Issued: &cslDate{[][]int{{2013, 8, 23}}}, Accessed: &cslDate{[][]int{{2026, 11, 25}}}, Container: Library, Version: "change-42",
		URL: "https://example.org/node/policy:p", Language: "zh-CN",
	}
	if diff := cmp.Diff(want, items[0]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestAuthors: each organisation that issued a document together with others is an author
// of its own; GB/T 7714 names three.
func TestAuthors(t *testing.T) {
	kind, _ := schema.Builtin().NodeKind("policy")
	by := func(issuer string) Work {
		return Of(graphmodel.Node{ID: "policy:p", Kind: "policy", Title: "通知", Props: graphmodel.Props{"issuer": issuer}}, kind, place)
	}
	if got := gbt7714(by("甲部；乙部、丙局")); !strings.HasPrefix(got, "甲部, 乙部, 丙局. 通知") {
		t.Errorf("got %s", got)
	}
	four := by("甲部;乙部; 丙局;丁总局")
	if got := gbt7714(four); !strings.HasPrefix(got, "甲部, 乙部, 丙局, 等. 通知") {
		t.Errorf("got %s", got)
	}
	if got := bibtex(four); !strings.Contains(got, "author = {{甲部} and {乙部} and {丙局} and {丁总局}}") {
		t.Errorf("got %s", got)
	}
	if got := ris(four); strings.Count(got, "AU  - ") != 4 || !strings.Contains(got, "AU  - 丙局\r\n") {
		t.Errorf("got %s", got)
	}
	if got := cslItemOf(four).Author; len(got) != 4 || got[3].Literal != "丁总局" {
		t.Errorf("got %v", got)
	}
}

// TestBraces: whatever braces a title has, those of the field are in pairs.
func TestBraces(t *testing.T) {
	for _, title := range []string{"a{b", "a}b", "}}{{", `a\{`} {
		depth := 0
		for i, c := range bibtex(View(title, place)) {
			switch c {
			case '{':
				depth++
			case '}':
				depth--
			case ',':
				if depth != 1 {
					t.Errorf("%s: a field ends at depth %d, byte %d", title, depth, i)
				}
			}
		}
		if depth != 0 {
			t.Errorf("%s: the entry ends at depth %d", title, depth)
		}
	}
}

// TestView: each address is another work; a standard has its number, a programme its organiser.
func TestView(t *testing.T) {
	one, other := View("扩散：智能工厂", place), View("扩散：智能工厂", Place{URL: place.URL + "?by=city", Accessed: place.Accessed})
	if got := gbt7714(one); got != "扩散：智能工厂[DB/OL]//"+Library+". 数据版本 change-42. [2026-11-25]. https://example.org/node/policy:p.\n" {
		t.Errorf("got %s", got)
	}
	if one.ID == other.ID || !strings.Contains(cslJSON(one), `"type": "webpage"`) || !strings.HasPrefix(ris(one), "TY  - ELEC") {
		t.Errorf("got %s and %s", one.ID, other.ID)
	}
	kind, _ := schema.Builtin().NodeKind("standard")
	w := Of(graphmodel.Node{ID: "standard:s", Kind: "standard", Title: "虚构", Props: graphmodel.Props{"number": "GB/T 1-2000", "organiser": "甲"}}, kind, place)
	if w.Number != "GB/T 1-2000" || len(w.Authors) != 1 || w.Authors[0] != "甲" {
		t.Errorf("got %+v", w)
	}
}

// TestWhatIsNotKnownIsLeftOut: a case with a year only, and the library itself.
func TestWhatIsNotKnownIsLeftOut(t *testing.T) {
	kind, _ := schema.Builtin().NodeKind("case")
	w := Of(graphmodel.Node{ID: "case:a~b", Kind: "case", Title: "案例", Props: graphmodel.Props{"year": int64(2018)}}, kind, place)
	if got := gbt7714(w); !strings.HasPrefix(got, "案例[DB/OL]//") || !strings.Contains(got, "(2018)[2026-11-25]") {
		t.Errorf("got %s", got)
	}
	if got := bibtex(w); !strings.Contains(got, "@misc{case:a-b,") || strings.Contains(got, "month") || strings.Contains(got, "author") {
		t.Errorf("got %s", got)
	}
	if got := ris(w); !strings.Contains(got, "DA  - 2018///\r\n") || strings.Contains(got, "AU") {
		t.Errorf("got %s", got)
	}
	set := Dataset(place)
	if got := gbt7714(set); got != Library+"[DS/OL]. 数据版本 change-42. [2026-11-25]. https://example.org/node/policy:p.\n" {
		t.Errorf("got %s", got)
	}
	if got := ris(set); !strings.HasPrefix(got, "TY  - DATA\r\n") || strings.Contains(got, "PY") {
		t.Errorf("got %s", got)
	}
}
