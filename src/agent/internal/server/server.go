// Package server answers the agent's HTTP requests.
package server

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"time"

	"slipway.example/agent/internal/health"
	"slipway.example/agent/internal/metrics"
	"slipway.example/agent/internal/version"
)

// Server has the handlers and what they report.
type Server struct {
	state      *health.State
	heartbeats *metrics.Counter
	requests   *metrics.Counter
	started    time.Time
	log        *slog.Logger
}

// New makes a server that reports state and heartbeats.
func New(state *health.State, heartbeats *metrics.Counter, log *slog.Logger) *Server {
	return &Server{
		state:      state,
		heartbeats: heartbeats,
		requests:   metrics.NewCounter("agent_http_requests_total", "HTTP requests answered.", "route", "code"),
		started:    time.Now(),
		log:        log,
	}
}

// Handler is the server's routes.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", s.healthz)
	mux.HandleFunc("GET /readyz", s.readyz)
	mux.HandleFunc("GET /version", s.version)
	mux.HandleFunc("GET /metrics", s.metrics)
	return s.observed(mux)
}

func (s *Server) healthz(w http.ResponseWriter, _ *http.Request) {
	io.WriteString(w, "ok\n")
}

func (s *Server) readyz(w http.ResponseWriter, _ *http.Request) {
	if !s.state.Ready() {
		http.Error(w, "not ready", http.StatusServiceUnavailable)
		return
	}
	io.WriteString(w, "ready\n")
}

func (s *Server) version(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(version.Get())
}
