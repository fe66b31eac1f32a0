package api

import (
	"context"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"ronghe/graphmodel"
	nametable "ronghe/seed/names"
	"ronghe/seed/names/merge"
	"ronghe/seed/native"
)

// testToken is what tests write with.
const testToken = "made-up-token-of-tests"

// editing is a place for decisions of a test.
func editing(t testing.TB) Editing {
	t.Helper()
	dir := t.TempDir()
	return Editing{Token: testToken, Decisions: nametable.Ledger(filepath.Join(dir, "decisions.jsonl")), Merges: merge.Dir(filepath.Join(dir, "merges"))}
}

// sendAs posts JSON with a header Authorization; "" for none.
func sendAs(h http.Handler, authorization, address, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, address, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	if authorization != "" {
		r.Header.Set("Authorization", authorization)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

const twins = `{"q":{"query":"虚构双生机械有限公司","type":"enterprise"}}`

// decidedAs is what a name of two enterprises is taken for; "" when it is asked.
func decidedAs(t *testing.T, h http.Handler) string {
	t.Helper()
	for _, c := range decodeReply[reconcileReply](t, form(h, "queries", twins))["q"].Result {
		if c.Match {
			return c.ID
		}
	}
	return ""
}

// TestDecide: accepted, rejected and taken back, each at once in force; who decided is told to
// those who may decide.
func TestDecide(t *testing.T) {
	h, _ := openNames(t, func(c *Config) { c.Editing = editing(t) })
	for _, step := range []struct{ body, want string }{
		{`{"verdict":"accept","name":"虚构双生机械有限公司","id":"enterprise:n2","who":"测试者","why":"附件"}`, "enterprise:n2"},
		{`{"verdict":"accept","name":"虛構雙生機械有限公司","id":"enterprise:n1","who":"测试者"}`, "enterprise:n1"},
		{`{"verdict":"reject","name":"虚构双生机械有限公司","id":"enterprise:n1","who":"测试者"}`, "enterprise:n2"},
		{`{"verdict":"forget","name":"虚构双生机械有限公司","id":"enterprise:n1","who":"测试者"}`, ""},
	} {
		if w := sendAs(h, "bearer "+testToken, decisionsPath, step.body); w.Code != http.StatusOK {
			t.Fatalf("%s: %d %s", step.body, w.Code, w.Body)
		}
		if got := decidedAs(t, h); got != step.want {
			t.Errorf("%s: got %q, want %q", step.body, got, step.want)
		}
	}
	open := askInto[DecisionsAnswer](t, h, decisionsPath+"?limit=2&skip=1")
	if open.Total != 4 || len(open.Decisions) != 2 || open.Decisions[0].Verdict != "reject" || open.Decisions[0].Who != "" || open.Decisions[0].When.IsZero() {
		t.Errorf("got %+v", open)
	}
	told := decodeReply[DecisionsAnswer](t, ask(h, decisionsPath+"?id=enterprise:n2", "Authorization", "Bearer "+testToken))
	if told.Total != 1 || told.Decisions[0].Who != "测试者" || told.Decisions[0].Why != "附件" {
		t.Errorf("got %+v", told)
	}
}

// TestMergeByAPI: one node of two, found by the old id, and back: the content is what it was, in
// either store.
func TestMergeByAPI(t *testing.T) {
	for _, store := range stores {
		t.Run(store.name, func(t *testing.T) {
			cfg := openConfig(t, store.open(t))
			nodes, edges := namesakes()
			put(t, cfg.Store, nodes, edges)
			cfg.Editing = editing(t)
			h, err := New(cfg)
			if err != nil {
				t.Fatal(err)
			}
			before := contentOf(t, cfg.Store)
			const body = `{"keep":"enterprise:n1","merge":"enterprise:n2","who":"测试者","why":"同一家"`
			if w := sendAs(h, "Bearer "+testToken, mergesPath, body+`,"dry_run":true}`); w.Code != http.StatusOK || contentOf(t, cfg.Store) != before {
				t.Fatalf("dry run: %d %s", w.Code, w.Body)
			}
			m := decodeReply[Merge](t, sendAs(h, "Bearer "+testToken, mergesPath, body+`}`))
			if m.Moved != 1 || m.Who != "测试者" || contentOf(t, cfg.Store) == before {
				t.Fatalf("merged: %+v", m)
			}
			if got := decidedAs(t, h); got != "enterprise:n1" {
				t.Errorf("after the merge: %q", got)
			}
			if w := sendAs(h, "Bearer "+testToken, mergesPath+"/undo", `{"merged":"enterprise:n2","who":"测试者","why":"两家"}`); w.Code != http.StatusOK {
				t.Fatalf("undo: %d %s", w.Code, w.Body)
			}
			if contentOf(t, cfg.Store) != before {
				t.Error("not as it was")
			}
			list := decodeReply[MergesAnswer](t, ask(h, mergesPath, "Authorization", "Bearer "+testToken))
			if list.Total != 1 || list.Merges[0].Undone == nil || list.Merges[0].Undone.Why != "两家" {
				t.Errorf("list: %+v", list)
			}
		})
	}
}

func contentOf(t *testing.T, store graphmodel.Store) string {
	t.Helper()
	content, err := native.Summarise(context.Background(), store)
	if err != nil {
		t.Fatal(err)
	}
	return content.SHA256
}

// TestWritingRefused: without a token set nobody writes; with one, only who sends it; and what is
// wrong changes nothing.
func TestWritingRefused(t *testing.T) {
	const body = `{"verdict":"accept","name":"x","id":"enterprise:n1","who":"测试者"}`
	closed, _ := openNames(t, nil)
	h, store := openNames(t, func(c *Config) { c.Editing = editing(t) })
	before := contentOf(t, store)
	for _, c := range []struct {
		h                            http.Handler
		authorization, address, body string
		status                       int
		kind                         string
	}{
		{closed, "", decisionsPath, body, 403, "read-only"}, {closed, "Bearer ", decisionsPath, body, 403, "read-only"},
		{closed, "", mergesPath, `{"keep":"enterprise:n1","merge":"enterprise:n2","who":"x"}`, 403, "read-only"},
		{h, "", decisionsPath, body, 401, "unauthorized"}, {h, "Bearer wrong", decisionsPath, body, 401, "unauthorized"},
		{h, "Basic " + testToken, decisionsPath, body, 401, "unauthorized"}, {h, testToken, mergesPath + "/undo", `{"merged":"enterprise:n2","who":"x"}`, 401, "unauthorized"},
		{h, "Bearer " + testToken, decisionsPath, `{"verdict":"maybe","name":"x","id":"enterprise:n1","who":"x"}`, 400, "invalid"},
		{h, "Bearer " + testToken, decisionsPath, `{"verdict":"accept","name":"（）","id":"enterprise:n1","who":"x"}`, 400, "invalid"},
		{h, "Bearer " + testToken, decisionsPath, `{"verdict":"accept","name":"x","id":"enterprise:n1","who":" "}`, 400, "invalid"},
		{h, "Bearer " + testToken, decisionsPath, `{"verdict":"accept","name":"x","id":"enterprise:nobody","who":"x"}`, 404, "not-found"},
		{h, "Bearer " + testToken, decisionsPath, `{"verdict":"accept","name":"x","id":"case:first","who":"x"}`, 400, "invalid"},
		{h, "Bearer " + testToken, decisionsPath, `{`, 400, "invalid"}, {h, "Bearer " + testToken, decisionsPath, `{"surprise":1}`, 400, "invalid"},
		{h, "Bearer " + testToken, mergesPath, `{"keep":"enterprise:n1","merge":"enterprise:n1","who":"x"}`, 400, "invalid"},
		{h, "Bearer " + testToken, mergesPath, `{"keep":"enterprise:n1","merge":"region:420000","who":"x"}`, 400, "invalid"},
		{h, "Bearer " + testToken, mergesPath, `{"keep":"enterprise:n1","merge":"enterprise:nobody","who":"x"}`, 404, "not-found"},
		{h, "Bearer " + testToken, mergesPath + "/undo", `{"merged":"enterprise:n2","who":"x"}`, 404, "not-found"},
		{h, "Bearer " + testToken, mergesPath + "?as_of=made-up", `{"keep":"enterprise:n1","merge":"enterprise:n2","who":"x"}`, 400, "invalid"},
	} {
		w := sendAs(c.h, c.authorization, c.address, c.body)
		if w.Code != c.status || w.Header().Get("Content-Type") != problemType || !strings.Contains(w.Body.String(), "urn:ronghe:problem:"+c.kind) {
			t.Errorf("%s %s %s: %d %s, want %d %s", c.authorization, c.address, c.body, w.Code, w.Body, c.status, c.kind)
		}
		if challenged := w.Header().Get("WWW-Authenticate") != ""; challenged != (c.status == 401) {
			t.Errorf("%s: WWW-Authenticate %v", c.address, challenged)
		}
	}
	if contentOf(t, store) != before || askInto[DecisionsAnswer](t, h, decisionsPath).Total != 0 {
		t.Error("something was written")
	}
}

// TestNotKept: where there is no place to write things down, each way of writing says so.
func TestNotKept(t *testing.T) {
	h, _ := openNames(t, func(c *Config) { c.Editing = Editing{Token: testToken} })
	for address, c := range map[string]struct{ body, want string }{
		decisionsPath:        {`{"verdict":"accept","name":"x","id":"enterprise:n1","who":"x"}`, "此服务不记录决定"},
		mergesPath:           {`{"keep":"enterprise:n1","merge":"enterprise:n2","who":"x"}`, "此服务不记录合并"},
		mergesPath + "/undo": {`{"merged":"enterprise:n2","who":"x"}`, "此服务不记录合并"},
	} {
		if w := sendAs(h, "Bearer "+testToken, address, c.body); w.Code != 400 || !strings.Contains(w.Body.String(), c.want) {
			t.Errorf("%s: got %d %s, want 400 with %q", address, w.Code, w.Body, c.want)
		}
	}
	if list := askInto[MergesAnswer](t, h, mergesPath); list.Total != 0 {
		t.Errorf("got %d merges, want none", list.Total)
	}
}

// TestMergeConflict: a merge is not taken back over what was changed since, which is named.
func TestMergeConflict(t *testing.T) {
	h, store := openNames(t, func(c *Config) { c.Editing = editing(t) })
	if w := sendAs(h, "Bearer "+testToken, mergesPath, `{"keep":"enterprise:n1","merge":"enterprise:n2","who":"测试者"}`); w.Code != http.StatusOK {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	put(t, store, []graphmodel.Node{{ID: "enterprise:n1", Kind: "enterprise", Title: "后来改名有限公司"}}, nil)
	w := sendAs(h, "Bearer "+testToken, mergesPath+"/undo", `{"merged":"enterprise:n2","who":"测试者"}`)
	if w.Code != http.StatusConflict || !strings.Contains(w.Body.String(), "enterprise:n1") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
