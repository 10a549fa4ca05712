// Command agent is a small service that reports its health, its version and its
// metrics, and tells a control plane that it is alive.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	"slipway.example/agent/internal/config"
	"slipway.example/agent/internal/health"
	"slipway.example/agent/internal/version"
)

// Exit codes.
const (
	exitOK      = 0
	exitFailure = 1
	exitUsage   = 2
)

const healthcheckTimeout = 2 * time.Second

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	os.Exit(run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr))
}

// run is main without the globals.
func run(ctx context.Context, args []string, getenv func(string) string, stdout, stderr io.Writer) int {
	healthcheck := len(args) > 0 && args[0] == "healthcheck"
	if healthcheck {
		args = args[1:]
	}
	cfg, err := config.Parse(args, getenv)
	switch {
	case errors.Is(err, config.ErrHelp):
		config.Usage(stdout)
		return exitOK
	case err != nil:
		fmt.Fprintf(stderr, "agent: %v\nRun 'agent --help' for the flags.\n", err)
		return exitUsage
	case cfg.ShowVersion:
		fmt.Fprintln(stdout, version.Get())
		return exitOK
	case healthcheck:
		return check(ctx, cfg, stderr)
	}

	log := slog.New(slog.NewJSONHandler(stdout, &slog.HandlerOptions{Level: cfg.LogLevel}))
	listener, err := net.Listen("tcp", cfg.Listen)
	if err != nil {
		log.Error("cannot listen", "error", err)
		return exitFailure
	}
	if err := serve(ctx, cfg, listener, log); err != nil {
		log.Error("stopped", "error", err)
		return exitFailure
	}
	return exitOK
}

// check asks the agent that runs with the same configuration: a scratch image
// has no shell and no curl for its health check.
func check(ctx context.Context, cfg config.Config, stderr io.Writer) int {
	ctx, cancel := context.WithTimeout(ctx, healthcheckTimeout)
	defer cancel()
	if err := health.Check(ctx, cfg.HealthURL()); err != nil {
		fmt.Fprintf(stderr, "agent: unhealthy: %v\n", err)
		return exitFailure
	}
	return exitOK
}
