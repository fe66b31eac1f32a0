package api

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"ronghe/graphmodel"
)

// maxCollected is the most cases of a collection.
const maxCollected = 60

// CollectionInput names cases that somebody put together.
type CollectionInput struct {
	IDs string `query:"ids" required:"true" maxLength:"8000" example:"case:valin-xiangtan-ems,case:jiujiang-petrochemical-smart-plant" doc:"1 至 60 个案例的编号，用逗号隔开，依此次序。The ids of 1 to 60 cases with commas between, in this order."`
}

// CollectionAnswer is what a list of cases shows of each.
type CollectionAnswer struct {
	Cases   []Collected     `json:"cases" nullable:"false" doc:"依所问次序。In the order asked."`
	Missing []graphmodel.ID `json:"missing" nullable:"false" doc:"库中没有的编号；文件和简报不接受它们。Ids that the library does not have; files and briefs refuse them."`
	Change  int64           `json:"change" doc:"数据的变更号。The change number of the data."`
}

// Collected is a case with what is said of it by kinds of relation.
type Collected struct {
	Thing
	Properties []Property `json:"properties" nullable:"false" doc:"正文以外的属性。Properties beside the write-up."`
	Relations  []Relation `json:"relations" nullable:"false" doc:"关系，按本体的次序。Its relations, in the order of the ontology."`
	Outcomes   []NodeEdge `json:"outcomes" nullable:"false" doc:"成效数据，同 cases/{id}。Outcomes as data, as in cases/{id}."`
	Summary    string     `json:"summary,omitempty" doc:"正文的第一节。The first section of the write-up."`
	Sources    []Source   `json:"sources" nullable:"false" doc:"所据的来源，各一次。The sources it rests on, each once."`
	Truncated  bool       `json:"truncated" doc:"关系太多，未全列出。There are too many relations to show."`
	whole      CaseAnswer // what it was made of
}

// Relation is what a case is joined to by one kind of edge.
type Relation struct {
	Kind   graphmodel.Kind `json:"kind" example:"shows" doc:"关系的类别。The kind of edge."`
	Label  string          `json:"label" example:"展示做法" doc:"关系的名称。What it is called."`
	Things []Thing         `json:"things" nullable:"false" doc:"另一端，各一次。The other ends, each once."`
}

func (s *server) collectionOperations() {
	get(s, describe("get-collection", prefix+"/collection",
		[2]string{"一组案例", "A collection of cases"},
		[2]string{
			"所列的案例各一行：属性、关系、成效、来源。不在库中的编号另列。",
			"A line for each case: properties, relations, outcomes, sources. Ids that are not in the library are listed apart.",
		}), s.collection)
	s.collectionFileOperations()
	s.collectionBriefOperations()
}

func (s *server) collection(ctx context.Context, in *CollectionInput) (*CollectionAnswer, error) {
	ids, err := in.ids()
	if err != nil {
		return nil, err
	}
	return s.collect(ctx, ids)
}

// ids are the cases named, each once.
func (in *CollectionInput) ids() ([]graphmodel.ID, error) {
	var ids []graphmodel.ID
	for text := range strings.SplitSeq(in.IDs, ",") {
		id, err := parseIDOf("ids", kindCase, strings.TrimSpace(text))
		if err != nil {
			return nil, err
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) > maxCollected {
		most := strconv.Itoa(maxCollected)
		return nil, invalid("ids", strconv.Itoa(len(ids)), "至多 "+most+" 个案例", "may be at most "+most+" cases")
	}
	return ids, nil
}

// collect reads cases of one state of the store.
func (s *server) collect(ctx context.Context, ids []graphmodel.ID) (*CollectionAnswer, error) {
	out := new(CollectionAnswer)
	last, err := s.last(ctx)
	if err != nil {
		return nil, err
	}
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		*out = CollectionAnswer{Cases: []Collected{}, Missing: []graphmodel.ID{}, Change: last}
		found, err := readBodies(r, ids)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if found[id].ID == "" {
				out.Missing = append(out.Missing, id)
				continue
			}
			one, err := s.readCase(r, found[id], requestOf(ctx).lang)
			if err != nil {
				return err
			}
			out.Cases = append(out.Cases, s.collected(one))
		}
		return nil
	})
	return out, err
}

// wholeCollection is the collection of which nothing is missing.
func (s *server) wholeCollection(ctx context.Context, in CollectionInput) (*CollectionAnswer, error) {
	out, err := s.collection(ctx, &in)
	if err == nil && len(out.Missing) > 0 {
		err = graphmodel.NotFound(out.Missing[0])
	}
	return out, err
}

func (s *server) collected(of CaseAnswer) Collected {
	out := Collected{
		Thing: of.Thing, Properties: of.Properties, Relations: []Relation{}, Outcomes: of.Outcomes,
		Sources: of.Sources, Truncated: of.Truncated, whole: of,
	}
	if len(of.Sections) > 0 {
		out.Summary = of.Sections[0].Text
	}
	for _, kind := range s.relationsOfCases() {
		one := Relation{Kind: kind, Things: []Thing{}}
		for _, e := range of.Edges {
			if e.Kind == kind && e.Direction == graphmodel.Out && !slices.ContainsFunc(one.Things, func(t Thing) bool { return t.ID == e.Other.ID }) {
				one.Label, one.Things = e.Label, append(one.Things, e.Other)
			}
		}
		if len(one.Things) > 0 {
			out.Relations = append(out.Relations, one)
		}
	}
	return out
}

// relationsOfCases are the kinds of edges that begin at cases and are no outcomes.
func (s *server) relationsOfCases() []graphmodel.Kind {
	var kinds []graphmodel.Kind
	for _, k := range s.Ontology.EdgeKinds() {
		for _, j := range k.Joins {
			if k.Kind != kindReported && slices.Contains(j.From, kindCase) {
				kinds = append(kinds, k.Kind)
				break
			}
		}
	}
	return kinds
}
