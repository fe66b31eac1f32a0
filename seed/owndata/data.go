package owndata

import (
	"fmt"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// Dates sets what dates ask of the options of Data: their coarsest precision, and that
// none is later than today. Times that are numbers ask nothing.
func (a *Adoptions) Dates(o *spread.Options, today time.Time) {
	if !a.Calendar {
		return
	}
	day, _, _ := graphmodel.Date(today.Format(time.DateOnly)).Days() // a date for sure
	o.Today = new(float64(day))
	o.Scale = spread.ScaleOf(a.Rows())
}

// Data are the first adoptions, and what became of each row; it takes the rows, as Take
// does. ErrInvalid: a row that must not pass, being dated after today, of a unit outside
// the population, or without a time that could be one; or there are no adoptions.
func (a *Adoptions) Data(o spread.Options) (*spread.Data, *spread.Report, error) {
	data, report, err := spread.Stream(a.Take(), a.Len, o)
	if err != nil {
		return nil, nil, err
	}
	if err := a.refuse(report); err != nil {
		return nil, nil, err
	}
	if len(data.Events) == 0 {
		return nil, nil, a.table.Invalid("没有采纳记录", "has no adoptions")
	}
	return data, report, nil
}

func (a *Adoptions) refuse(report *spread.Report) error {
	var first error
	more := -1
	for _, issue := range report.Issues {
		switch issue.Rule {
		case spread.AfterToday, spread.OutsidePopulation, spread.NoTime:
			if more++; first == nil {
				first = a.Fault(issue)
			}
		}
	}
	if more > 0 {
		return fmt.Errorf("%w（另有 %d 行 · and %d rows more）", first, more, more)
	}
	return first
}
