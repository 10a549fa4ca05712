package main

import (
	"bytes"
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"slipway.example/agent/internal/version"
)

func runAgent(args ...string) (code int, stdout, stderr string) {
	var out, errors bytes.Buffer
	code = run(context.Background(), args, func(string) string { return "" }, &out, &errors)
	return code, out.String(), errors.String()
}

func TestVersionFlag(t *testing.T) {
	code, stdout, _ := runAgent("--version")
	if code != exitOK || stdout != version.Get().String()+"\n" {
		t.Errorf("exit %d, output %q", code, stdout)
	}
}

func TestHelpFlag(t *testing.T) {
	code, stdout, stderr := runAgent("--help")
	if code != exitOK || !strings.Contains(stdout, "AGENT_LISTEN") || stderr != "" {
		t.Errorf("exit %d, output %q, errors %q", code, stdout, stderr)
	}
}

func TestUsageErrors(t *testing.T) {
	tests := map[string][]string{
		"-nope":          {"--nope"},
		`"serve"`:        {"serve"},
		"want host:port": {"--listen=nonsense"},
		`"extra"`:        {"healthcheck", "extra"},
	}
	for want, args := range tests {
		code, stdout, stderr := runAgent(args...)
		if code != exitUsage || stdout != "" || !strings.Contains(stderr, want) || !strings.HasPrefix(stderr, "agent: ") {
			t.Errorf("%v: exit %d, output %q, errors %q, want %q", args, code, stdout, stderr, want)
		}
	}
}

func TestHealthcheck(t *testing.T) {
	healthy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/healthz" {
			http.NotFound(w, r)
		}
	}))
	address := healthy.Listener.Addr().String()

	if code, _, stderr := runAgent("healthcheck", "--listen="+address); code != exitOK {
		t.Errorf("exit %d, errors %q", code, stderr)
	}
	healthy.Close()
	if code, _, stderr := runAgent("healthcheck", "--listen="+address); code != exitFailure || !strings.Contains(stderr, "unhealthy") {
		t.Errorf("exit %d after the server was closed, errors %q", code, stderr)
	}
}

func TestAddressInUse(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()

	code, stdout, _ := runAgent("--listen", listener.Addr().String())
	if code != exitFailure || !strings.Contains(stdout, `"msg":"cannot listen"`) {
		t.Errorf("exit %d, output %q", code, stdout)
	}
}
