package heartbeat

import "time"

const (
	firstRetry = time.Second
	lastRetry  = 2 * time.Minute
)

// retryDelay doubles with each failure in a row up to lastRetry. The upper half
// is random, so that agents which lost the control plane together return apart.
func retryDelay(failures int, random float64) time.Duration {
	delay := lastRetry
	if shift := failures - 1; shift < 8 {
		delay = min(firstRetry<<shift, lastRetry)
	}
	return delay/2 + time.Duration(random*float64(delay/2))
}

// nextDelay is the interval give or take a tenth.
func nextDelay(interval time.Duration, random float64) time.Duration {
	return interval + time.Duration((random-0.5)*0.2*float64(interval))
}
