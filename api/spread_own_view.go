package api

import "ronghe/graphmodel/spread"

func ownBasis(d *spread.Data, report *spread.Report) OwnBasis {
	var known Basis
	for _, e := range d.Events {
		known.count(e.Time.Known, precisionOf(e.Time))
	}
	out := OwnBasis{
		Rows: report.Rows, Practices: len(d.Practices), Units: len(d.Units), Events: len(d.Events),
		Dated: known.Dated, Bounded: known.Bounded, Undated: known.Undated,
	}
	if out.Time = "calendar"; d.Scale == spread.Number {
		out.Time = "number"
	}
	if known.Dated > 0 {
		out.Window = &Range{d.Scale.Label(d.Window.First), d.Scale.Label(d.Window.Last)}
	}
	return out
}

// ownNotes are the rules in the order in which rows break them first.
func ownNotes(report *spread.Report, lang string) []OwnNote {
	out := []OwnNote{}
	at := map[spread.Rule]int{}
	for _, issue := range report.Issues {
		i, seen := at[issue.Rule]
		if !seen {
			i = len(out)
			at[issue.Rule] = i
			out = append(out, OwnNote{Rule: string(issue.Rule), Row: int(issue.Ref), Message: say(lang, issue.Rule.Zh(), issue.Rule.En())})
		}
		out[i].Count++
	}
	return out
}

// drive is the mark of a row.
func (o *own) drive(row int32) spread.Drive { return o.drives[row] }

func (o *own) marks(k int32) MarkCount {
	var n [spread.Mandated + 1]int
	for _, e := range o.data.Cascade(k) {
		n[o.drives[e.Ref]]++
	}
	return markCount(n)
}

// ordered is what was before, within and after the order of a practice; nil without one.
func (o *own) ordered(k int32, lang string) *Ordered {
	if o.order == nil || o.order.practice != k {
		return nil
	}
	return orderedIn(o.data, k, o.order.when, o.drive, lang)
}

func (o *own) practice(k int32, lang string) OwnPractice {
	d, report := o.data, o.report
	description, order := d.DescribeInOrder(k, nil)
	told := accountOf(d, report, description)
	out := OwnPractice{
		Practice: told.Practice, Events: told.Events, Dated: told.Dated, Course: told.course(lang),
		Origin: OwnOrigin{Units: told.Origin.Units[:min(maxOrigin, len(told.Origin.Units))], OriginTime: told.originTime()},
		Order:  []OwnPlace{}, Marks: o.marks(k), Ordered: o.ordered(k, lang),
	}
	for _, p := range order.Places[:min(maxOwnPlaces, len(order.Places))] {
		place := OwnPlace{Unit: p.Unit, Rank: p.Rank, RankEnd: p.RankEnd, First: d.Scale.Label(p.First), Last: d.Scale.Label(p.Last), Row: int(p.Ref), Mark: markName(o.drives[p.Ref])}
		if c, ok := told.rogers[p.Unit]; ok {
			place.Category = c.String()
		}
		out.Order = append(out.Order, place)
	}
	for _, u := range order.Unordered[:min(maxOwnPlaces-len(out.Order), len(order.Unordered))] {
		place := OwnPlace{Unit: u.Unit, Row: int(u.Ref), Mark: markName(o.drives[u.Ref])}
		if u.By != nil {
			place.Last = d.Scale.Label(*u.By)
		}
		out.Order = append(out.Order, place)
	}
	return out
}
