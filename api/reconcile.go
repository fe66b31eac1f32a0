package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
	nametable "ronghe/seed/names"
)

// The reconciliation service of OpenRefine, version 0.2 of its specification
// (https://reconciliation-api.github.io/specs/0.2/).
const (
	reconcilePath = prefix + "/reconcile"

	maxReconciled    = 200 // queries of a batch
	mostReconciled   = 50  // candidates of a query
	usualReconciled  = 10
	maxExtended      = 500 // nodes whose properties are asked for at once
	maxExtendedProps = 50
)

// ReconcileInput is a batch of queries, or asks for properties; neither asks for the manifest.
type ReconcileInput struct {
	Queries string `query:"queries" doc:"JSON 对象：每个键是一次查询（query、type、limit、properties），至多 200 次。A JSON object with a query for each key, 200 at the most."`
	Extend  string `query:"extend" doc:"JSON 对象：ids 与 properties，取这些条目的属性，至多 500 个条目。A JSON object of ids and properties to fetch, 500 ids at the most."`
	origin  string
}

// Resolve keeps the address under which the client knows the service.
func (in *ReconcileInput) Resolve(h huma.Context) []error {
	in.origin = origin(h)
	return nil
}

// ReconcileForm is the same as a form.
type ReconcileForm struct {
	RawBody []byte `contentType:"application/x-www-form-urlencoded" required:"true"`
	origin  string
}

// Resolve keeps the address under which the client knows the service.
func (in *ReconcileForm) Resolve(h huma.Context) []error {
	in.origin = origin(h)
	return nil
}

// ReconcileAnswer is the manifest, or an answer for each key, or properties of nodes.
type ReconcileAnswer map[string]any

func (s *server) reconcileOperations() {
	about := [2]string{
		"OpenRefine 对应服务（Reconciliation Service API 0.2）：不带参数得服务说明；queries 把名称对到企业、园区、地区、行业、机构；extend 取属性。" +
			"分数 0 至 100，依据逐项列出；match 只在确定时为真。性质 place、code、industry 用来区分同名。浏览器中的 OpenRefine 须以 --cors-origin 允许。",
		"The reconciliation service of OpenRefine (Reconciliation Service API 0.2): the manifest without parameters; queries resolves names to enterprises, " +
			"zones, regions, industries and organisations; extend fetches properties. Scores are from 0 to 100, with their features; match is true only where it is safe. " +
			"The properties place, code and industry tell namesakes apart. An OpenRefine in a browser has to be allowed by --cors-origin.",
	}
	op := describe("reconcile", reconcilePath, [2]string{"对应名称（OpenRefine）", "Reconcile names (OpenRefine)"}, about)
	get(s, op, func(ctx context.Context, in *ReconcileInput) (*ReconcileAnswer, error) {
		return s.reconcile(ctx, in.Queries, in.Extend, in.origin)
	})
	form := describe("reconcile-form", reconcilePath, [2]string{"对应名称，表单", "Reconcile names, as a form"}, about)
	post(s, form, s.reconcileForm)
	s.reconcileSuggestOperations()
	s.reconcilePreviewOperation()
}

func (s *server) reconcileForm(ctx context.Context, in *ReconcileForm) (*ReconcileAnswer, error) {
	form, err := url.ParseQuery(string(in.RawBody))
	if err != nil {
		return nil, invalid("body", "", "不是 application/x-www-form-urlencoded 表单", "is no form (application/x-www-form-urlencoded)")
	}
	for name := range form {
		if name != "queries" && name != "extend" {
			return nil, invalid("body", name, "没有这一项：应为 queries 或 extend", "no such field: queries or extend")
		}
	}
	return s.reconcile(ctx, form.Get("queries"), form.Get("extend"), in.origin)
}

func (s *server) reconcile(ctx context.Context, queries, extend, origin string) (*ReconcileAnswer, error) {
	switch {
	case queries != "" && extend != "":
		return nil, invalid("extend", "", "不能与 queries 同时给出", "cannot be given together with queries")
	case queries != "":
		return s.reconcileBatch(ctx, queries)
	case extend != "":
		return s.extend(ctx, extend)
	}
	return s.manifest(requestOf(ctx).lang, origin), nil
}

// decodeInto reads a JSON value of a parameter strictly.
func decodeInto(field, text string, into any) error {
	err := json.Unmarshal([]byte(text), into)
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &syntax):
		return invalid(field, text, fmt.Sprintf("不是 JSON：第 %d 字节处有误", syntax.Offset), fmt.Sprintf("is no JSON: wrong at byte %d", syntax.Offset))
	case errors.As(err, &kind):
		at := strings.TrimPrefix(field+"."+kind.Field, ".")
		return invalid(strings.TrimSuffix(at, "."), text, "不应为 "+kind.Value+"，见 /docs", "must not be a "+kind.Value+", see /docs")
	}
	return invalid(field, text, err.Error(), err.Error())
}

// reconcileBatch answers each query by itself. One that is wrong refuses the batch, with
// its key.
func (s *server) reconcileBatch(ctx context.Context, text string) (*ReconcileAnswer, error) {
	var batch map[string]reconcileQuery
	if err := decodeInto("queries", text, &batch); err != nil {
		return nil, err
	}
	if len(batch) > maxReconciled {
		return nil, invalid("queries", "", fmt.Sprintf("有 %d 次查询，至多 %d 次", len(batch), maxReconciled), fmt.Sprintf("has %d queries, at most %d are answered", len(batch), maxReconciled))
	}
	table, err := s.nameTable(ctx)
	if err != nil {
		return nil, err
	}
	decisions, err := s.decisions()
	if err != nil {
		return nil, err
	}
	table = table.With(decisions)
	lang := requestOf(ctx).lang
	answer := ReconcileAnswer{}
	for _, key := range slices.Sorted(maps.Keys(batch)) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		q := batch[key]
		if err := q.check(key); err != nil {
			return nil, err
		}
		answer[key] = map[string]any{"result": s.candidates(table, q, lang)}
	}
	return &answer, nil
}

// ReconcileCandidate is a node that a query may mean.
type ReconcileCandidate struct {
	ID          graphmodel.ID      `json:"id"`
	Name        string             `json:"name"`
	Description string             `json:"description,omitempty"`
	Type        []ReconcileType    `json:"type"`
	Score       float64            `json:"score"`
	Match       bool               `json:"match"`
	Features    []ReconcileFeature `json:"features"`
}

// ReconcileFeature is a part of a score.
type ReconcileFeature struct {
	ID    string  `json:"id"`
	Value float64 `json:"value"`
}

func (s *server) candidates(table *nametable.Table, q reconcileQuery, lang string) []ReconcileCandidate {
	answer := table.Resolve(q.query())
	found := []ReconcileCandidate{}
	for i, c := range answer.Candidates {
		one := s.reconciled(c, table.Where(c.ID), lang)
		one.Match = i == 0 && answer.Decision == nametable.Match
		found = append(found, one)
	}
	return found
}

func (s *server) reconciled(c nametable.Candidate, where, lang string) ReconcileCandidate {
	kind, _ := s.Ontology.NodeKind(c.Kind)
	one := ReconcileCandidate{
		ID: c.ID, Name: c.Title, Type: []ReconcileType{{string(c.Kind), kind.Label.In(lang)}}, Score: round(100 * c.Score), Features: []ReconcileFeature{},
	}
	one.Description = where
	if c.Name != c.Title && c.Name != string(c.ID) {
		one.Description = strings.TrimPrefix(where+" · "+c.Name, " · ")
	}
	for _, f := range c.Features {
		one.Features = append(one.Features, ReconcileFeature{f.Name, round(100 * f.Weight)})
	}
	return one
}

// round keeps one place behind the point: the weights have no more.
func round(x float64) float64 { return float64(int64(x*10+half(x))) / 10 }

func half(x float64) float64 {
	if x < 0 {
		return -.5
	}
	return .5
}
