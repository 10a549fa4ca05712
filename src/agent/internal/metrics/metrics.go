// Package metrics counts, and writes the counts as Prometheus text.
package metrics

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
)

// Counter is a family of numbers that only grow, one for each set of labels.
// It is safe for concurrent use.
type Counter struct {
	name, help string
	labels     []string
	mutex      sync.Mutex
	series     map[string]uint64
}

// NewCounter makes a family; its Add takes one value for each of labels.
func NewCounter(name, help string, labels ...string) *Counter {
	return &Counter{name: name, help: help, labels: labels, series: map[string]uint64{}}
}

// Add counts one for the given label values.
func (c *Counter) Add(values ...string) {
	key := Labels(c.labels, values)
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.series[key]++
}

// WriteTo writes the family, sorted, so that two scrapes compare.
func (c *Counter) WriteTo(w io.Writer) (int64, error) {
	c.mutex.Lock()
	series := maps.Clone(c.series)
	c.mutex.Unlock()

	var text strings.Builder
	header(&text, c.name, c.help, "counter")
	for _, key := range slices.Sorted(maps.Keys(series)) {
		fmt.Fprintf(&text, "%s%s %d\n", c.name, key, series[key])
	}
	n, err := io.WriteString(w, text.String())
	return int64(n), err
}

// WriteGauge writes one number that may go up and down.
func WriteGauge(w io.Writer, name, help, labels string, value float64) {
	header(w, name, help, "gauge")
	fmt.Fprintf(w, "%s%s %g\n", name, labels, value)
}

var escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)

// Labels is {name="value",…} with the values escaped, or nothing without names.
func Labels(names, values []string) string {
	if len(names) == 0 {
		return ""
	}
	pairs := make([]string, len(names))
	for i, name := range names {
		pairs[i] = name + `="` + escapes.Replace(values[i]) + `"`
	}
	return "{" + strings.Join(pairs, ",") + "}"
}

func header(w io.Writer, name, help, kind string) {
	fmt.Fprintf(w, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind)
}
