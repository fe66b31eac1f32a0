// Package owndata reads what researchers bring to the spread analyses: tables of
// adoptions, of adopters by period (Series), of the units that could adopt, of neighbours
// and of covariates, as package table reads tables; and dated texts, as a table, as JSON
// lines or as files.
package owndata
