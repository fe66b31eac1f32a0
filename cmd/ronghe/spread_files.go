package main

import (
	"context"
	"io"
	"os"

	"ronghe/graphmodel/spread"
	"ronghe/seed/native"
	"ronghe/seed/owndata"
	"ronghe/seed/table"
)

// openTable reads a table from a file, or standard input, by read.
func openTable[T any](ctx context.Context, a *app, path string, read func(t *table.Reader) (T, error)) (T, error) {
	return openFile(ctx, a, path, func(in io.Reader) (got T, err error) {
		t, err := table.Open(path, in)
		if err != nil {
			return got, err
		}
		return read(t)
	})
}

// openFile reads a file, or standard input, by read.
func openFile[T any](ctx context.Context, a *app, path string, read func(in io.Reader) (T, error)) (got T, err error) {
	src, err := native.Open(a.files([]string{path})[0])
	if err != nil {
		return got, err
	}
	defer func() { _ = src.Close() }() // it was only read
	bar := newByteBar(a.std.err, path)
	defer bar.finish()
	size := fileLength(path)
	return read(watched{src, func() error {
		bar.update(src.Done(), size)
		return ctx.Err()
	}})
}

// watched asks before every read whether to go on.
type watched struct {
	io.Reader
	goOn func() error
}

func (w watched) Read(b []byte) (int, error) {
	if err := w.goOn(); err != nil {
		return 0, err
	}
	return w.Reader.Read(b)
}

// fileLength is -1 where it is not known.
func fileLength(path string) int64 {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return -1
	}
	return info.Size()
}

// population reads the files beside the adoptions and is who could adopt: those of
// --population; without it all that any of the files names; nil with no other file.
func (in *spreadInput) population(ctx context.Context, a *app, o *spreadOptions, adoptions *owndata.Adoptions) (units []string, err error) {
	if o.neighbours != "" && o.neighbours != provinces {
		if in.links, err = openTable(ctx, a, o.neighbours, owndata.ReadLinks); err != nil {
			return nil, err
		}
	}
	if o.covariates != "" {
		if in.covariates, err = openTable(ctx, a, o.covariates, owndata.ReadCovariates); err != nil {
			return nil, err
		}
	}
	if o.population != "" {
		return openTable(ctx, a, o.population, owndata.ReadUnits)
	}
	if in.links == nil && in.covariates == nil {
		return nil, nil
	}
	for row := range adoptions.Rows() {
		units = append(units, row.Unit)
	}
	if in.links != nil {
		for _, link := range in.links.Rows {
			units = append(units, link.From, link.To)
		}
	}
	if in.covariates != nil {
		for _, row := range in.covariates.Rows {
			units = append(units, row.Unit)
		}
	}
	return units, nil
}

// provinces is the value of --neighbours for the adjacency that is built in.
const provinces = "provinces"

// weights is the neighbours by number of unit.
func (in *spreadInput) weights(o *spreadOptions) (*spread.Weights, error) {
	if in.links == nil {
		return spread.Adjacency(in.data.Units)
	}
	pairs := map[[2]int32]float64{}
	for _, link := range in.links.Rows {
		from, ok := in.data.Unit(link.From)
		if !ok {
			return nil, in.links.Outside(link, false)
		}
		to, ok := in.data.Unit(link.To)
		if !ok {
			return nil, in.links.Outside(link, true)
		}
		pairs[[2]int32{from, to}] = link.Weight
	}
	var links []spread.Link
	for pair, weight := range pairs { // NewWeights sorts
		links = append(links, spread.Link{From: pair[0], To: pair[1], Weight: weight})
		if _, ok := pairs[[2]int32{pair[1], pair[0]}]; o.symmetric && !ok {
			links = append(links, spread.Link{From: pair[1], To: pair[0], Weight: weight})
		}
	}
	return spread.NewWeights(len(in.data.Units), links)
}
