package server

import (
	"net/http"
	"runtime"
	"time"

	"slipway.example/agent/internal/metrics"
	"slipway.example/agent/internal/version"
)

func (s *Server) metrics(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	info := version.Get()
	build := metrics.Labels(
		[]string{"version", "commit", "goversion"},
		[]string{info.Version, info.Commit, runtime.Version()})
	ready := 0.0
	if s.state.Ready() {
		ready = 1
	}

	metrics.WriteGauge(w, "agent_build_info", "Always 1; the build is in the labels.", build, 1)
	metrics.WriteGauge(w, "agent_ready", "1 when the agent takes requests.", "", ready)
	metrics.WriteGauge(w, "agent_uptime_seconds", "Seconds since the start.", "", time.Since(s.started).Seconds())
	metrics.WriteGauge(w, "go_goroutines", "Goroutines that exist.", "", float64(runtime.NumGoroutine()))
	s.requests.WriteTo(w)
	s.heartbeats.WriteTo(w)
}
