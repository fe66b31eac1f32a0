package api

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// madeUpHistory are 12 practices among all provinces: those on the left of a line adopt
// early, and an indicator says which these are.
func madeUpHistory() (nodes []graphmodel.Node, edges []graphmodel.Edge) {
	nodes = []graphmodel.Node{{ID: "indicator:made-up", Kind: "indicator", Title: "虚构指标"}}
	for _, p := range spread.Provinces() {
		region, firm := graphmodel.ID("region:"+p.Code), graphmodel.ID("enterprise:of-"+p.Code)
		nodes = append(nodes, graphmodel.Node{ID: region, Kind: "region", Title: p.Name, Props: graphmodel.Props{"level": "province"}},
			graphmodel.Node{ID: firm, Kind: "enterprise", Title: "虚构" + p.Name})
		score := madeUpEdge("scored", region, "indicator:made-up", "2015")
		score.Props = graphmodel.Props{"value": p.Longitude}
		edges = append(edges, madeUpEdge("located_in", firm, region, ""), score.WithID())
		for k := range 12 {
			wait := (int(p.Longitude) + 7*k + int(10*p.Latitude)*k) % 25
			if practice := graphmodel.ID(fmt.Sprintf("practice:made-up-%02d", k)); wait < 14 {
				edges = append(edges, madeUpEdge(graphmodel.AdoptedKind, firm, practice, graphmodel.Date(fmt.Sprint(2000+wait))))
			}
		}
	}
	for k := range 12 {
		nodes = append(nodes, graphmodel.Node{ID: graphmodel.ID(fmt.Sprintf("practice:made-up-%02d", k)), Kind: kindPractice, Title: "虚构做法"})
	}
	return nodes, edges
}

// TestHazard: the models over the library say what they say of the same adoptions by
// themselves.
func TestHazard(t *testing.T) {
	nodes, edges := madeUpHistory()
	h := openDoor(t, nodes, edges)
	named := ""
	for k := range 12 {
		named += fmt.Sprintf("&practice=practice:made-up-%02d", k)
	}
	var history spread.History
	at := map[string]int{}
	provinces := spread.Provinces()
	values := make([]float64, len(provinces))
	for u, p := range provinces {
		at["enterprise:of-"+p.Code], values[u] = u, p.Longitude
		history.Units = append(history.Units, "region:"+p.Code)
	}
	history.Covariates = []spread.Covariate{{Name: "indicator:made-up@2015", Values: values}}
	history.Times, history.Start = make([][]float64, 12), make([]float64, 12)
	history.Window = spread.Window{First: 2000, Last: 2013}
	history.Time = spread.TimeLinear
	for k := range history.Times {
		history.Start[k] = math.Inf(1)
		for range provinces {
			history.Times[k] = append(history.Times[k], math.Inf(1))
		}
	}
	for _, e := range edges {
		if e.Kind == graphmodel.AdoptedKind {
			k := int(e.To[len(e.To)-2]-'0')*10 + int(e.To[len(e.To)-1]-'0')
			history.Times[k][at[string(e.From)]] = float64(e.Since.Year())
			history.Start[k] = min(history.Start[k], float64(e.Since.Year()))
		}
	}
	var err error
	if history.Neighbours, err = spread.Adjacency(history.Units); err != nil {
		t.Fatal(err)
	}
	for _, model := range []string{"logit", "cloglog", "cox-efron", "cox-breslow"} {
		want, _, err := fitHistory(context.Background(), history, model)
		if err != nil {
			t.Fatal(err)
		}
		got := askInto[HazardAnswer](t, h, "/api/v1/spread/hazard?neighbours=true&covariate=indicator:made-up@2015&model="+model+named)
		if got.Fit == nil || got.Fit.UnitPeriods != want.UnitPeriods || got.Fit.Events != want.Events || len(got.Fit.Coefficients) != len(want.Coefficients) {
			t.Errorf("%s: %+v, want %+v, refused %+v", model, got.Fit, want, got.Refused)
			continue
		}
		for i, c := range got.Fit.Coefficients {
			if w := want.Coefficients[i]; c.Term != w.Term || math.Abs(*c.B-*w.B) > 1e-9 || math.Abs(*c.SE-*w.SE) > 1e-9 {
				t.Errorf("%s: %s %v (%v), want %s %v (%v)", model, c.Term, *c.B, *c.SE, w.Term, *w.B, *w.SE)
			}
		}
		if got.Basis.Units != 34 || got.Basis.Window == nil || got.Basis.Parameters["model"] != model || got.Basis.Change == 0 {
			t.Errorf("%s: basis %+v", model, got.Basis)
		}
	}
	sheet := ask(h, "/api/v1/spread/hazard.csv?model=logit&time_term=constant&covariate=indicator:made-up@2015"+named).Body.String()
	if strings.Count(sheet, "\nlogit,") != 2 || !strings.Contains(sheet, "logit,(constant),-") {
		t.Errorf("the file:\n%s", sheet)
	}
}

// TestHazardRefusals: what the data cannot carry is an answer, with the counts.
func TestHazardRefusals(t *testing.T) {
	nodes, edges := madeUpHistory()
	var some []graphmodel.Edge
	for i, e := range edges {
		if e.Kind != scoredKind || i > 100 {
			some = append(some, e)
		}
	}
	h := openDoor(t, nodes, some)
	for query, want := range map[string]string{
		"model=logit&covariate=indicator:made-up@2015": "13 个没有值", "model=logit&by=zone": "没有采纳",
	} {
		if got := askInto[HazardAnswer](t, h, "/api/v1/spread/hazard?"+query); got.Fit != nil || len(got.Refused) != 1 || !strings.Contains(got.Refused[0].Message, want) {
			t.Errorf("%s: %+v, refused %+v", query, got.Fit, got.Refused)
		}
	}
	one := askInto[HazardAnswer](t, h, "/api/v1/spread/hazard?practice=practice:made-up-03")
	if s := one.Survival; len(s) != 1 || s[0].Rows[0].AtRisk != 34 || s[0].Rows[0].Events/34 != s[0].Rows[0].Hazard || s[0].Practice.ID != "practice:made-up-03" {
		t.Errorf("survival: %+v", s)
	}
}
