package api

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"ronghe/graphmodel"
)

func TestManyAskAtOnce(t *testing.T) {
	store := openSQLite(t)
	h, err := New(openConfig(t, store))
	if err != nil {
		t.Fatal(err)
	}
	var asking sync.WaitGroup
	for range 4 {
		asking.Go(func() {
			for _, route := range routes {
				if w := ask(h, route.address); w.Code != http.StatusOK {
					t.Errorf("GET %s: %d %s", route.address, w.Code, clip(w.Body.String()))
				}
			}
		})
	}
	for i := range 20 {
		id := graphmodel.ID(fmt.Sprintf("enterprise:new-%d", i))
		put(t, store, []graphmodel.Node{{ID: id, Kind: "enterprise", Title: "虚构新厂"}}, nil)
	}
	asking.Wait()
}

func TestStatsAreTakenOnce(t *testing.T) {
	cfg := openConfig(t, openSQLite(t))
	counted := &countingStore{Store: cfg.Store}
	cfg.Store = counted
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		askInto[StatsAnswer](t, h, "/api/v1/stats")
	}
	if counted.views != 1 {
		t.Errorf("one state was counted %d times, want once", counted.views)
	}
}

// countingStore counts its Views.
type countingStore struct {
	graphmodel.Store
	views int
}

func (s *countingStore) View(ctx context.Context, fn func(graphmodel.Reader) error) error {
	s.views++
	return s.Store.View(ctx, fn)
}

// TestClientGone: whoever left is not told anything, and the log does not call it a failure.
func TestClientGone(t *testing.T) {
	h := open(t, nil)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/api/v1/nodes/enterprise:a", nil).WithContext(ctx))
	if w.Code != statusClientGone {
		t.Errorf("got %d, want %d", w.Code, statusClientGone)
	}
}
