package pdftext

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/klippa-app/go-pdfium/responses"

	"ronghe/graphmodel"
)

// start is one engine for all tests, since it takes seconds to start.
var start = sync.OnceValues(func() (*Engine, error) { return Start(context.Background(), "") })

func engine(t testing.TB) *Engine {
	t.Helper()
	e, err := start()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// onePage is a PDF of one page, without the table of places that readers make anew.
func onePage(content string) string {
	return fmt.Sprintf("%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"+
		"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R/G 6 0 R>>>>>>endobj\n"+
		"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"+
		"6 0 obj<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[7 0 R]>>endobj\n"+
		"7 0 obj<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000>>endobj\n"+
		"trailer<</Root 1 0 R>>\n", len(content), content)
}

// TestRead reads letters of a common font, Chinese in GBK of a font that is not embedded, and
// leaves out a watermark that leans.
func TestRead(t *testing.T) {
	pages, err := engine(t).Read(context.Background(), "made-up.pdf", []byte(onePage(
		"BT /F 12 Tf 1 0 0 1 100 700 Tm (GB/T 23001) Tj ET BT /G 18 Tf 1 0 0 1 100 650 Tm <C1BDBBAFC8DABACF> Tj ET BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 200 Tm (DRAFT) Tj ET")))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, line := range pages[0] {
		got = append(got, fmt.Sprintf("%s %.0f %.0f", line.Text, line.Size, line.Left))
	}
	if want := "GB/T 23001 12 101|两化融合 18 100"; strings.Join(got, "|") != want {
		t.Errorf("got %q, want %q", strings.Join(got, "|"), want)
	}
}

func TestReadNothing(t *testing.T) {
	pages, err := engine(t).Read(context.Background(), "made-up.pdf", []byte(onePage("")))
	if err != nil || len(pages) != 1 || len(pages[0]) != 0 {
		t.Errorf("got %v, %v, want one page without lines", pages, err)
	}
}

func TestReadBroken(t *testing.T) {
	canceled, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := engine(t).Read(canceled, "made-up.pdf", []byte(onePage(""))); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want it canceled", err)
	}
	for _, data := range []string{"", "%PDF-1.4", strings.ReplaceAll(onePage(""), "/Kids[3 0 R]/Count 1", "/Kids[]/Count 0")} {
		if _, err := engine(t).Read(context.Background(), "made-up.pdf", []byte(data)); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%q: got %v, want ErrInvalid", data, err)
		}
	}
}

// TestHostile changes bytes of files, the same ones in each run: reading ends with lines that
// have text, or says that the file is invalid. It is no fuzz target, since the engine takes
// minutes to compile when it is watched by the fuzzer.
func TestHostile(t *testing.T) {
	printed, err := os.ReadFile(filepath.Join("..", "doctext", "testdata", "made-up-chromium.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for i := range 200 {
		data := []byte(onePage("BT /F 12 Tf 1 0 0 1 100 700 Tm (a) Tj ET q /G 9 Tf <C1BD> ' Q"))
		if i%4 == 0 {
			data = slices.Clone(printed)
		}
		for range 1 + random.IntN(8) {
			data[random.IntN(len(data))] = byte(random.IntN(256))
		}
		pages, err := engine(t).Read(context.Background(), "made-up.pdf", data)
		if err != nil && !errors.Is(err, graphmodel.ErrInvalid) {
			t.Fatalf("%d: got %v, want ErrInvalid", i, err)
		}
		checkLines(t, pages)
	}
}

func checkLines(t *testing.T, pages []Page) {
	t.Helper()
	for _, page := range pages {
		for _, line := range page {
			if strings.TrimSpace(line.Text) == "" || line.Right < line.Left {
				t.Fatalf("got the line %+v", line)
			}
		}
	}
}

// FuzzLines: whatever letters a page has, and wherever.
func FuzzLines(f *testing.F) {
	f.Add("甲乙\r\n丙", 1.5, 10.0, 3.0)
	f.Fuzz(func(t *testing.T, text string, left, step, size float64) {
		if math.IsNaN(left+step+size) || math.IsInf(left+step+size, 0) {
			return
		}
		var chars []*responses.GetPageTextStructuredChar
		for i, r := range []rune(text) {
			at := responses.CharPosition{Left: left + float64(i)*step, Top: size, Bottom: 0}
			at.Right = at.Left + math.Abs(size)
			chars = append(chars, &responses.GetPageTextStructuredChar{Text: string(r), PointPosition: at, Angle: step, FontInformation: &responses.FontInformation{Size: size}})
		}
		checkLines(t, []Page{linesOf(chars)})
	})
}

// BenchmarkRead reads a made-up policy of one page; the engine is running.
func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile(filepath.Join("..", "doctext", "testdata", "made-up-chromium.pdf"))
	if err != nil {
		b.Fatal(err)
	}
	e := engine(b)
	for b.Loop() {
		if _, err := e.Read(context.Background(), "made-up.pdf", data); err != nil {
			b.Fatal(err)
		}
	}
}
