// Package health holds whether the agent is ready, and asks a running agent.
package health

import (
	"context"
	"fmt"
	"net/http"
	"sync/atomic"
)

// State is the agent's readiness. Its zero value is not ready.
type State struct {
	ready atomic.Bool
}

// SetReady says whether the agent should get requests.
func (s *State) SetReady(ready bool) { s.ready.Store(ready) }

// Ready tells what SetReady said last.
func (s *State) Ready() bool { return s.ready.Load() }

// Check returns nil when a GET of url answers 200.
func Check(ctx context.Context, url string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s answered %s", url, response.Status)
	}
	return nil
}
