package health

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestStateStartsNotReady(t *testing.T) {
	var state State
	if state.Ready() {
		t.Error("the zero State is ready")
	}
	state.SetReady(true)
	if !state.Ready() {
		t.Error("not ready after SetReady(true)")
	}
}

func TestCheck(t *testing.T) {
	tests := map[int]bool{
		http.StatusOK:                 true,
		http.StatusNoContent:          false,
		http.StatusServiceUnavailable: false,
	}
	for status, healthy := range tests {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) }))
		if err := Check(t.Context(), server.URL); (err == nil) != healthy {
			t.Errorf("Check with status %d = %v", status, err)
		}
		server.Close()
	}
}

func TestCheckFailsWhenNothingListens(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	server.Close()
	if err := Check(t.Context(), server.URL); err == nil {
		t.Error("no error from a closed server")
	}
}

func TestCheckStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Check(ctx, "http://127.0.0.1:1/healthz"); err == nil {
		t.Error("no error from a cancelled context")
	}
}
