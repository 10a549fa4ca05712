package server

import (
	"net/http"
	"strconv"
	"time"
)

// observed counts and logs what next answers. Routes are counted by pattern,
// never by path: a scanner must not be able to grow the metrics.
func (s *Server) observed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		recorder := &statusRecorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(recorder, r)

		route := r.Pattern
		if route == "" {
			route = "none"
		}
		s.requests.Add(route, strconv.Itoa(recorder.status))
		s.log.Debug("request", "method", r.Method, "path", r.URL.Path, "status", recorder.status, "duration", time.Since(start).String())
	})
}

type statusRecorder struct {
	http.ResponseWriter
	status int
}

// WriteHeader keeps the status.
func (r *statusRecorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}
