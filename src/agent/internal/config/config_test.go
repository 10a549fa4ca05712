package config

import (
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"
)

func environment(values map[string]string) func(string) string {
	return func(name string) string { return values[name] }
}

func TestParse(t *testing.T) {
	tests := []struct {
		name  string
		args  []string
		env   map[string]string
		check func(Config) bool
	}{
		{"defaults", nil, nil, func(c Config) bool {
			return c.Listen == ":8080" && c.ControlPlaneURL == "" && c.HeartbeatInterval == 30*time.Second &&
				c.ShutdownTimeout == 10*time.Second && c.LogLevel == slog.LevelInfo && !c.ShowVersion
		}},
		{"flag", []string{"--listen", "127.0.0.1:9000"}, nil, func(c Config) bool { return c.Listen == "127.0.0.1:9000" }},
		{"flag with equals sign", []string{"--log-level=debug"}, nil, func(c Config) bool { return c.LogLevel == slog.LevelDebug }},
		{"environment", nil, map[string]string{"AGENT_LISTEN": ":9001"}, func(c Config) bool { return c.Listen == ":9001" }},
		{"flag before environment", []string{"--listen=:1"}, map[string]string{"AGENT_LISTEN": ":2"}, func(c Config) bool { return c.Listen == ":1" }},
		{"empty variable is unset", nil, map[string]string{"AGENT_LISTEN": ""}, func(c Config) bool { return c.Listen == ":8080" }},
		{"hyphens become underscores", nil, map[string]string{"AGENT_CONTROL_PLANE_URL": "https://cp.example"}, func(c Config) bool { return c.ControlPlaneURL == "https://cp.example" }},
		{"version is not read from the environment", nil, map[string]string{"AGENT_VERSION": "1.2.3"}, func(c Config) bool { return !c.ShowVersion }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, err := Parse(test.args, environment(test.env))
			if err != nil {
				t.Fatal(err)
			}
			if !test.check(c) {
				t.Errorf("unexpected configuration %+v", c)
			}
		})
	}
}

func TestParseErrors(t *testing.T) {
	tests := []struct {
		name string
		args []string
		env  map[string]string
		want string
	}{
		{"unknown flag", []string{"--lisen"}, nil, "lisen"},
		{"unexpected argument", []string{"serve"}, nil, `unexpected argument "serve"`},
		{"no port", []string{"--listen=localhost"}, nil, "want host:port"},
		{"port out of range", []string{"--listen=:65536"}, nil, "0 to 65535"},
		{"bad duration", []string{"--heartbeat-interval=soon"}, nil, "heartbeat-interval"},
		{"zero duration", []string{"--shutdown-timeout=0s"}, nil, "more than zero"},
		{"bad level", []string{"--log-level=loud"}, nil, "log-level"},
		{"URL without scheme", []string{"--control-plane-url=cp.example"}, nil, "want http://host"},
		{"URL of another scheme", []string{"--control-plane-url=ftp://cp.example"}, nil, "want http://host"},
		{"bad variable is named", nil, map[string]string{"AGENT_SHUTDOWN_TIMEOUT": "x"}, `"x" for AGENT_SHUTDOWN_TIMEOUT`},
		{"every bad value is named", []string{"--listen=x", "--shutdown-timeout=-1s"}, nil, "shutdown-timeout"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := Parse(test.args, environment(test.env))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error = %v, want one that contains %q", err, test.want)
			}
		})
	}
}

func TestParseDoesNotRepeatAURLThatMayHoldAPassword(t *testing.T) {
	_, err := Parse([]string{"--control-plane-url=ftp://user:hunter2@cp.example"}, environment(nil))
	if err == nil || strings.Contains(err.Error(), "hunter2") {
		t.Errorf("error = %v, want one without the password", err)
	}
}

func TestParseHelp(t *testing.T) {
	if _, err := Parse([]string{"--help"}, environment(nil)); !errors.Is(err, ErrHelp) {
		t.Errorf("error = %v, want ErrHelp", err)
	}
}

func TestUsageNamesEveryFlag(t *testing.T) {
	var text strings.Builder
	Usage(&text)
	for _, name := range []string{"listen", "control-plane-url", "heartbeat-interval", "shutdown-timeout", "instance", "log-level", "version"} {
		if !strings.Contains(text.String(), "-"+name) {
			t.Errorf("usage does not mention %s", name)
		}
	}
}

func TestHealthURL(t *testing.T) {
	tests := map[string]string{
		":8080":          "http://127.0.0.1:8080/healthz",
		"0.0.0.0:81":     "http://127.0.0.1:81/healthz",
		"[::]:82":        "http://127.0.0.1:82/healthz",
		"127.0.0.2:83":   "http://127.0.0.2:83/healthz",
		"[::1]:84":       "http://[::1]:84/healthz",
		"agent.local:85": "http://agent.local:85/healthz",
	}
	for listen, want := range tests {
		if got := (Config{Listen: listen}).HealthURL(); got != want {
			t.Errorf("HealthURL() for %s = %s, want %s", listen, got, want)
		}
	}
}
