package api

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/validation"

	"ronghe/graphmodel"
)

// checkQuery refuses a query string that is not one, names a parameter that the
// operation does not have, or gives twice what there can be only once.
func (s *server) checkQuery(ctx huma.Context, next func(huma.Context)) {
	address := ctx.URL()
	if address.RawQuery == "" {
		next(ctx)
		return
	}
	r := requestOf(ctx.Context())
	var wrong []error
	query, err := url.ParseQuery(address.RawQuery)
	if err != nil {
		wrong = append(wrong, &FieldError{Field: "query", Message: say(r.lang, "查询串编码有误（% 或 ;）", "the query string is not encoded as it should be (% or ;)")})
	}
	for _, name := range slices.Sorted(maps.Keys(query)) {
		param := findParam(ctx.Operation(), name)
		if param == nil && mayIgnore(ctx.Operation().Path, name) {
			continue
		}
		if text := checkParam(r.lang, param, query[name]); text != "" {
			wrong = append(wrong, &FieldError{Field: clip(strings.ToValidUTF8(name, "�")), Message: text})
		}
	}
	if len(wrong) > 0 {
		// What cannot be written is known to the log by the status alone.
		_ = huma.WriteErr(s.api, ctx, invalidFault.status, "", wrong...)
		return
	}
	next(ctx)
}

// mayIgnore tells whether a parameter that an operation does not have does no harm: clients of the
// reconciliation service send what other services understand. callback is none of these: an answer
// that runs as a script would be read by any page, whatever --cors-origin allows.
func mayIgnore(path, name string) bool {
	return name != "callback" && (path == reconcilePath || strings.HasPrefix(path, reconcilePath+"/"))
}

// checkParam says what is wrong with the values of a parameter; "" when nothing is.
func checkParam(lang string, p *huma.Param, values []string) string {
	if p == nil {
		return say(lang, "没有这个参数", "there is no such parameter")
	}
	if len(values) > 1 && p.Schema.Type != huma.TypeArray {
		return say(lang, "只能给一次", "may be given once only")
	}
	for _, v := range values {
		if !utf8.ValidString(v) || strings.IndexByte(v, 0) >= 0 {
			return say(lang, "应为不含 NUL 的 UTF-8 文字", "must be UTF-8 text without NUL")
		}
		if x, err := strconv.ParseFloat(v, 64); p.Schema.Type == huma.TypeNumber && err == nil && (math.IsNaN(x) || math.IsInf(x, 0)) {
			return say(lang, "应为有限的数", "must be a finite number")
		}
	}
	return ""
}

func findParam(op *huma.Operation, name string) *huma.Param {
	for _, p := range op.Parameters {
		if p.Name == name && p.In == "query" {
			return p
		}
	}
	return nil
}

// refusedByHuma words what huma refuses. Huma decides, but its texts are English
// only: what is said comes from the parameter's own declaration.
func refusedByHuma(ctx huma.Context, status int, errs []error) *Problem {
	r := requestOf(ctx.Context())
	if p := unread(r, ctx.Operation().Path, status, errs); p != nil {
		return p
	}
	if status >= 500 {
		return newProblem(r, internalFault)
	}
	p := newProblem(r, invalidFault)
	if len(errs) == 0 { // only a body is refused without saying where
		p.Detail = "body: " + bodyRule(r.lang)
		return p
	}
	for _, err := range errs {
		p.Errors = append(p.Errors, fieldError(ctx.Operation(), r.lang, err))
	}
	p.Detail = p.Errors[0].Field + ": " + p.Errors[0].Message
	return p
}

func bodyRule(lang string) string {
	return say(lang, "应为 /docs 所述的 JSON 对象（Content-Type: application/json）", "must be a JSON object as in /docs (Content-Type: application/json)")
}

func fieldError(op *huma.Operation, lang string, err error) FieldError {
	var own *FieldError
	if errors.As(err, &own) {
		return *own
	}
	var detail *huma.ErrorDetail
	if !errors.As(err, &detail) {
		return FieldError{Message: invalidFault.detail.In(lang)}
	}
	where, name, _ := strings.Cut(detail.Location, ".")
	if name == "" {
		return FieldError{Field: "body", Message: bodyRule(lang)}
	}
	name, _, _ = strings.Cut(name, "[")
	p := findParam(op, name)
	switch {
	case where == "body" && detail.Message == validation.MsgUnexpectedProperty:
		return FieldError{Field: name, Message: say(lang, "没有这一项", "there is no such property")}
	case p == nil && where == "body":
		return FieldError{Field: name, Message: bodyRule(lang)}
	case p == nil:
		return FieldError{Field: name, Message: invalidFault.detail.In(lang)}
	case p.Required && detail.Value == "":
		return FieldError{Field: name, Message: say(lang, "不能为空", "must not be empty")}
	}
	return FieldError{Field: name, Message: ruleOf(p.Schema, lang)}
}

// Error makes a FieldError one of the errors that huma collects.
func (e *FieldError) Error() string { return e.Field + ": " + e.Message }

// ruleOf is what a value of the schema has to be, in words.
func ruleOf(s *huma.Schema, lang string) string {
	switch {
	case s.Type == huma.TypeArray:
		text := ruleOf(s.Items, lang)
		if s.MaxItems != nil {
			text += fmt.Sprintf(say(lang, "，至多 %d 个", ", at most %d of them"), *s.MaxItems)
		}
		return text
	case len(s.Enum) > 0:
		return say(lang, "应为以下之一：", "must be one of: ") + strings.Trim(fmt.Sprint(s.Enum), "[]")
	case s.Type == huma.TypeInteger && s.Minimum != nil && s.Maximum != nil:
		return fmt.Sprintf(say(lang, "应为 %.0f 至 %.0f 的整数", "must be a whole number from %.0f to %.0f"), *s.Minimum, *s.Maximum)
	case s.Type == huma.TypeBoolean:
		return say(lang, "应为 true 或 false", "must be true or false")
	case s.MaxLength != nil:
		return fmt.Sprintf(say(lang, "至多 %d 字", "may have at most %d characters"), *s.MaxLength)
	}
	return invalidFault.detail.In(lang)
}

// parseID is graphmodel.ParseID with the parameter's own name in the error.
func parseID(field, value string) (graphmodel.ID, error) {
	id, err := graphmodel.ParseID(value)
	var f *graphmodel.Fault
	if errors.As(err, &f) {
		return "", invalid(field, value, f.Zh, f.En)
	}
	return id, err
}

// checkEdgeKinds refuses a kind of edge that the ontology does not have.
func (s *server) checkEdgeKinds(kinds []graphmodel.Kind) error {
	for _, k := range kinds {
		if _, ok := s.Ontology.EdgeKind(k); !ok {
			return invalid("kind", string(k), "没有这种关系，见 /api/v1/schema", "there is no such kind of edge, see /api/v1/schema")
		}
	}
	return nil
}

// checkNodeKinds refuses a kind of node that the ontology does not have.
func (s *server) checkNodeKinds(kinds []graphmodel.Kind) error {
	for _, k := range kinds {
		if _, ok := s.Ontology.NodeKind(k); !ok {
			return invalid("kind", string(k), "没有这种条目，见 /api/v1/schema", "there is no such kind of node, see /api/v1/schema")
		}
	}
	return nil
}
