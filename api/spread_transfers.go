package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread/transfer"
)

// transfers are all documented transfers at one change number.
type transfers struct {
	list []transfer.Transfer
	last int64
}

// readTransfers reads them, or has them from the last time that nothing has changed since.
func (s *server) readTransfers(ctx context.Context) (*transfers, error) {
	return shared(ctx, s, "transfers", func(ctx context.Context, last int64) (*transfers, error) {
		t := &transfers{last: last}
		err := s.Store.View(ctx, func(r graphmodel.Reader) (err error) {
			t.list, err = transfer.Read(r)
			return err
		})
		return t, err
	})
}
