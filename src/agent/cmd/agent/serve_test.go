package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"slipway.example/agent/internal/config"
)

var quiet = slog.New(slog.DiscardHandler)

// start serves in the background and returns the base URL and a stop that waits.
func start(t *testing.T, cfg config.Config) (url string, stop func() error) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	cfg.ShutdownTimeout = 5 * time.Second
	ctx, cancel := context.WithCancel(t.Context())
	result := make(chan error, 1)
	go func() { result <- serve(ctx, cfg, listener, quiet) }()
	return "http://" + listener.Addr().String(), func() error { cancel(); return <-result }
}

func TestServeAnswersUntilItIsStopped(t *testing.T) {
	url, stop := start(t, config.Config{})

	response, err := http.Get(url + "/readyz")
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusOK {
		t.Errorf("readyz answered %s", response.Status)
	}
	if err := stop(); err != nil {
		t.Errorf("serve = %v", err)
	}
	if _, err := http.Get(url + "/healthz"); err == nil {
		t.Error("still answers after the stop")
	}
}

func TestServeSendsHeartbeatsWhenAControlPlaneIsSet(t *testing.T) {
	received := make(chan struct{}, 1)
	controlPlane := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		select {
		case received <- struct{}{}:
		default:
		}
	}))
	defer controlPlane.Close()

	_, stop := start(t, config.Config{ControlPlaneURL: controlPlane.URL, HeartbeatInterval: time.Hour})
	<-received
	if err := stop(); err != nil {
		t.Errorf("serve = %v", err)
	}
}

func TestServeReturnsTheErrorOfItsListener(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	listener.Close()

	if err := serve(t.Context(), config.Config{}, listener, quiet); !errors.Is(err, net.ErrClosed) {
		t.Errorf("serve = %v, want %v", err, net.ErrClosed)
	}
}

func TestShutdownGivesUpOnRequestsThatStayOpen(t *testing.T) {
	entered := make(chan struct{})
	release := make(chan struct{})
	defer close(release)
	httpServer := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		close(entered)
		<-release
	}))
	go http.Get(httpServer.URL)
	<-entered

	if err := shutdown(httpServer.Config, time.Nanosecond, quiet); err == nil {
		t.Error("no error although a request was open")
	}
}
