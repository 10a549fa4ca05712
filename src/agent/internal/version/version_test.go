package version

import (
	"encoding/json"
	"testing"
)

func TestStringHasOneValueALine(t *testing.T) {
	info := Info{Version: "1.2.3", Commit: "abc123", BuildTime: "2026-01-02T03:04:05Z"}

	want := "version: 1.2.3\ncommit: abc123\nbuilt: 2026-01-02T03:04:05Z"
	if got := info.String(); got != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
}

func TestJSONKeys(t *testing.T) {
	got, err := json.Marshal(Info{Version: "1", Commit: "2", BuildTime: "3"})
	if err != nil {
		t.Fatal(err)
	}

	if want := `{"version":"1","commit":"2","buildTime":"3"}`; string(got) != want {
		t.Errorf("JSON = %s, want %s", got, want)
	}
}

func TestGetReturnsTheStampedVariables(t *testing.T) {
	if got, want := Get(), (Info{Version, Commit, BuildTime}); got != want {
		t.Errorf("Get() = %+v, want %+v", got, want)
	}
}
