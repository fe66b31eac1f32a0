package spread_test

import (
	"fmt"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// Four of eight units adopted, two of them in one year.
func ExampleNew() {
	var rows []spread.Row
	for i, adoption := range []struct{ unit, year string }{{"苏州", "2001"}, {"宁波", "2002"}, {"青岛", "2002"}, {"成都", "2004"}, {"成都", "2006"}} {
		rows = append(rows, spread.Row{
			Practice: "供应链协同", Unit: adoption.unit, Ref: int32(i + 1),
			Time: spread.TimeOf(graphmodel.Date(adoption.year), ""),
		})
	}
	d, report, err := spread.New(rows, spread.Options{
		Scale:      spread.ScaleOf(rows),
		Population: []string{"成都", "佛山", "宁波", "青岛", "苏州", "无锡", "西安", "株洲"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, issue := range report.Issues {
		fmt.Printf("row %d %s (row %d)\n", issue.Ref, issue.Rule.En(), issue.Other)
	}
	told := d.Describe(0, nil)
	fmt.Println("first:", told.Origin.Units)
	fmt.Println("half of the adopters by", d.Scale.Label(*told.OfAdopters[2].Period))
	fmt.Println("half of the population by", d.Scale.Label(*told.OfPopulation[2].Period))
	fmt.Println(told.Refused[0].En)
	// Output:
	// row 5 dates an adoption that another row dates earlier or more precisely: that one is kept (row 4)
	// first: [苏州]
	// half of the adopters by 2002
	// half of the population by 2004
	// 4 adopters, 4 of them dated, fewer than 5: a timeline, not a curve or categories
}
