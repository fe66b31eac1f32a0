// Package api is the HTTP door of Ronghe: read-only JSON over a Store and a
// Searcher, described by the OpenAPI document that it serves itself.
//
// Read it in this order:
//
//	api.go                 Config, New: what is mounted where
//	handle.go              how one operation is declared, cached and answered
//	problem.go faults.go   errors: the table error → status, problem+json, two languages
//	params.go              what is asked of every query string, and what it says when refused
//	cursor.go              opaque places in a list, bound to their question
//	claim.go thing.go      how nodes, claims and sources look in every answer
//	case.go node.go …      one file per resource
//	middleware.go          ids, log, limits, headers; cors.go, compress.go
//
// A request passes the middleware, is checked against the declared parameters,
// is answered with 304 if its ETag still holds, and else by one function of one
// View with a bounded number of queries.
package api
