package config

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"strconv"
	"time"
)

// validate reports every bad value at once.
func (c Config) validate() error {
	return errors.Join(
		checkListen(c.Listen),
		checkURL(c.ControlPlaneURL),
		checkPositive("heartbeat-interval", c.HeartbeatInterval),
		checkPositive("shutdown-timeout", c.ShutdownTimeout),
	)
}

func checkListen(address string) error {
	_, port, err := net.SplitHostPort(address)
	if err != nil {
		return fmt.Errorf("invalid value %q for listen: want host:port, for example :8080", address)
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return fmt.Errorf("invalid value %q for listen: the port is a number from 0 to 65535", address)
	}
	return nil
}

func checkURL(value string) error {
	if value == "" {
		return nil
	}
	u, err := url.Parse(value)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return errors.New("invalid value for control-plane-url: want http://host or https://host")
	}
	return nil
}

func checkPositive(name string, d time.Duration) error {
	if d <= 0 {
		return fmt.Errorf("invalid value %q for %s: want more than zero", d, name)
	}
	return nil
}

// HealthURL is where this configuration's own health endpoint answers.
func (c Config) HealthURL() string {
	host, port, _ := net.SplitHostPort(c.Listen)
	if ip := net.ParseIP(host); host == "" || (ip != nil && ip.IsUnspecified()) {
		host = "127.0.0.1"
	}
	return "http://" + net.JoinHostPort(host, port) + "/healthz"
}
