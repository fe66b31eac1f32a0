package recommend

import (
	"cmp"
	"context"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// libraryDesk is the built-in library with its cases.
func libraryDesk(t *testing.T) (graphmodel.Store, *Model, *Cases) {
	t.Helper()
	store := libraryStore(t)
	m := builtFrom(t, store, "2026")
	var cases *Cases
	err := store.View(context.Background(), func(r graphmodel.Reader) (err error) {
		cases, err = ReadCases(r, schema.Builtin())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return store, m, cases
}

// TestAudienceIsAsDefined computes q of every enterprise of the library by its definition,
// and recounts k of every target.
func TestAudienceIsAsDefined(t *testing.T) {
	store, m, cases := libraryDesk(t)
	const practice = "practice:erp"
	got, err := m.Audience(AudienceQuery{Practices: []string{practice}, Scope: Scope{Kind: "enterprise"}, Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	if got.LookedAt != got.Lacking || got.Total == 0 || len(cases.Of(practice)) == 0 {
		t.Fatalf("got %d looked at of %d, %d targets", got.LookedAt, got.Lacking, got.Total)
	}
	want := m.targetsByDefinition(practice)
	if len(want) != got.Total {
		t.Errorf("got %d targets, want %d", got.Total, len(want))
	}
	for k, target := range got.Targets {
		if q, ok := want[target.ID]; !ok || q != target.Inclination {
			t.Errorf("%s: got q %v, want %v", target.ID, target.Inclination, q)
		}
		if k > 0 && target.Inclination > got.Targets[k-1].Inclination {
			t.Errorf("%s comes after one of less inclination", target.ID)
		}
		if len(target.Peers) == 0 || target.K < len(target.Peers) {
			t.Errorf("%s: %d of its peers have it, %d are named", target.ID, target.K, len(target.Peers))
		}
		for _, e := range target.Peers {
			resolve(t, store, e, practice)
		}
	}
}

// targetsByDefinition is q(v,i) of the enterprises that are targets.
func (m *Model) targetsByDefinition(practice string) map[string]float64 {
	i := m.practices.find(practice)
	want := map[string]float64{}
	for v := range m.unit {
		x := &m.unit[v]
		if m.units.things[v].Kind != "enterprise" || len(x.has) == 0 || x.claimed(i) {
			continue
		}
		type near struct {
			id     string
			s      float64
			shared int
			has    bool
		}
		var all []near
		c := m.comparison(m.subject(int32(v)), DefaultWeights())
		for w := range m.unit {
			if w != v && m.unit[w].kind == x.kind && len(m.unit[w].has) > 0 {
				l := c.with(int32(w))
				_, has := m.unit[w].holds(i)
				all = append(all, near{m.units.id(int32(w)), l.s, l.shared, has})
			}
		}
		slices.SortFunc(all, func(a, b near) int {
			return cmp.Or(cmp.Compare(b.s, a.s), cmp.Compare(b.shared, a.shared), cmp.Compare(a.id, b.id))
		})
		having, sum := 0.0, 0.0
		for _, n := range all[:min(100, len(all))] {
			sum += n.s
			if n.has {
				having += n.s
			}
		}
		p := float64(len(m.practice[i].members)) / float64(m.known)
		if q := (having + p) / (sum + 1); having > 0 && q >= 1.5*p {
			want[m.units.id(int32(v))] = q
		}
	}
	return want
}

// TestPromotionsAddUp recounts what the numbers of each promotion say.
func TestPromotionsAddUp(t *testing.T) {
	_, m, cases := libraryDesk(t)
	scope := Scope{Industry: "industry:c17", Kind: "enterprise"}
	list, err := m.Promote(cases, PromotionQuery{Scope: scope, Limit: 5})
	if err != nil || len(list.Cases) == 0 {
		t.Fatalf("got %d cases, %v", len(list.Cases), err)
	}
	for k, c := range list.Cases {
		if c.K > c.N || c.N != list.Scope.Known || c.Novelty != 1-float64(c.K)/float64(c.N) {
			t.Errorf("%s: novelty %v of %d in %d", c.ID, c.Novelty, c.K, c.N)
		}
		if c.Evidence < leastEvidence || c.Total < leastTargets || c.Fit > 1 || c.Reach < c.Fit {
			t.Errorf("%s: got %+v", c.ID, c)
		}
		if whole := c.Novelty * c.Evidence * c.Reach; c.Gain > whole+1e-12 || k == 0 && c.Gain < whole-1e-12 {
			t.Errorf("%s: gain %v, alone %v", c.ID, c.Gain, whole)
		}
		if k > 0 && c.Gain > list.Cases[k-1].Gain {
			t.Errorf("%s gains more than the one before", c.ID)
		}
	}
	if all := len(cases.All()); list.Left.Failed+list.Left.Promoted+list.Left.Weak+list.Left.FewTargets >= all {
		t.Errorf("all %d cases left out: %+v", all, list.Left)
	}
	first := list.Cases[0]
	without, err := m.Promote(cases, PromotionQuery{Scope: scope, Limit: 5, Promoted: first.Practices})
	if err != nil || slices.ContainsFunc(without.Cases, func(p Promotion) bool { return p.ID == first.ID }) || without.Left.Promoted == 0 {
		t.Errorf("what is promoted already is listed again: %v", err)
	}
}

// TestPromotionsSayWhyEmpty: the rule that emptied the list.
func TestPromotionsSayWhyEmpty(t *testing.T) {
	_, m, cases := libraryDesk(t)
	weak := &Cases{}
	for _, c := range cases.list {
		c.Grade, c.Sources = mentionGrade, 1
		weak.list = append(weak.list, c)
	}
	for _, c := range []struct {
		name  string
		cases *Cases
		scope Scope
		want  Emptiness
	}{
		{"nobody on record", cases, Scope{Industry: "industry:c16", Kind: "enterprise"}, NothingToRank},
		{"no cases", &Cases{}, Scope{Industry: "industry:c17"}, NoCases},
		{"weak evidence", weak, Scope{Industry: "industry:c17"}, WeakEvidence},
		{"a single firm", cases, Scope{Region: "region:330300", Kind: "enterprise"}, FewTargets},
	} {
		list, err := m.Promote(c.cases, PromotionQuery{Scope: c.scope, Limit: 5})
		if err != nil || list.Empty != c.want || len(list.Cases) > 0 {
			t.Errorf("%s: got %q, %d cases, %v, want %q", c.name, list.Empty, len(list.Cases), err, c.want)
		}
	}
}

// TestMatrixAddsUp: units of the parts that have a practice are those of the scope, where
// each unit is in one part.
func TestMatrixAddsUp(t *testing.T) {
	_, m, _ := libraryDesk(t)
	x, err := m.Matrix(MatrixQuery{Scope: Scope{Kind: "enterprise"}, By: IndustryFacet, Limit: 1000})
	if err != nil {
		t.Fatal(err)
	}
	states := map[State]int{}
	for _, row := range x.Rows {
		for k, c := range row.Cells {
			states[c.State]++
			if (c.K > 0) != (c.State == Adopted) || (x.Parts[k].Known == 0) != (c.State == NoData) || c.K > row.K {
				t.Errorf("%s in %s: %+v", row.Practice.ID, x.Parts[k].ID, c)
			}
		}
	}
	if len(states) != 3 || x.Total != len(x.Rows) {
		t.Errorf("got %v in %d rows of %d", states, len(x.Rows), x.Total)
	}
	if _, err := m.Matrix(MatrixQuery{By: "zone"}); err == nil {
		t.Error("a table by zones was made")
	}
}

// TestGapsOfMadeUpLibrary finds the one practice that is recorded less often, and says of
// a scope with few firms that there are few.
func TestGapsOfMadeUpLibrary(t *testing.T) {
	b, err := NewBuilder(Options{})
	if err != nil {
		t.Fatal(err)
	}
	add := func(unit, industry string, practices ...string) {
		if err := b.Has(Attribute{Unit: unit, Facet: IndustryFacet, Value: industry}); err != nil {
			t.Fatal(err)
		}
		for _, p := range practices {
			if err := b.Adopt(Claim{Unit: unit, Practice: p}); err != nil {
				t.Fatal(err)
			}
		}
	}
	b.Value(IndustryFacet, Thing{ID: "c1"}, "c", false)
	b.Value(IndustryFacet, Thing{ID: "c2"}, "c", false)
	b.Value(IndustryFacet, Thing{ID: "c3"}, "c", false)
	for k := range 40 {
		practices := []string{"erp"}
		if k < 2 {
			practices = append(practices, "mes")
		}
		add("a"+string(rune('0'+k/10))+string(rune('0'+k%10)), "c1", practices...)
	}
	for k := range 300 {
		practices := []string{"erp"}
		if k < 90 {
			practices = append(practices, "mes")
		}
		add("b"+string(rune('0'+k/100))+string(rune('0'+k/10%10))+string(rune('0'+k%10)), "c2", practices...)
	}
	add("z", "c3", "erp")
	m := b.Model()
	g, err := m.Gaps(&Cases{}, GapsQuery{Scope: Scope{Industry: "c1"}, Limit: 10})
	if err != nil || len(g.Adoption) != 1 || g.Tested != 2 || len(g.Data) > 0 {
		t.Fatalf("got %+v, %v", g, err)
	}
	if gap := g.Adoption[0]; gap.Practice.ID != "mes" || gap.K != 2 || gap.N != 40 || gap.RestK != 90 || gap.RestN != 301 {
		t.Errorf("got %+v", gap)
	}
	if diff := gocmp.Diff([]string{"erp"}, []string{g.Case[0].Practice.ID}); diff != "" || len(g.Case) != 1 {
		t.Errorf("case gaps: %s", diff)
	}
	g, err = m.Gaps(&Cases{}, GapsQuery{Scope: Scope{Industry: "c3"}, Limit: 10})
	if err != nil || len(g.Data) != 1 || g.Data[0].Rule != TooFewKnown || len(g.Adoption)+len(g.Case)+len(g.Evidence) > 0 {
		t.Errorf("got %+v, %v, want a data gap alone", g, err)
	}
	if _, err := m.Gaps(&Cases{}, GapsQuery{Scope: Scope{Industry: "c9"}}); err == nil {
		t.Error("an industry that is none has gaps")
	}
}
