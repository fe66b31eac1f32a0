package madeup

import (
	"strconv"

	"ronghe/graphmodel"
)

// The keys begin with x, so that none is taken for a real code, and differ from
// kind to kind, since those of edges are made of them.

// EnterpriseID is the ID of an enterprise by its number.
func EnterpriseID(n int) graphmodel.ID { return graphmodel.ID("enterprise:xe" + padded(n, 6)) }

// PracticeID is the ID of a practice by its number.
func PracticeID(n int) graphmodel.ID { return graphmodel.ID("practice:xp" + padded(n, 4)) }

// RegionID is the ID of a region by its number.
func RegionID(n int) graphmodel.ID { return graphmodel.ID("region:xr" + padded(n, 4)) }

// IndustryID is the ID of an industry by its number.
func IndustryID(n int) graphmodel.ID { return graphmodel.ID("industry:xi" + padded(n, 4)) }

// CaseID is the ID of a case by its number.
func CaseID(n int) graphmodel.ID { return graphmodel.ID("case:xc" + padded(n, 5)) }

func padded(n, digits int) string {
	s := strconv.Itoa(n)
	if len(s) >= digits {
		return s
	}
	return "0000000"[:digits-len(s)] + s
}
