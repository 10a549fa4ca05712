// Package config reads the agent's settings from flags and the environment.
package config

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"
)

// Config is everything that can be set from outside.
type Config struct {
	Listen            string
	ControlPlaneURL   string
	HeartbeatInterval time.Duration
	ShutdownTimeout   time.Duration
	Instance          string
	LogLevel          slog.Level
	ShowVersion       bool
}

// ErrHelp means that --help was given.
var ErrHelp = flag.ErrHelp

// Parse reads args, and for each flag that is absent the variable AGENT_<FLAG>
// (upper case, underscores) if it is not empty, and checks the result.
func Parse(args []string, getenv func(string) string) (Config, error) {
	var c Config
	flags := c.flags()
	if err := fromEnvironment(flags, getenv); err != nil {
		return Config{}, err
	}
	if err := flags.Parse(args); err != nil {
		return Config{}, err
	}
	if flags.NArg() > 0 {
		return Config{}, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	return c, c.validate()
}

// Usage writes the help text.
func Usage(w io.Writer) {
	fmt.Fprint(w, "Usage: agent [flags]\n       agent healthcheck [flags]\n\n"+
		"Each flag except --version can also be set as AGENT_<FLAG>, for example AGENT_LISTEN.\n\n")
	var c Config
	flags := c.flags()
	flags.SetOutput(w)
	flags.PrintDefaults()
}

func (c *Config) flags() *flag.FlagSet {
	flags := flag.NewFlagSet("agent", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // the caller prints errors, once
	flags.Usage = func() {}
	flags.StringVar(&c.Listen, "listen", ":8080", "`address` to serve HTTP on")
	flags.StringVar(&c.ControlPlaneURL, "control-plane-url", "", "`URL` that heartbeats are posted to (default none: no heartbeat)")
	flags.DurationVar(&c.HeartbeatInterval, "heartbeat-interval", 30*time.Second, "time between heartbeats")
	flags.DurationVar(&c.ShutdownTimeout, "shutdown-timeout", 10*time.Second, "time that open requests get to finish")
	flags.StringVar(&c.Instance, "instance", hostname(), "`name` that heartbeats carry")
	flags.TextVar(&c.LogLevel, "log-level", slog.LevelInfo, "lowest `level` logged: debug, info, warn or error")
	flags.BoolVar(&c.ShowVersion, "version", false, "print version, commit and build time")
	return flags
}

func fromEnvironment(flags *flag.FlagSet, getenv func(string) string) error {
	var failures []error
	flags.VisitAll(func(f *flag.Flag) {
		if f.Name == "version" {
			return
		}
		name := "AGENT_" + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
		value := getenv(name)
		if value == "" {
			return
		}
		if err := flags.Set(f.Name, value); err != nil {
			failures = append(failures, fmt.Errorf("invalid value %q for %s: %w", value, name, err))
		}
	})
	return errors.Join(failures...)
}

func hostname() string {
	name, err := os.Hostname()
	if err != nil {
		return "unknown"
	}
	return name
}
