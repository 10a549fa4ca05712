package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"slipway.example/agent/internal/config"
	"slipway.example/agent/internal/health"
	"slipway.example/agent/internal/heartbeat"
	"slipway.example/agent/internal/metrics"
	"slipway.example/agent/internal/server"
	"slipway.example/agent/internal/version"
)

// serve answers requests until ctx ends and the open ones are finished.
func serve(ctx context.Context, cfg config.Config, listener net.Listener, log *slog.Logger) error {
	state := &health.State{}
	heartbeats := metrics.NewCounter("agent_heartbeats_total", "Heartbeats sent to the control plane.", "result")
	httpServer := &http.Server{
		Handler:           server.New(state, heartbeats, log).Handler(),
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Second,
		IdleTimeout:       time.Minute,
	}

	ctx, cancel := context.WithCancel(ctx)
	var background sync.WaitGroup
	defer background.Wait()
	defer cancel()
	if cfg.ControlPlaneURL != "" {
		sender := heartbeat.New(cfg.ControlPlaneURL, cfg.Instance, cfg.HeartbeatInterval, heartbeats, log)
		background.Add(1)
		go func() {
			defer background.Done()
			sender.Run(ctx)
		}()
	}

	state.SetReady(true) // the listener is open: connections wait for Serve
	served := make(chan error, 1)
	go func() { served <- httpServer.Serve(listener) }()
	log.Info("listening", "address", listener.Addr().String(), "build", version.Get())

	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	state.SetReady(false)
	log.Info("shutting down", "timeout", cfg.ShutdownTimeout.String())
	return shutdown(httpServer, cfg.ShutdownTimeout, log)
}

func shutdown(httpServer *http.Server, timeout time.Duration, log *slog.Logger) error {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	err := httpServer.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		httpServer.Close()
		return errors.New("requests were still open after the shutdown timeout")
	}
	log.Info("stopped")
	return err
}
