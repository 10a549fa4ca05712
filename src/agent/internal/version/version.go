// Package version says which build this is.
package version

import "fmt"

// Set by the linker: -X slipway.example/agent/internal/version.Version=…
// The linker ignores a wrong name silently; stamp_test.go and the image's
// smoke run both look for that.
var (
	Version   = "0.0.0-local"
	Commit    = "unknown"
	BuildTime = "1970-01-01T00:00:00Z"
)

// Info is what a build knows about itself.
type Info struct {
	Version   string `json:"version"`
	Commit    string `json:"commit"`
	BuildTime string `json:"buildTime"`
}

// Get returns the values stamped into this binary.
func Get() Info {
	return Info{Version: Version, Commit: Commit, BuildTime: BuildTime}
}

// String has one value a line, for people and for grep.
func (i Info) String() string {
	return fmt.Sprintf("version: %s\ncommit: %s\nbuilt: %s", i.Version, i.Commit, i.BuildTime)
}
