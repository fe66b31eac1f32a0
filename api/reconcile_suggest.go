package api

import (
	"context"
	"slices"
	"strings"

	"ronghe/graphmodel"
	nametable "ronghe/seed/names"
)

// ReconcileSuggestInput is what is being typed.
type ReconcileSuggestInput struct {
	Prefix string   `query:"prefix" maxLength:"200" example:"能源" doc:"正在输入的文字；编号也可。What is being typed; an id is one, too."`
	Cursor int      `query:"cursor" minimum:"0" maximum:"50" doc:"略过几项。How many to skip."`
	Type   []string `query:"type,explode" maxItems:"10" doc:"只要这些类别。Of these types only."`
	Strict string   `query:"type_strict" maxLength:"10" doc:"不起作用。Not used."`
	Limit  int      `query:"limit" minimum:"1" maximum:"50" default:"20" doc:"至多多少项。The most."`
}

// ReconcileSuggestAnswer lists what may be meant.
type ReconcileSuggestAnswer struct {
	Result []ReconcileSuggestion `json:"result" nullable:"false" doc:"最近的在前。The nearest first."`
}

// ReconcileSuggestion is a node, a type or a property.
type ReconcileSuggestion struct {
	ID          string          `json:"id" doc:"编号。The id."`
	Name        string          `json:"name" doc:"名称。The name."`
	Description string          `json:"description,omitempty" doc:"匹配的别名，或说明。The alias that matched, or what it is."`
	Notable     []ReconcileType `json:"notable,omitempty" nullable:"false" doc:"条目的类别。The types of a node."`
}

// ReconcilePropertiesInput asks which properties nodes of a type may have.
type ReconcilePropertiesInput struct {
	Type  string `query:"type" required:"true" maxLength:"32" example:"enterprise" doc:"类别。The type."`
	Limit int    `query:"limit" minimum:"1" maximum:"200" default:"200" doc:"至多多少项。The most."`
}

// ReconcilePropertiesAnswer lists the properties that extend can fetch.
type ReconcilePropertiesAnswer struct {
	Type       string          `json:"type" doc:"类别。The type."`
	Limit      int             `json:"limit" doc:"至多多少项。The most."`
	Properties []ReconcileType `json:"properties" nullable:"false" doc:"属性与指向其他条目的关系。Properties, and relations to other nodes."`
}

func (s *server) reconcileSuggestOperations() {
	entity := describe("reconcile-suggest-entity", reconcilePath+"/suggest/entity", [2]string{"补全条目（OpenRefine）", "Complete nodes (OpenRefine)"},
		[2]string{"同 suggest，只给名称可以对应的类别。", "As suggest, of the kinds that names are resolved to."})
	get(s, entity, s.suggestEntities)
	types := describe("reconcile-suggest-type", reconcilePath+"/suggest/type", [2]string{"补全类别（OpenRefine）", "Complete types (OpenRefine)"},
		[2]string{"名称可以对应的类别。", "The kinds that names are resolved to."})
	get(s, types, func(ctx context.Context, in *ReconcileSuggestInput) (*ReconcileSuggestAnswer, error) {
		return page(in, s.reconcileTypes(requestOf(ctx).lang)), nil
	})
	property := describe("reconcile-suggest-property", reconcilePath+"/suggest/property", [2]string{"补全属性（OpenRefine）", "Complete properties (OpenRefine)"},
		[2]string{"查询时用来区分同名的：place、code、industry；以及 extend 可取的。", "What tells namesakes apart in a query: place, code, industry; and what extend can fetch."})
	get(s, property, func(ctx context.Context, in *ReconcileSuggestInput) (*ReconcileSuggestAnswer, error) {
		lang := requestOf(ctx).lang
		all := hintProperties(lang)
		for _, kind := range nametable.Kinds {
			if len(in.Type) == 0 || slices.Contains(in.Type, string(kind)) {
				all = append(all, s.propertiesOf(kind, lang)...)
			}
		}
		return page(in, all), nil
	})
	propose := describe("reconcile-properties", reconcilePath+"/properties", [2]string{"一个类别有哪些属性（OpenRefine）", "The properties of a type (OpenRefine)"},
		[2]string{"extend 可取的属性与关系。", "The properties and relations that extend can fetch."})
	get(s, propose, s.proposeProperties)
}

// page is those of all that the input means, each once.
func page(in *ReconcileSuggestInput, all []ReconcileType) *ReconcileSuggestAnswer {
	out := &ReconcileSuggestAnswer{Result: []ReconcileSuggestion{}}
	typed, seen, skip := strings.ToLower(strings.TrimSpace(in.Prefix)), map[string]bool{}, in.Cursor
	for _, one := range all {
		if seen[one.ID] || !strings.Contains(strings.ToLower(one.ID), typed) && !strings.Contains(strings.ToLower(one.Name), typed) {
			continue
		}
		seen[one.ID] = true
		if skip--; skip >= 0 || len(out.Result) == in.Limit {
			continue
		}
		out.Result = append(out.Result, ReconcileSuggestion{ID: one.ID, Name: one.Name})
	}
	return out
}

func hintProperties(lang string) []ReconcileType {
	return []ReconcileType{
		{"place", say(lang, "所在地（区分同名）", "place (tells namesakes apart)")},
		{"code", say(lang, "统一社会信用代码或组织机构代码", "credit or organisation code")},
		{"industry", say(lang, "行业（区分同名）", "industry (tells namesakes apart)")},
	}
}

func (s *server) suggestEntities(ctx context.Context, in *ReconcileSuggestInput) (*ReconcileSuggestAnswer, error) {
	out := &ReconcileSuggestAnswer{Result: []ReconcileSuggestion{}}
	typed := strings.TrimSpace(in.Prefix)
	if typed == "" {
		return out, nil
	}
	const most = 50 // of Suggest
	found, err := s.Searcher.Suggest(ctx, typed, most)
	if err != nil {
		return nil, err
	}
	byID, err := s.byIDText(ctx, typed)
	if err != nil {
		return nil, err
	}
	lang, skip := requestOf(ctx).lang, in.Cursor
	for _, n := range append(byID, found.Names...) {
		wanted := slices.Contains(nametable.Kinds, n.Kind) && (len(in.Type) == 0 || slices.Contains(in.Type, string(n.Kind)))
		if !wanted {
			continue
		}
		if skip--; skip >= 0 || len(out.Result) == in.Limit {
			continue
		}
		kind, _ := s.Ontology.NodeKind(n.Kind)
		one := ReconcileSuggestion{ID: string(n.ID), Name: n.Title, Notable: []ReconcileType{{string(n.Kind), kind.Label.In(lang)}}}
		if n.Match != n.Title {
			one.Description = n.Match
		}
		out.Result = append(out.Result, one)
	}
	return out, nil
}

// byIDText is the node that a text is the id of, as a completion; none when it is no id.
func (s *server) byIDText(ctx context.Context, text string) ([]graphmodel.Suggestion, error) {
	id, err := graphmodel.ParseID(text)
	if err != nil {
		return nil, nil //nolint:nilerr // what is no id is a name
	}
	var found []graphmodel.Suggestion
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		page, err := r.Nodes(graphmodel.NodeQuery{IDs: []graphmodel.ID{id}})
		found = nil
		for _, n := range page.Nodes {
			found = append(found, graphmodel.Suggestion{Stub: n.Stub(), Match: n.Title})
		}
		return err
	})
	return found, err
}

func (s *server) proposeProperties(ctx context.Context, in *ReconcilePropertiesInput) (*ReconcilePropertiesAnswer, error) {
	kind := graphmodel.Kind(in.Type)
	if !slices.Contains(nametable.Kinds, kind) {
		return nil, invalid("type", in.Type, "没有这个类别，见 suggest/type", "there is no such type, see suggest/type")
	}
	all := s.propertiesOf(kind, requestOf(ctx).lang)
	return &ReconcilePropertiesAnswer{Type: in.Type, Limit: in.Limit, Properties: all[:min(in.Limit, len(all))]}, nil
}

// aliasesProperty is how extend calls the other names of a node.
const aliasesProperty = "aliases"

// propertiesOf are the properties of a kind, then the relations that lead from it.
func (s *server) propertiesOf(kind graphmodel.Kind, lang string) []ReconcileType {
	all := []ReconcileType{{aliasesProperty, say(lang, "别名", "other names")}}
	k, _ := s.Ontology.NodeKind(kind)
	for _, p := range k.Props {
		all = append(all, ReconcileType{p.Name, p.Label.In(lang)})
	}
	for _, e := range s.Ontology.EdgeKinds() {
		for _, j := range e.Joins {
			if slices.Contains(j.From, kind) {
				all = append(all, ReconcileType{string(e.Kind), e.Label.In(lang)})
				break
			}
		}
	}
	return all
}
