using Slipway.Docker.Progress;

namespace Slipway.Docker.Tests.Progress;

public sealed class StepNames
{
    [Theory]
    [InlineData("[1/3] COPY bin /bin", StepKind.Copy, null, null, null, 1, 3, "COPY bin /bin")]
    [InlineData("[build  3/12] RUN go build", StepKind.Run, null, null, "build", 3, 12, "RUN go build")]
    [InlineData("[stage-1 2/2] ADD x /x", StepKind.Add, null, null, "stage-1", 2, 2, "ADD x /x")]
    [InlineData("[linux/amd64->arm64 builder 7/9] RUN x", StepKind.Run, "linux/amd64", "arm64", "builder", 7, 9, "RUN x")]
    [InlineData("[linux/arm/v7 1/1] WORKDIR /w", StepKind.Workdir, "linux/arm/v7", null, null, 1, 1, "WORKDIR /w")]
    [InlineData("[agent linux/arm64 final 1/2] COPY a b", StepKind.Copy, "linux/arm64", null, "final", 1, 2, "COPY a b")]
    [InlineData("[internal 1/1] RUN x", StepKind.Run, null, null, "internal", 1, 1, "RUN x")]
    [InlineData("[build 1/5] FROM golang:1.24", StepKind.From, null, null, "build", 1, 5, "FROM golang:1.24")]
    [InlineData("[a 2/5] ONBUILD RUN x", StepKind.Run, null, null, "a", 2, 5, "ONBUILD RUN x")]
    [InlineData("[b 2/5] LINK COPY --link a /a", StepKind.Link, null, null, "b", 2, 5, "LINK COPY --link a /a")]
    [InlineData("[internal] load build context", StepKind.Internal, null, null, null, 0, 0, "load build context")]
    [InlineData("[linux/arm64 internal] load metadata for x", StepKind.Internal, "linux/arm64", null, null, 0, 0, "load metadata for x")]
    [InlineData("[context src] load from client", StepKind.Internal, null, null, null, 0, 0, "load from client")]
    [InlineData("[auth] library/golang:pull token for x", StepKind.Auth, null, null, null, 0, 0, "library/golang:pull token for x")]
    [InlineData("exporting to image", StepKind.Export, null, null, null, 0, 0, "exporting to image")]
    [InlineData("exporting to oci image format", StepKind.Export, null, null, null, 0, 0, "exporting to oci image format")]
    [InlineData("importing cache manifest from x", StepKind.ImportCache, null, null, null, 0, 0, "importing cache manifest from x")]
    [InlineData("docker-image://docker.io/docker/dockerfile:1", StepKind.Source, null, null, null, 0, 0, "docker-image://docker.io/docker/dockerfile:1")]
    [InlineData("[1/2", StepKind.Other, null, null, null, 0, 0, "[1/2")]
    [InlineData("[] x", StepKind.Other, null, null, null, 0, 0, "[] x")]
    [InlineData("[1/99999999999] RUN x", StepKind.Other, null, null, null, 0, 0, "[1/99999999999] RUN x")]
    [InlineData("", StepKind.Other, null, null, null, 0, 0, "")]
    public void Names_are_taken_apart(
        string name, StepKind kind, string? platform, string? target, string? stage, int index, int count, string instruction)
        => StepName.Parse(name).Should().Be(new StepName(kind, platform, target, stage, index, count, instruction));
}
