package main

import (
	"encoding/xml"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"
)

var update = flag.Bool("update", false, "write the golden files anew")

// spreadFile is a file of testdata/spread, or what is not named so as it is.
func spreadFile(arg string) string {
	if strings.HasPrefix(arg, "made-up") {
		return filepath.Join("testdata", "spread", arg)
	}
	return arg
}

func spreadArgs(line string) []string {
	args := []string{"spread"}
	for _, arg := range strings.Fields(line) {
		args = append(args, spreadFile(arg))
	}
	return args
}

// TestSpreadGolden: what each command prints, in each form.
func TestSpreadGolden(t *testing.T) {
	for name, line := range map[string]string{
		"describe-one":        "describe made-up-one.csv --population made-up-units.csv",
		"describe-one-order":  "describe made-up-one.csv --population made-up-units.csv --csv",
		"describe-curve":      "describe made-up-bass.csv --table curve --csv",
		"describe-logistic":   "describe made-up-bass.csv --table logistic --csv",
		"describe-several":    "describe made-up-several.csv --unit Avalon --resamples 50",
		"describe-order":      "describe made-up-marked.csv --order 2008",
		"describe-marks":      "describe made-up-marked.csv --table marks --csv",
		"describe-json":       "describe made-up-several.csv --json",
		"describe-gexf":       "describe made-up-several.csv --gexf",
		"hazard":              "hazard made-up-one.csv --population made-up-units.csv",
		"hazard-csv":          "hazard made-up-several.csv --csv",
		"history":             "hazard made-up-history.csv --window 2000..2015 --covariates made-up-covariates.csv --neighbours made-up-ring.csv --symmetric",
		"history-cloglog":     "hazard made-up-history.csv --covariates made-up-by-year.csv --link cloglog --time-term log --csv",
		"history-cox":         "hazard made-up-history.csv --covariates made-up-covariates.csv --neighbours made-up-ring.csv --symmetric --cox efron",
		"moran-exposure":      "moran made-up-path.csv --neighbours made-up-neighbours.csv --symmetric --table exposure --csv",
		"moran-provinces":     "moran made-up-one.csv --neighbours provinces --population made-up-units.csv --permutations 0 --csv",
		"bass":                "bass made-up-bass.csv",
		"moran":               "moran made-up-path.csv --neighbours made-up-neighbours.csv --symmetric --permutations 99",
		"moran-csv":           "moran made-up-path.csv --neighbours made-up-neighbours.csv --symmetric --permutations 0 --csv",
		"network":             "network made-up-cascades.csv --rate 1 --edges 3 --force",
		"network-resampled":   "network made-up-cascades.csv --edges 3 --force --bootstrap 20 --null 20",
		"network-orders-gexf": "network made-up-cascades.csv --rate 1 --edges 3 --force --orders made-up-orders.csv --gexf",
		"network-orders":      "network made-up-cascades.csv --rate 1 --edges 3 --force --orders made-up-orders.csv",
		"network-json":        "network made-up-cascades.csv --edges 3 --force --density rayleigh --json",
		"network-gexf":        "network made-up-cascades.csv --edges 3 --force --gexf",
	} {
		status, out, errs := ronghe(t, nil, spreadArgs(line)...)
		if status != statusOK {
			t.Errorf("%s: status %d: %s", name, status, errs)
		}
		golden(t, name, out+errs)
	}
}

// golden compares got with a file of testdata/spread; with -update it writes the file.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "spread", name+".golden")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// TestSpreadNetworkWorkedNumbers are those of the four cascades worked out by hand.
func TestSpreadNetworkWorkedNumbers(t *testing.T) {
	_, out, _ := ronghe(t, nil, spreadArgs("network made-up-cascades.csv --rate 1 --edges 3 --force")...)
	want := "from,to,gain,support,p,bootstrap_share,null_rank\n" +
		"A,B,66.9981112481,3,0.00156221755625,,\n" +
		"B,C,44.6654074988,2,0.0452018090902,,\n" +
		"A,C,0,0,1,,\n"
	if diff := cmp.Diff(want, out); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	_, out, _ = ronghe(t, nil, spreadArgs("network made-up-cascades.csv --edges 1 --force --json")...)
	if want := `"rate": 0.62745098039`; !strings.Contains(out, want) {
		t.Errorf("got %s, want %s", out, want)
	}
}

// TestSpreadDoesNotDependOnTheFile: another order of rows and columns, another encoding,
// another separator, standard input.
func TestSpreadDoesNotDependOnTheFile(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(readMadeUp(t, "made-up-one.csv")), "\n")
	rows := lines[1:]
	rand.New(rand.NewPCG(1, 1)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	other := "省份;年份;做法\n"
	for _, row := range rows {
		cells := strings.Split(row, ",")
		other += strings.Join([]string{cells[1], cells[2], cells[0]}, ";") + "\n"
	}
	encoded, err := simplifiedchinese.GB18030.NewEncoder().String("\ufeff" + other)
	if err != nil {
		t.Fatal(err)
	}
	want, errs := "", ""
	for i, in := range []string{readMadeUp(t, "made-up-one.csv"), other, encoded} {
		status, out, said := rongheIn(t, nil, in, "spread", "hazard", "-", "--csv")
		if want == "" {
			want = out
		}
		if errs += said; status != statusOK || out != want {
			t.Errorf("%d: status %d, got %s, want %s: %s", i, status, out, want, errs)
		}
	}
}

// TestSpreadRefusesAMark: with the row, the column and what would be right.
func TestSpreadRefusesAMark(t *testing.T) {
	table := "practice,unit,date,adoption_mark\np,a,2001,试点\np,b,2002,国有\n"
	status, _, said := rongheIn(t, nil, table, "spread", "describe", "-")
	if status != statusFailed || !strings.Contains(said, `row 3, column 4 (adoption_mark): "国有" must be voluntary, pilot or mandated`) {
		t.Errorf("status %d: %s", status, said)
	}
}

func readMadeUp(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(spreadFile(name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestSpreadBassOfSeries: adopters counted by period are fitted as those counted from rows.
func TestSpreadBassOfSeries(t *testing.T) {
	status, out, said := ronghe(t, nil, "spread", "bass", spreadFile("made-up-bass.csv"), "--csv", "--table", "series")
	if status != statusOK {
		t.Fatal(said)
	}
	counts := "年份,新增\n"
	for _, line := range strings.Split(strings.TrimSpace(out), "\n")[1:] {
		cells := strings.Split(line, ",")
		counts += cells[0] + "," + cells[1] + "\n"
	}
	for table, text := range map[string]string{"series": counts, "bass": counts} {
		_, want, _ := ronghe(t, nil, "spread", "bass", spreadFile("made-up-bass.csv"), "--csv", "--table", table)
		status, got, said := rongheIn(t, nil, text, "spread", "bass", "-", "--csv", "--table", table)
		_, want, _ = strings.Cut(want, ",") // what the practice is called
		_, got, _ = strings.Cut(got, ",")
		if table == "bass" {
			want, got = want[strings.Index(want, "\n"):], got[strings.Index(got, "\n"):]
			_, want, _ = strings.Cut(want, ",")
			_, got, _ = strings.Cut(got, ",")
		}
		if status != statusOK || got != want {
			t.Errorf("%s: status %d, got %s, want %s: %s", table, status, got, want, said)
		}
	}
	for args, says := range map[string]string{"--gexf": "the table names no units", "--practice x": "the table has no x", "--window 1900..1901": "fewer than 5"} {
		status, _, said := rongheIn(t, nil, counts, append([]string{"spread", "bass", "-"}, strings.Fields(args)...)...)
		if status == statusOK || !strings.Contains(said, says) {
			t.Errorf("%s: status %d: %s", args, status, said)
		}
	}
}

// TestSpreadBadInput: the right answer or a clear refusal, with row and column.
func TestSpreadBadInput(t *testing.T) {
	_, history, _ := strings.Cut(readMadeUp(t, "made-up-history.csv"), "\n")
	for _, test := range []struct {
		name, csv, args string
		status          int
		says            string // in either output
	}{
		{"before the window", "p,a,2001\np,b,2005\n", "describe F --window 2003..2010", statusOK, "row 2 is before the window"},
		{"after the window", "p,a,2001\np,b,2015\n", "describe F --window 2000..2010", statusOK, "row 3 is after the window"},
		{"after today", "p,a,2001\np,b,2099-01-02\n", "describe F", statusFailed, "F: row 3, column 3 (date): is dated after today"},
		{"several after today", "p,a,2099\np,b,2099\n", "describe F", statusFailed, "and 1 rows more"},
		{"two dates", "p,a,2003\np,a,2001\np,b,2002\n", "describe F", statusOK, "row 2 dates an adoption that another row dates earlier"},
		{"outside the population", "p,a,2001\n", "describe F --population made-up-units.csv", statusFailed, "F: row 2, column 2 (unit): its unit is not in the given population"},
		{"one adopter, described", "p,a,2001\n", "describe F", statusOK, "1 adopters, 1 of them dated, fewer than 5"},
		{"one adopter, Bass", "p,a,2001\n", "bass F", statusFailed, "1 adopters, fewer than 5"},
		{"one adopter, network", "p,a,2001\n", "network F", statusFailed, "0 cascades, fewer than 50"},
		{"one adopter, forced", "p,a,2001\n", "network F --force", statusFailed, "no adoption is later than another"},
		{"all ties", "p,a,2001\np,b,2001\nq,a,2001\nq,b,2001\n", "network F --force", statusFailed, "no adoption is later than another"},
		{"all ties, described", "p,a,2001\np,b,2001\n", "describe F", statusOK, "a; b"},
		{"no dates, described", "p,a,\np,b,不详\n", "describe F", statusOK, "2 adopters, 0 of them dated, fewer than 5"},
		{"no dates, hazard", "p,a,\np,b,NA\n", "hazard F", statusFailed, "none of 2 adopters is dated"},
		{"no dates, Bass", "p,a,\np,b,\n", "bass F", statusFailed, "0 adopters, fewer than 5"},
		{"no dates, network", "p,a,\np,b,\n", "network F --force", statusFailed, "no adoption is later than another"},
		{"Chinese dates", "p,a,2013年8月\np,b,2013/8/23\np,c,2013.9\n", "describe F", statusOK, "month"},
		{"half a year", "p,a,2013\np,b,2013年上半年\n", "describe F", statusFailed, `F: row 3, column 3 (date): "2013年上半年" is no date`},
		{"half a year, in Chinese", "p,a,2013年上半年\n", "describe F", statusFailed, "第 2 行第 3 列：“2013年上半年”不是日期"},
		{"many repeated", strings.Repeat("p,a,2001\n", 9), "describe F", statusOK, "row 3 repeats an adoption; so with 7 more (4, 5, 6, 7, 8, …)"},
		{"no rows", "", "describe F", statusFailed, "has no adoptions"},
		{"ragged", "p,a,2001\np,b\n", "describe F", statusFailed, "F: row 3: has 2 cells, and the header has 3"},
		{"no such practice", "p,a,2001\n", "describe F --practice q", statusFailed, "--practice: the table has no q"},
		{"no such column", "p,a,2001\n", "describe F --columns unit=省份", statusFailed, `unit: the header has no column "省份"`},
		{"no file", "p,a,2001\n", "describe /nowhere.csv", statusFailed, "cannot be opened"},
		{"no such unit", "p,a,2001\n", "describe F --unit a --with b", statusFailed, "--with: the table has no b"},
		{"a pair of few", "p,a,2001\np,b,2003\n", "describe F --unit a --with b --csv --table leads", statusOK, "1 practices in an order, fewer than 6"},
		{"a pair, practice by practice", "p,a,2001\np,b,2003\n", "describe F --unit a --with b --csv --table lags", statusOK, "p,2001,2001,2003,2003,a,2"},
		{"a number among years", "p,a,2001\np,b,0\np,c,2003\n", "network F", statusFailed, `F: row 3, column 3 (date): "0" is no year`},
		{"column of no meaning", "p,a,2001\n", "describe F --columns datum=date", statusUsage, "must be one of: practice, unit, date, in_use_by, adoption_mark"},
		{"workbook", "PK", "describe made-up-workbook.xlsx", statusFailed, "is a spreadsheet, not text"},
		{"numbers have no precision", "p,a,1.5\n", "describe F --precision year", statusUsage, "--precision"},
		{"window", "p,a,2001\n", "describe F --window 2001", statusUsage, "--window"},
		{"backward window", "p,a,2001\n", "describe F --window 2005..2001", statusFailed, "the window ends before it begins"},
		{"time", "p,a,2001\n", "describe F --time soon", statusUsage, "--time"},
		{"two forms", "p,a,2001\n", "describe F --json --csv", statusUsage, "only one of"},
		{"table", "p,a,2001\n", "describe F --csv --table x", statusUsage, "the tables here are order"},
		{"no neighbours", "p,a,2001\n", "moran F", statusUsage, "--neighbours"},
		{"few neighbours", "p,a,2001\np,b,2002\n", "moran F --neighbours made-up-two.csv --population made-up-abc.csv", statusFailed, "2 units have neighbours, fewer than 4"},
		{"neighbours outside the population", "p,a,2001\n", "moran F --neighbours made-up-neighbours.csv --population made-up-abc.csv", statusFailed,
			`made-up-neighbours.csv: row 4, column 2 (to): "d" is not in the given population`},
		{"all adopted", "p,a,2001\np,b,2001\np,c,2001\np,d,2001\n", "moran F --neighbours made-up-neighbours.csv", statusFailed, "all 4 units have the same value"},
		{"constant covariate", history, "hazard F --covariates made-up-constant.csv", statusFailed, "same: is the same in all"},
		{"missing covariate", history, "hazard F --covariates made-up-missing.csv", statusFailed, "made-up-missing.csv: row 9, column 2 (income): is missing"},
		{"covariate of another unit", "p,a,2001\np,b,2002\n", "hazard F --covariates made-up-covariates.csv", statusFailed, "values are missing: a 2001 income"},
		{"broken covariate", history, "hazard F --covariates made-up-one.csv", statusFailed, "made-up-one.csv: row 2, column 1 (做法): "},
		{"an order of several practices", "p,a,2001\nq,a,2001\n", "describe F --order 2003", statusUsage, "--practice"},
		{"an order of no date", "p,a,2001\n", "describe F --order soon", statusUsage, "--order"},
		{"an order and no dates", "p,a,\n", "describe F --order 2003", statusOK, "nothing is before or after"},
		{"link", "p,a,2001\n", "hazard F --link probit", statusUsage, "--link"},
		{"ties", "p,a,2001\n", "hazard F --cox exact --neighbours provinces", statusUsage, "efron"},
		{"cox without columns", "p,a,2001\n", "hazard F --cox efron", statusUsage, "--covariates"},
		{"cox with a time term", "p,a,2001\n", "hazard F --cox efron --neighbours provinces --time-term log", statusUsage, "--time-term"},
		{"time term", "p,a,2001\n", "hazard F --time-term square", statusUsage, "--time-term"},
		{"density", "p,a,2001\n", "network F --density normal", statusUsage, "--density"},
		{"rate", "p,a,2001\n", "network F --rate 1 --density rayleigh", statusUsage, "--rate"},
		{"an order that ends before it begins", "c1,a,1\n", "network F --orders made-up-orders-back.csv", statusFailed, `made-up-orders-back.csv: row 2, column 3 (截止): is before the order`},
		{"an order without a date", "c1,a,1\n", "network F --orders made-up-orders-undated.csv", statusFailed, `row 2, column 2 (要求日期): "soon" is no date`},
		{"orders of nothing", "c1,a,1\n", "network F --orders made-up-one.csv", statusFailed, "made-up-one.csv"},
		{"no such centre", "c1,a,1\n", "network F --centre up", statusUsage, `no unit "up"`},
		{"days as Excel counts them", "p,a,41509\np,b,41510\np,c,41600\n", "describe F", statusFailed, `F: row 2, column 3 (date): "41509" looks like a day as Excel counts them (2013-08-23)`},
		{"days of Excel, said so", "p,a,41509\np,b,2013-08-24\np,c,41600\n", "describe F --time excel --csv", statusOK, "1,1,a,2013-08-23,2013-08-23,,2"},
		{"days of Excel that are numbers", "p,a,41509\np,b,41510\n", "describe F --time number --csv", statusOK, "1,1,a,41509,41509,,2"},
		{"bootstrap", "p,a,2001\n", "network F --bootstrap -1", statusUsage, "--bootstrap"},
		{"no file named", "", "describe", statusUsage, "one argument"},
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, "F")
		if err := os.WriteFile(path, []byte("practice,unit,date\n"+test.csv), 0o600); err != nil {
			t.Fatal(err)
		}
		args := spreadArgs(test.args)
		for i, arg := range args {
			if arg == "F" {
				args[i] = path
			}
		}
		status, out, errs := ronghe(t, nil, args...)
		if all := strings.NewReplacer(dir+"/", "", filepath.Join("testdata", "spread")+"/", "").Replace(out + errs); status != test.status || !strings.Contains(all, test.says) {
			t.Errorf("%s: status %d, want %d and %q:\n%s", test.name, status, test.status, test.says, all)
		}
	}
}

// TestSpreadGEXF: every edge joins nodes that are there, within the time that is there.
func TestSpreadGEXF(t *testing.T) {
	for line, format := range map[string]string{
		"network made-up-cascades.csv --edges 3 --force --gexf": "double",
		"describe made-up-several.csv --gexf":                   "double",
		"describe made-up-several.csv --precision day --gexf":   "date",
	} {
		status, out, errs := ronghe(t, nil, spreadArgs(line)...)
		var doc struct {
			XMLName xml.Name `xml:"http://gexf.net/1.3 gexf"`
			Version string   `xml:"version,attr"`
			Graph   struct {
				Mode  string `xml:"mode,attr"`
				Time  string `xml:"timeformat,attr"`
				Nodes []struct {
					ID    string `xml:"id,attr"`
					Start string `xml:"start,attr"`
				} `xml:"nodes>node"`
				Edges []struct {
					From  string `xml:"source,attr"`
					To    string `xml:"target,attr"`
					Start string `xml:"start,attr"`
				} `xml:"edges>edge"`
			} `xml:"graph"`
		}
		if err := xml.Unmarshal([]byte(out), &doc); err != nil || status != statusOK {
			t.Fatalf("%s: status %d, %v: %s", line, status, err, errs)
		}
		if g := doc.Graph; doc.Version != "1.3" || g.Mode != "dynamic" || g.Time != format || len(g.Edges) == 0 {
			t.Errorf("%s: got version %s, mode %s, times %s, %d edges", line, doc.Version, g.Mode, g.Time, len(g.Edges))
		}
		start := map[string]string{}
		for _, n := range doc.Graph.Nodes {
			start[n.ID] = n.Start
		}
		for _, e := range doc.Graph.Edges {
			from, ok := start[e.From]
			to, ok2 := start[e.To]
			if !ok || !ok2 || e.Start != "" && (e.Start < from || e.Start < to) {
				t.Errorf("%s: edge %+v, nodes from %q and %q", line, e, from, to)
			}
		}
	}
}
