package web

import (
	"net/http"
	"strconv"
	"strings"
)

// pages are the addresses of the application, as src/router.tsx has them: whole, or
// up to the slash with which they end.
var pages = []string{"/", "/search", "/case/", "/node/", "/graph", "/spread", "/spread/own", "/spread/", "/peers", "/peers/", "/desk", "/compare", "/collection", "/data", "/about"}

// pageStatus is 200 for the address of a page and 404 for any other.
func pageStatus(address string) int {
	for _, page := range pages {
		if address == page || page != "/" && strings.HasSuffix(page, "/") && strings.HasPrefix(address, page) {
			return http.StatusOK
		}
	}
	return http.StatusNotFound
}

// accepts says whether a client that sends these Accept-Encoding fields takes the
// encoding (RFC 9110, 12.5.3). An asterisk is not taken for consent.
func accepts(fields []string, encoding string) bool {
	for _, part := range strings.Split(strings.Join(fields, ","), ",") {
		name, params, _ := strings.Cut(part, ";")
		if !strings.EqualFold(strings.TrimSpace(name), encoding) {
			continue
		}
		_, q, weighted := strings.Cut(strings.ReplaceAll(params, " ", ""), "q=")
		if !weighted {
			return true
		}
		weight, err := strconv.ParseFloat(q, 64)
		return err == nil && weight > 0
	}
	return false
}
