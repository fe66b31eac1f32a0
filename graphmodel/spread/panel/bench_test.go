package panel_test

import (
	"context"
	"os"
	"testing"
	"time"

	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/spread/panel"
	"ronghe/graphmodel/sqlite"
)

func TestScratchBench(t *testing.T) {
	dir := os.Getenv("PANEL_DB")
	if dir == "" {
		t.Skip()
	}
	store, err := sqlite.Open(context.Background(), dir, schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	p := panel.New(store, schema.Builtin())
	for i := 0; i < 3; i++ {
		start := time.Now()
		tab, err := p.Adoptions(context.Background(), "practice:xp1999", panel.Grouping{By: panel.Enterprise}, panel.Choice{})
		if err != nil {
			t.Fatal(err)
		}
		t.Log(time.Since(start), len(tab.Units), len(tab.Rows))
		start = time.Now()
		tab, err = p.Adoptions(context.Background(), "practice:xp1999", panel.Grouping{By: panel.Industry}, panel.Choice{})
		if err != nil {
			t.Fatal(err)
		}
		t.Log(time.Since(start), len(tab.Units), len(tab.Rows))
		start = time.Now()
		c, err := p.Cascades(context.Background(), nil, panel.Grouping{By: panel.Industry}, panel.Choice{})
		if err != nil {
			t.Fatal(err)
		}
		t.Log(time.Since(start), len(c.Units), len(c.Data.Events))
	}
}
