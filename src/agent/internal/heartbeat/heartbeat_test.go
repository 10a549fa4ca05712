package heartbeat

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"slipway.example/agent/internal/metrics"
)

func TestRetryDelay(t *testing.T) {
	tests := []struct {
		failures int
		random   float64
		want     time.Duration
	}{
		{1, 0, 500 * time.Millisecond},
		{1, 1, time.Second},
		{3, 0.5, 3 * time.Second},
		{7, 1, 64 * time.Second},
		{8, 1, lastRetry},
		{100, 0, lastRetry / 2},
	}
	for _, test := range tests {
		if got := retryDelay(test.failures, test.random); got != test.want {
			t.Errorf("retryDelay(%d, %g) = %s, want %s", test.failures, test.random, got, test.want)
		}
	}
}

func TestNextDelayStaysWithinATenth(t *testing.T) {
	tests := map[float64]time.Duration{0: 27 * time.Second, 0.5: 30 * time.Second, 1: 33 * time.Second}
	for random, want := range tests {
		if got := nextDelay(30*time.Second, random); got != want {
			t.Errorf("nextDelay(30s, %g) = %s, want %s", random, got, want)
		}
	}
}

func TestRunBacksOffAndRecovers(t *testing.T) {
	statuses := []int{500, 503, 200, 404}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(statuses[0])
		statuses = statuses[1:]
	}))
	defer server.Close()

	delays, results := run(t, server.URL, len(statuses))

	want := []time.Duration{time.Second, 2 * time.Second, 33 * time.Second, time.Second}
	if !slices.Equal(delays, want) {
		t.Errorf("delays = %v, want %v", delays, want)
	}
	for _, line := range []string{`{result="failure"} 3`, `{result="success"} 1`} {
		if !strings.Contains(results, line) {
			t.Errorf("counter lacks %s:\n%s", line, results)
		}
	}
}

func TestRunRetriesWhenNothingListens(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	server.Close()

	if delays, _ := run(t, server.URL, 2); delays[1] != 2*time.Second {
		t.Errorf("delays = %v, want the second to be doubled", delays)
	}
}

func TestMessage(t *testing.T) {
	var method, contentType string
	var got map[string]string
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		method, contentType = r.Method, r.Header.Get("Content-Type")
		if err := json.NewDecoder(r.Body).Decode(&got); err != nil {
			t.Error(err)
		}
	}))
	defer server.Close()

	run(t, server.URL, 1)

	if method != http.MethodPost || contentType != "application/json" {
		t.Errorf("got %s with %s", method, contentType)
	}
	if got["instance"] != "one" || got["version"] == "" || got["commit"] == "" || got["buildTime"] == "" {
		t.Errorf("message = %v", got)
	}
}

func TestRunStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	results := metrics.NewCounter("heartbeats_total", "Heartbeats.", "result")

	New("http://127.0.0.1:1", "one", time.Hour, results, slog.New(slog.DiscardHandler)).Run(ctx)

	if text := written(results); strings.Contains(text, "failure") {
		t.Errorf("a stop was counted as a failure:\n%s", text)
	}
}

// run sends count heartbeats without waiting and returns the delays asked for.
func run(t *testing.T, url string, count int) ([]time.Duration, string) {
	t.Helper()
	results := metrics.NewCounter("heartbeats_total", "Heartbeats.", "result")
	sender := New(url, "one", 30*time.Second, results, slog.New(slog.DiscardHandler))
	sender.random = func() float64 { return 1 }
	var delays []time.Duration
	sender.sleep = func(_ context.Context, d time.Duration) error {
		if delays = append(delays, d); len(delays) == count {
			return errors.New("enough")
		}
		return nil
	}
	sender.Run(t.Context())
	return delays, written(results)
}

func written(counter *metrics.Counter) string {
	var text strings.Builder
	counter.WriteTo(&text)
	return text.String()
}
