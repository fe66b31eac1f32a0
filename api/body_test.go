package api

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

func TestTimeOfABody(t *testing.T) {
	for address, most := range map[string]int64{ownPath: maxOwn, "/api/v1/graph": maxBody} {
		if got := bodyTime(address); int64(got/time.Second)*slowestBody < most {
			t.Errorf("%s: %v are not enough for %d bytes at %d a second", address, got, most, slowestBody)
		}
	}
}

// A body of unknown length that does not come to its end, for one reason or another.
func TestBodyThatEndsEarly(t *testing.T) {
	h := open(t, nil)
	begun := "practice,unit,date\np,a,2001\n"
	for _, test := range []struct {
		name, want string
		rest       io.Reader
		status     int
	}{
		{"too slow", "within 85 seconds", iotest.ErrReader(os.ErrDeadlineExceeded), http.StatusRequestTimeout},
		{"the client has gone", "cancelled", iotest.ErrReader(io.ErrUnexpectedEOF), statusClientGone},
		{"too long", "5242880", bytes.NewReader(make([]byte, maxOwn)), http.StatusRequestEntityTooLarge},
	} {
		r := httptest.NewRequest(http.MethodPost, ownPath, io.MultiReader(strings.NewReader(begun), test.rest))
		r.Header.Set("Content-Type", "text/csv")
		r.Header.Set("Accept-Language", "en")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != test.status || w.Header().Get("Content-Type") != problemType || !strings.Contains(w.Body.String(), test.want) {
			t.Errorf("%s: got %d %s, want %d with %q", test.name, w.Code, w.Body, test.status, test.want)
		}
	}
}

func TestBodyOfJustTheMost(t *testing.T) {
	row := "p,a,2001," + strings.Repeat("x", 1000) + "\n"
	table := "practice,unit,date,note\n" + strings.Repeat(row, maxOwn/len(row)-1)
	table += "p,a,2001," + strings.Repeat("x", maxOwn-len(table)-9)
	if w := sendTable(open(t, nil), table, "en"); w.Code != http.StatusOK {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
}

// A connection beneath all that wraps it must let its deadlines be set, whatever
// the client accepts: else the server's own, which know nothing of the size, count.
func TestDeadlinesReachTheConnection(t *testing.T) {
	server := httptest.NewUnstartedServer(open(t, nil))
	server.Config.ReadTimeout, server.Config.WriteTimeout = 300*time.Millisecond, 300*time.Millisecond
	server.Start()
	defer server.Close()
	slow, write := io.Pipe()
	go func() {
		_, _ = io.WriteString(write, "practice,unit,date\n")
		time.Sleep(600 * time.Millisecond)
		_, _ = io.WriteString(write, "p,a,2001\n")
		_ = write.Close()
	}()
	response, err := http.Post(server.URL+ownPath, "text/csv", slow) // asks for gzip by itself
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		body, _ := io.ReadAll(response.Body)
		t.Errorf("got %d %s", response.StatusCode, body)
	}
}
