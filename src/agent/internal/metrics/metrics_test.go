package metrics

import (
	"strings"
	"sync"
	"testing"
)

func TestCounterIsWrittenSortedAndEscaped(t *testing.T) {
	counter := NewCounter("jobs_total", "Jobs done.", "kind", "result")
	counter.Add("b", "ok")
	counter.Add("a", `say "hi"`)
	counter.Add("b", "ok")

	want := `# HELP jobs_total Jobs done.
# TYPE jobs_total counter
jobs_total{kind="a",result="say \"hi\""} 1
jobs_total{kind="b",result="ok"} 2
`
	var got strings.Builder
	if n, err := counter.WriteTo(&got); err != nil || n != int64(len(want)) {
		t.Errorf("WriteTo = %d, %v", n, err)
	}
	if got.String() != want {
		t.Errorf("got\n%swant\n%s", got.String(), want)
	}
}

func TestGauge(t *testing.T) {
	var got strings.Builder
	WriteGauge(&got, "ready", "Whether it is.", "", 1)
	if want := "# HELP ready Whether it is.\n# TYPE ready gauge\nready 1\n"; got.String() != want {
		t.Errorf("got %q, want %q", got.String(), want)
	}
}

func TestCounterCountsConcurrently(t *testing.T) {
	counter := NewCounter("n_total", "N.")
	var group sync.WaitGroup
	for range 50 {
		group.Add(1)
		go func() {
			defer group.Done()
			counter.Add()
		}()
	}
	group.Wait()

	var got strings.Builder
	counter.WriteTo(&got)
	if !strings.Contains(got.String(), "\nn_total 50\n") {
		t.Errorf("got %q", got.String())
	}
}
