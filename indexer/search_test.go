package indexer_test

import (
	"testing"

	"ronghe/graphmodel"
	"ronghe/indexer/searchtest"
)

func TestSearcher(t *testing.T) {
	searchtest.Run(t, func(t *testing.T, l searchtest.Library) graphmodel.Searcher {
		store := openStore(t)
		put(t, store, l)
		return openIndex(t, t.TempDir(), store)
	})
}
