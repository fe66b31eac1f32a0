package api

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// HazardInput asks how likely it is to adopt, period by period, and on what that hangs.
type HazardInput struct {
	Many
	Model      string   `query:"model" enum:"survival,logit,cloglog,cox-efron,cox-breslow" default:"survival" doc:"survival：风险率与 Kaplan–Meier，逐个做法（至多 20 种，未指明则为采用者最多的五种）；logit、cloglog：事件史，全部做法合为一个模型；cox-efron、cox-breslow：Cox 模型，同期采用按 Efron 或 Breslow 处理，每种做法一个基线。survival: hazard and Kaplan–Meier, practice by practice (20 at the most, without any the five with the most adopters); logit, cloglog: event history, one model over all practices; cox-efron, cox-breslow: Cox's model with that way of ties, a baseline for each practice."`
	Neighbours bool     `query:"neighbours" doc:"以邻省上一期已采用的比例为一个变量（exposure）；只用于 by=province。A column of the share of neighbours on land that had adopted a period before (exposure); for by=province only."`
	Covariates []string `query:"covariate,explode" maxItems:"8" example:"indicator:regional-integration-index@2015" doc:"指标的编号@年份：各单位该年的值作一个变量；有单位缺值则拒绝并给出数目；不用于 by=pair。The id of an indicator@a year: the value of each unit in that year as a column; refused with the counts where one has none; not for by=pair."`
	Time       string   `query:"time_term" enum:"constant,linear,log,groups" doc:"事件史的时间项，默认 linear；Cox 模型没有。How the chance changes with time by itself in an event history, linear by default; Cox's model has none."`
	Width      int      `query:"width" minimum:"1" maximum:"100" default:"1" doc:"time_term=groups 每组多少个时间单位。Periods in a group of time_term=groups."`
	Draws      int      `query:"draws" minimum:"20" maximum:"1000" default:"200" doc:"日期跨几个时间单位时抽取的次数。How often dates that are intervals are drawn."`
	Seed       uint64   `query:"seed" default:"1" doc:"随机数种子：同一种子，同一结果。The seed: the same gives the same."`
}

// HazardAnswer is hazards and survivals, or a fitted model.
type HazardAnswer struct {
	Basis    Basis          `json:"basis" doc:"依据。What the answer rests on."`
	Model    string         `json:"model" enum:"survival,logit,cloglog,cox-efron,cox-breslow" doc:"所用的模型。The model."`
	Survival []SurvivalView `json:"survival" nullable:"false" doc:"model=survival 时每种做法一项。One item a practice with model=survival."`
	Fit      *HazardFit     `json:"fit,omitempty" doc:"拟合的模型；model=survival 时没有，数据支撑不了也没有，理由见 refused。The fitted model; absent with model=survival, and where the data cannot carry it, see refused."`
	Refused  []RefusalView  `json:"refused" nullable:"false" doc:"数据支撑不了的，及其数目。What the data cannot carry, with the counts."`
	Notes    []Note         `json:"notes" nullable:"false" doc:"读结果时应知道的。What a reader should know."`
}

// SurvivalView is the hazard and the survival of one practice.
type SurvivalView struct {
	Practice Thing         `json:"practice" doc:"做法。The practice."`
	Units    int           `json:"n_units" doc:"可能采用的单位。Units that could adopt."`
	Events   int           `json:"n_events" doc:"采用事件。Adoptions."`
	Excluded int           `json:"n_excluded" doc:"时间不详的采用者：不在风险集内。Adopters of no known time: never at risk here."`
	Median   string        `json:"median,omitempty" doc:"未采用者降到一半或以下的时间；未降到则没有。When half or fewer had not adopted; absent where that was not reached."`
	Earliest string        `json:"median_earliest,omitempty" doc:"日期是区间时，各次抽取的中位时间的 2.5%。Where dates are intervals: 2.5% of the medians of draws."`
	Latest   string        `json:"median_latest,omitempty" doc:"及 97.5%。And 97.5%."`
	Rows     []SurvivalRow `json:"rows" nullable:"false" doc:"逐个时间单位。Period by period."`
}

// SurvivalRow is one period.
type SurvivalRow struct {
	Period   string   `json:"period" doc:"时间。The period."`
	AtRisk   float64  `json:"at_risk" doc:"期初尚未采用的单位。Units that had not adopted when it began."`
	Events   float64  `json:"events" doc:"本期采用的。Those that adopted in it."`
	Hazard   float64  `json:"hazard" doc:"风险率：两者之比。The hazard, the ratio of the two."`
	Survival float64  `json:"survival" doc:"期末尚未采用的比例（Kaplan–Meier）。The share that had not adopted at its end (Kaplan–Meier)."`
	SE       *float64 `json:"se,omitempty" doc:"其标准误（Greenwood）；无人剩下则没有。Its standard error (Greenwood); absent where nobody is left."`
}

// HazardFit is a fitted model.
type HazardFit struct {
	UnitPeriods  float64           `json:"n_unit_periods" doc:"有可能采用的单位时期。Unit-periods at risk."`
	Events       float64           `json:"n_adoptions" doc:"其中采用的。Those with an adoption."`
	Clusters     int               `json:"n_clusters" doc:"聚类，即单位数。Clusters: units."`
	Sets         int               `json:"n_risk_sets,omitempty" doc:"Cox 模型中有采用的风险集。Of Cox's model: risk sets with an adoption."`
	LogLik       float64           `json:"log_likelihood" doc:"对数（偏）似然。The logarithm of the (partial) likelihood."`
	NullLogLik   float64           `json:"null_log_likelihood" doc:"只有常数（Cox：系数全为零）时的。That of the constant alone (Cox: of coefficients of 0)."`
	Before       int               `json:"n_before" doc:"早于可观察的时期、因而未计的采用。Adoptions left out: before the practice was observed."`
	Undated      int               `json:"n_left_undated" doc:"时间不详、因而未计的采用。Adoptions left out: of no one known period."`
	Coefficients []CoefficientView `json:"coefficients" nullable:"false" doc:"常数在前（Cox 没有）。The constant first (Cox has none)."`
}

// CoefficientView is what one column does, the others held.
type CoefficientView struct {
	Term  string   `json:"term" doc:"项；(constant) 为常数。The column; (constant) is the constant."`
	B     *float64 `json:"coefficient,omitempty" doc:"系数。The coefficient."`
	SE    *float64 `json:"se,omitempty" doc:"按单位聚类的标准误。Standard error clustered by unit."`
	Naive *float64 `json:"naive_se,omitempty" doc:"假定各行独立的标准误。Standard error as if all rows were independent."`
	Z     *float64 `json:"z,omitempty" doc:"z。"`
	P     *float64 `json:"p,omitempty" doc:"双侧 p。On both sides."`
	Ratio *float64 `json:"ratio,omitempty" doc:"e 的系数次方：比数比（logit）或风险比。e to the coefficient: of odds (logit) or hazards."`
	Low   *float64 `json:"ratio_low,omitempty" doc:"其 95% 区间的下端；超出双精度则没有。Where its 95% interval begins; absent beyond the range of numbers."`
	High  *float64 `json:"ratio_high,omitempty" doc:"上端。Where it ends."`
}

// hazards is what is kept of a computation.
type hazards struct {
	*many
	survival []spread.Survival
	of       []int32 // the practice of each survival
	fit      *HazardFit
	notes    []graphmodel.Note
	refused  []spread.Refusal
}

func (in *HazardInput) cox() bool { return strings.HasPrefix(in.Model, "cox-") }

// check refuses parameters that do not go together.
func (in *HazardInput) check() error {
	switch n := len(in.Practices); {
	case in.Model == "survival" && n > maxCompared:
		return invalid("practice", fmt.Sprint(n), fmt.Sprintf("model=survival 至多 %d 种做法", maxCompared), fmt.Sprintf("with model=survival at most %d practices", maxCompared))
	case in.Model == "survival" && (in.Neighbours || len(in.Covariates) > 0 || in.Time != ""):
		return invalid("model", in.Model, "neighbours、covariate、time_term 用于 logit、cloglog 或 Cox 模型", "neighbours, covariate and time_term are for logit, cloglog and Cox's model")
	case in.cox() && in.Time != "":
		return invalid("time_term", in.Time, "Cox 模型的基线不作假设，没有时间项", "the baseline of Cox's model is left open: it has no time term")
	case in.cox() && !in.Neighbours && len(in.Covariates) == 0:
		return invalid("model", in.Model, "Cox 模型需要 neighbours 或 covariate", "Cox's model needs neighbours or covariate")
	case in.Neighbours && in.By != "province":
		return invalid("neighbours", in.By, "相邻关系只有省的，用于 by=province", "only provinces have neighbours here: by=province")
	case len(in.Covariates) > 0 && in.By == "pair":
		return invalid("covariate", in.By, "（省，行业）对没有指标值", "pairs have no values of indicators")
	}
	return nil
}

func (s *server) hazards(ctx context.Context, in *HazardInput) (*hazards, error) {
	if err := in.check(); err != nil {
		return nil, err
	}
	values, err := in.indicators()
	if err != nil {
		return nil, err
	}
	c, err := s.cascades(ctx, &in.Many)
	if err != nil {
		return nil, err
	}
	name, err := jobName("hazard", in)
	if err != nil {
		return nil, err
	}
	return shared(ctx, s, name, func(ctx context.Context, _ int64) (*hazards, error) {
		out := &hazards{many: c}
		if in.Model == "survival" {
			return out, out.survive(ctx, in)
		}
		return out, s.fitHazard(ctx, out, in, values)
	})
}

// survive estimates the survival of each practice asked for.
func (h *hazards) survive(ctx context.Context, in *HazardInput) error {
	for _, k := range h.survived(in) {
		if err := ctx.Err(); err != nil {
			return err
		}
		got, refused, err := h.data.Survival(k, in.Draws, in.Seed)
		switch {
		case err != nil:
			return err
		case refused != nil:
			refused.Zh, refused.En = h.data.Practices[k]+"："+refused.Zh, h.data.Practices[k]+": "+refused.En
			h.refused = append(h.refused, *refused)
		default:
			h.survival, h.of = append(h.survival, *got), append(h.of, k)
		}
	}
	return nil
}

// survived are the practices of which the survival is told: those named that somebody
// adopted, or else those with the most adopters.
func (h *hazards) survived(in *HazardInput) []int32 {
	var chosen []int32
	if len(in.Practices) > 0 {
		for k := range h.data.Practices {
			chosen = append(chosen, int32(k))
		}
		return chosen
	}
	for _, k := range h.byAdopters()[:min(defaultCompared, len(h.data.Practices))] {
		chosen = append(chosen, int32(k))
	}
	slices.Sort(chosen)
	return chosen
}

func (s *server) spreadHazard(ctx context.Context, in *HazardInput) (*HazardAnswer, error) {
	h, err := s.hazards(ctx, in)
	if err != nil {
		return nil, err
	}
	lang := requestOf(ctx).lang
	out := &HazardAnswer{
		Basis: in.basis(h.many, hazardMethods[in.Model]), Model: in.Model, Fit: h.fit,
		Survival: make([]SurvivalView, len(h.survival)), Refused: refusals(h.refused, lang), Notes: []Note{},
	}
	in.tell(out.Basis.Parameters)
	for _, n := range h.notes {
		out.Notes = append(out.Notes, Note{Code: n.Code, Text: say(lang, n.Zh, n.En)})
	}
	ids := make([]graphmodel.ID, len(h.of))
	for i, k := range h.of {
		ids[i] = graphmodel.ID(h.data.Practices[k])
	}
	return out, s.Store.View(ctx, func(r graphmodel.Reader) error {
		found, err := readAll(r, ids)
		for i := range h.survival {
			out.Survival[i] = h.survivalView(i)
			out.Survival[i].Practice = s.names.thingOf(found[ids[i]], lang)
		}
		return err
	})
}

func (h *hazards) survivalView(i int) SurvivalView {
	s, scale := &h.survival[i], h.data.Scale
	label := func(period *float64) string {
		if period == nil {
			return ""
		}
		return scale.Label(math.Round(*period))
	}
	out := SurvivalView{
		Units: s.Units, Events: s.Events, Excluded: s.Excluded, Median: label(s.Median),
		Earliest: label(s.MedianLow), Latest: label(s.MedianHigh), Rows: make([]SurvivalRow, len(s.Rows)),
	}
	for i, r := range s.Rows {
		out.Rows[i] = SurvivalRow{scale.Label(r.Period), r.AtRisk, r.Events, r.Hazard, r.Survival, r.SE}
	}
	return out
}
