# Any image with a Go toolchain and CA certificates, Alpine or Debian.
ARG GO_IMAGE=golang:1.24-alpine
# What another service changes: where its module is, which command is built, where its version is kept.
ARG MODULE_DIR=src/agent
ARG MAIN=./cmd/agent
ARG VERSION_PACKAGE=slipway.example/agent/internal/version
ARG IMAGE_TITLE=agent
ARG IMAGE_DESCRIPTION="Reports its health to a control plane"
ARG IMAGE_SOURCE=https://slipway.example/agent
ARG IMAGE_LICENSES=MIT
# What changes with every commit. A stage sees them only from where it names them.
ARG VERSION=0.0.0-local
ARG COMMIT=unknown
ARG BUILD_TIME=1970-01-01T00:00:00Z
ARG SOURCE_DATE_EPOCH=0

# Every stage but the last runs on the builder's own platform and cross-compiles: no emulation.
FROM --platform=$BUILDPLATFORM ${GO_IMAGE} AS base
# These are part of every key in Go's build cache: one value for all steps, or they share nothing.
ENV CGO_ENABLED=0 \
    GOCACHE=/go/cache \
    GOFLAGS="-trimpath -buildvcs=false -mod=readonly -tags=timetzdata" \
    GOMODCACHE=/go/pkg/mod \
    GOTOOLCHAIN=local
COPY --chmod=755 <<'EOT' /usr/local/bin/go-for-target
#!/bin/sh
export GOOS="$TARGETOS" GOARCH="$TARGETARCH"
case "$TARGETARCH" in
  arm) export GOARM="${TARGETVARIANT#v}" ;;
  amd64) export GOAMD64="${TARGETVARIANT:-v1}" ;;
esac
exec go "$@"
EOT
WORKDIR /src

# Results that another stage copies are in /out: BuildKit hashes all that is beside a copied path, and
# beside a path in the root folder that is the whole toolchain (0.7 s a copy).

# Third-party modules. Downloads stay in a cache mount, so that one new requirement is one download;
# what they unpack to is a layer, so that a fresh builder finds it in a registry cache.
FROM base AS modules
ARG MODULE_DIR
ARG GOPROXY="" GOPRIVATE=""
COPY ${MODULE_DIR}/go.mod ${MODULE_DIR}/go.sum* ./
RUN --mount=type=cache,id=slipway-downloads,target=/downloads \
    --mount=type=secret,id=netrc,target=/root/.netrc \
    mkdir -p "$GOMODCACHE" && \
    GOMODCACHE=/downloads go mod download && \
    GOPROXY=file:///downloads/cache/download GONOPROXY=none GOSUMDB=off go mod download && \
    find "$GOMODCACHE" -name '*.zip' -exec rm -f {} +

# The packages that the service needs and does not own. Runs when the source changes, but what it
# writes seldom does, and the next stage depends on that alone.
FROM modules AS imports
ARG MODULE_DIR MAIN
ARG TARGETOS TARGETARCH TARGETVARIANT
RUN --mount=type=bind,source=${MODULE_DIR},target=/src \
    mkdir /out && go-for-target list -deps -f '{{if not (and .Module .Module.Main)}}{{.ImportPath}}{{end}}' "$MAIN" > /tmp/all && \
    grep -Ev '^$|^unsafe$|(^|/)(internal|vendor)(/|$)' /tmp/all | LC_ALL=C sort > /out/imports

# Compiles exactly those into a layer. Cache mounts are never exported, layers are: with a registry
# cache a fresh builder starts from here. The mount makes one new import cost one package; the
# compiler marks the entries that it uses with the time, and only those go into the layer.
FROM modules AS deps
COPY --from=imports /out/imports /out/imports
ARG TARGETOS TARGETARCH TARGETVARIANT
RUN --mount=type=cache,id=slipway-deps-${TARGETARCH}${TARGETVARIANT},target=/warm,sharing=locked \
    find /warm -type f -exec touch -d "@$(($(date +%s) - 86400))" {} + && \
    touch -d "@$(($(date +%s) - 3600))" /tmp/start && \
    GOCACHE=/warm xargs go-for-target build < /out/imports && \
    mkdir -p "$GOCACHE" && cp -a /warm/. "$GOCACHE" && \
    find "$GOCACHE" -type f ! -newer /tmp/start -exec rm -f {} +

# Compiles the service's own packages, links, and lays out the image.
FROM modules AS build
RUN mkdir -p /out/image/etc/ssl/certs /out/image/tmp && chmod 1777 /out/image/tmp && \
    cp /etc/ssl/certs/ca-certificates.crt /out/image/etc/ssl/certs/
ARG MODULE_DIR MAIN VERSION_PACKAGE
ARG TARGETOS TARGETARCH TARGETVARIANT
# Named last, so that a new commit reruns only the step below.
ARG VERSION COMMIT BUILD_TIME SOURCE_DATE_EPOCH
# File times are set here and kept by COPY, so that the same commit gives the same image.
RUN --mount=type=bind,source=${MODULE_DIR},target=/src \
    --mount=type=cache,id=slipway-build-${TARGETARCH}${TARGETVARIANT},from=deps,source=/go/cache,target=/go/cache \
    go-for-target build -o /out/image/agent -ldflags "-s -w -buildid= \
      -X '${VERSION_PACKAGE}.Version=${VERSION}' \
      -X '${VERSION_PACKAGE}.Commit=${COMMIT}' \
      -X '${VERSION_PACKAGE}.BuildTime=${BUILD_TIME}'" "$MAIN" && \
    find /out/image -exec touch -d "@${SOURCE_DATE_EPOCH}" {} +

FROM scratch AS image
COPY --from=build /out/image/ /
# By number: Kubernetes' runAsNonRoot cannot check a name, and there is no /etc/passwd.
USER 65532:65532
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --start-interval=1s CMD ["/agent", "healthcheck"]
ENTRYPOINT ["/agent"]
ARG IMAGE_TITLE IMAGE_DESCRIPTION IMAGE_SOURCE IMAGE_LICENSES VERSION COMMIT BUILD_TIME
LABEL org.opencontainers.image.title="${IMAGE_TITLE}" \
      org.opencontainers.image.description="${IMAGE_DESCRIPTION}" \
      org.opencontainers.image.source="${IMAGE_SOURCE}" \
      org.opencontainers.image.licenses="${IMAGE_LICENSES}" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${COMMIT}" \
      org.opencontainers.image.created="${BUILD_TIME}" \
      org.opencontainers.image.base.name="scratch"
