package faulttest

import (
	"context"
	"encoding/json"
	"strings"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/rs/zerolog"
)

// Proxy stands between a client and a server.
type Proxy struct {
	Addr string // host:port that it listens on, the same after a Cut
	p    *toxiproxy.Proxy
}

// NewProxy starts a proxy on a free port; Cut ends it.
func NewProxy(upstream string) (*Proxy, error) {
	api := toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop())
	p := toxiproxy.NewProxy(api, "neo4j", "127.0.0.1:0", upstream)
	if err := p.Start(); err != nil {
		return nil, err
	}
	return &Proxy{p.Listen, p}, nil
}

// Cut closes all connections and refuses new ones.
func (p *Proxy) Cut() { p.p.Stop() }

// Mend ends a Cut.
func (p *Proxy) Mend() error { return p.p.Start() }

// Side is the stream that a Toxic is about.
type Side string

// The sides.
const (
	Asked    Side = "upstream"   // from client to server
	Answered Side = "downstream" // from server to client
)

// Delay holds back everything on a side, by ms milliseconds.
func (p *Proxy) Delay(side Side, ms int64) error {
	return p.add("latency", side, map[string]int64{"latency": ms})
}

// Swallow lets nothing through on a side and leaves the connections open, also new
// ones, until Heal closes them.
func (p *Proxy) Swallow(side Side) error {
	return p.add("timeout", side, map[string]int64{"timeout": 0})
}

// CutAfter closes each connection after so many more bytes on a side.
func (p *Proxy) CutAfter(side Side, bytes int64) error {
	return p.add("limit_data", side, map[string]int64{"bytes": bytes})
}

func (p *Proxy) add(kind string, side Side, attributes map[string]int64) error {
	text, err := json.Marshal(map[string]any{"type": kind, "stream": side, "attributes": attributes})
	if err != nil {
		return err
	}
	_, err = p.p.Toxics.AddToxicJson(strings.NewReader(string(text)))
	return err
}

// Heal takes away all that Delay, Swallow and CutAfter did.
func (p *Proxy) Heal() { p.p.Toxics.ResetToxics(context.Background()) }
