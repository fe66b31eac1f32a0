package seed

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"

	"ronghe/graphmodel"
)

// caseRecord are the facts of one case, one line of cases.jsonl. Texts are as the
// facts have them; about, regions, industry and zones were resolved by hand.
type caseRecord struct {
	ID           string          `json:"id"`
	Type         string          `json:"type"`
	Name         string          `json:"name"`
	Names        []string        `json:"names"`
	Also         []string        `json:"also"`  // words it may be looked for by that name something larger
	About        []string        `json:"about"` // kind:name, the unit that acts first
	Site         string          `json:"site"`  // the part of the unit that the case is of
	Place        string          `json:"place"`
	Regions      []string        `json:"regions"`
	Industry     string          `json:"industry"`
	IndustryName string          `json:"industry_name"`
	Zones        []string        `json:"zones"`
	Published    string          `json:"published"`
	Confidence   string          `json:"confidence"`
	Summary      string          `json:"summary"`
	Challenges   string          `json:"challenges"`
	Practices    []practiceFact  `json:"practices"`
	Systems      []string        `json:"systems"`
	Steps        []string        `json:"steps"`
	Outcomes     []outcomeFact   `json:"outcomes"`
	Programs     []caseProgram   `json:"programs"`
	Reach        []reachFact     `json:"reach"`
	Note         string          `json:"note"`
	Sources      []string        `json:"sources"`
	units        []graphmodel.ID // About as ids
	shown        []string        // titles of the practices it shows
}

// practiceFact is a practice in the facts' own coarse term. Since and InUseBy
// exclude each other.
type practiceFact struct {
	Term     string `json:"term"`
	Since    string `json:"since"`
	InUseBy  string `json:"in_use_by"`
	Evidence string `json:"evidence"`
	Source   string `json:"source"` // "" where the facts name only the sources of the whole case
	shown    []string
	undated  bool // Since is not the year of every practice in shown
}

type outcomeFact struct {
	Metric string `json:"metric"`
	Before string `json:"before"`
	After  string `json:"after"`
	Change string `json:"change"`
	Unit   string `json:"unit"`
	Year   string `json:"year"`
}

type caseProgram struct {
	Name string `json:"name"`
	Year string `json:"year"`
}

// reachFact is a reach that is looser than a transfer, or whose other end is no
// one thing: it stays text.
type reachFact struct {
	Text      string `json:"text"`
	Kind      string `json:"kind"`
	Direction string `json:"direction"` // "teacher" when the case learned from it
	Year      string `json:"year"`
	Note      string `json:"note"`
	Source    string `json:"source"`
}

func (c caseRecord) id() graphmodel.ID     { return graphmodel.ID("case:" + c.ID) }
func (c caseRecord) source() graphmodel.ID { return sourceID(c.Sources[0]) }

// claimSource is the source of one entry of the case, and on what basis: its own,
// or the first one of the case where the entry names none.
func (c caseRecord) claimSource(key string) (graphmodel.ID, string) {
	if key != "" {
		return sourceID(key), "entry"
	}
	return c.source(), "case"
}

func readCases() ([]caseRecord, error) {
	text, err := data.ReadFile("data/cases.jsonl")
	if err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	var cases []caseRecord
	for {
		var c caseRecord
		err := dec.Decode(&c)
		if errors.Is(err, io.EOF) {
			return cases, nil
		}
		if err != nil {
			return nil, fmt.Errorf("cases.jsonl: after %d cases: %w", len(cases), err)
		}
		for _, unit := range c.About {
			c.units = append(c.units, ref(unit))
		}
		cases = append(cases, c)
	}
}

func addCases(g *graph) error {
	cases, err := readCases()
	if err != nil {
		return err
	}
	programs, err := readCasePrograms()
	if err != nil {
		return err
	}
	for _, c := range cases {
		addAdoptions(g, &c)
		addCaseLinks(g, c)
		addOutcomes(g, c)
		honours := addCasePrograms(g, c, programs)
		addCaseNode(g, c, honours)
	}
	return nil
}

func addCaseNode(g *graph, c caseRecord, honours []string) {
	props := graphmodel.Props{
		"case_type": c.Type, "summary": punctuate(c.Summary), "confidence": c.Confidence, "note": punctuate(c.Note),
		"site": c.Site, "industry_name": c.IndustryName, "honours": honours, "reach": reachLines(c),
	}
	for name, text := range c.sections(g) {
		props[name] = text
	}
	if year, err := strconv.ParseInt(c.Published, 10, 64); err == nil {
		props["year"] = year
	}
	g.node(graphmodel.Node{ID: c.id(), Title: c.title(), Aliases: c.aliases(), Source: c.source(), Props: props})
}

func addCaseLinks(g *graph, c caseRecord) {
	for _, unit := range c.units {
		g.link("about", c.id(), unit, c.source())
	}
	for _, zone := range c.Zones {
		id := idOf("zone", zone)
		g.link("in_zone", c.id(), id, c.source())
		if unit := c.units[0]; unit.Kind() == "enterprise" {
			g.link("in_zone", unit, id, c.source())
		}
	}
	g.linkAll("located_in", c.id(), c.Regions, "region", c.source())
	if c.Industry != "" {
		g.link("in_industry", c.id(), industryID(c.Industry), c.source())
	}
	for _, key := range c.Sources {
		g.link("discussed", sourceID(key), c.id(), sourceID(key))
	}
}
