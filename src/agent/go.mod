module slipway.example/agent

go 1.24
