package server

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"slipway.example/agent/internal/health"
	"slipway.example/agent/internal/metrics"
)

func newServer(ready bool) http.Handler {
	state := &health.State{}
	state.SetReady(ready)
	heartbeats := metrics.NewCounter("agent_heartbeats_total", "Heartbeats sent.", "result")
	heartbeats.Add("success")
	return New(state, heartbeats, slog.New(slog.DiscardHandler)).Handler()
}

func request(handler http.Handler, method, path string) *httptest.ResponseRecorder {
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, httptest.NewRequest(method, path, nil))
	return recorder
}

func TestRoutes(t *testing.T) {
	tests := []struct {
		name   string
		ready  bool
		method string
		path   string
		status int
		body   string
	}{
		{"alive", true, "GET", "/healthz", 200, "ok\n"},
		{"alive while not ready", false, "GET", "/healthz", 200, "ok\n"},
		{"ready", true, "GET", "/readyz", 200, "ready\n"},
		{"not ready", false, "GET", "/readyz", 503, "not ready\n"},
		{"unknown path", true, "GET", "/nowhere", 404, "404 page not found\n"},
		{"wrong method", true, "POST", "/healthz", 405, "Method Not Allowed\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			response := request(newServer(test.ready), test.method, test.path)
			if response.Code != test.status || response.Body.String() != test.body {
				t.Errorf("got %d %q, want %d %q", response.Code, response.Body, test.status, test.body)
			}
		})
	}
}

func TestVersionIsJSON(t *testing.T) {
	response := request(newServer(true), "GET", "/version")

	var got map[string]string
	if err := json.Unmarshal(response.Body.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if response.Header().Get("Content-Type") != "application/json" {
		t.Errorf("Content-Type = %q", response.Header().Get("Content-Type"))
	}
	for _, key := range []string{"version", "commit", "buildTime"} {
		if got[key] == "" {
			t.Errorf("%s is missing in %v", key, got)
		}
	}
}

func TestMetrics(t *testing.T) {
	handler := newServer(true)
	request(handler, "GET", "/healthz")
	request(handler, "GET", "/random-1")
	request(handler, "GET", "/random-2")

	response := request(handler, "GET", "/metrics")

	if got := response.Header().Get("Content-Type"); !strings.HasPrefix(got, "text/plain; version=0.0.4") {
		t.Errorf("Content-Type = %q", got)
	}
	for _, line := range []string{
		`agent_build_info{version="`,
		"# TYPE agent_ready gauge\nagent_ready 1\n",
		"agent_uptime_seconds ",
		"go_goroutines ",
		`agent_http_requests_total{route="GET /healthz",code="200"} 1`,
		`agent_http_requests_total{route="none",code="404"} 2`,
		`agent_heartbeats_total{result="success"} 1`,
	} {
		if !strings.Contains(response.Body.String(), line) {
			t.Errorf("metrics lack %q:\n%s", line, response.Body)
		}
	}
}
