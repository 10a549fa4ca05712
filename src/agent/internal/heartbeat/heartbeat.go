// Package heartbeat tells the control plane, again and again, that the agent lives.
package heartbeat

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"time"

	"slipway.example/agent/internal/metrics"
	"slipway.example/agent/internal/version"
)

const requestTimeout = 10 * time.Second

// Sender posts heartbeats until its context ends.
type Sender struct {
	url      string
	instance string
	interval time.Duration
	log      *slog.Logger
	client   *http.Client
	results  *metrics.Counter

	// Replaced by tests: no test waits.
	sleep  func(context.Context, time.Duration) error
	random func() float64
}

// New makes a sender that counts its attempts in results, by result.
func New(url, instance string, interval time.Duration, results *metrics.Counter, log *slog.Logger) *Sender {
	return &Sender{
		url: url, instance: instance, interval: interval, log: log, results: results,
		client: &http.Client{Timeout: requestTimeout},
		sleep:  sleep, random: rand.Float64,
	}
}

// Run sends at once and then at every interval, sooner and ever less often after failures.
func (s *Sender) Run(ctx context.Context) {
	failures := 0
	for {
		delay := nextDelay(s.interval, s.random())
		if err := s.send(ctx); err == nil {
			failures = 0
			s.results.Add("success")
		} else if ctx.Err() == nil {
			failures++
			delay = retryDelay(failures, s.random())
			s.results.Add("failure")
			s.log.Warn("heartbeat failed", "error", err, "failures", failures, "retryIn", delay.String())
		}
		if s.sleep(ctx, delay) != nil {
			return
		}
	}
}

type message struct {
	Instance string `json:"instance"`
	version.Info
}

func (s *Sender) send(ctx context.Context) error {
	body, err := json.Marshal(message{s.instance, version.Get()})
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := s.client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	io.CopyN(io.Discard, response.Body, 1<<16) // so that the connection is used again
	if response.StatusCode < 200 || response.StatusCode > 299 {
		return fmt.Errorf("control plane answered %s", response.Status)
	}
	return nil
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
