using System.Text;
using Slipway.Docker.Builds;
using Slipway.Docker.Progress;
using Slipway.Docker.Tests.Progress;

namespace Slipway.Docker.Tests.Builds;

public sealed class DiagnosingFailures
{
    [Theory]
    [InlineData("ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?", BuildFailureKind.EngineNotRunning, "unix:///var/run/docker.sock")]
    [InlineData("ERROR: failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct", BuildFailureKind.EngineNotRunning, "unix:///var/run/docker.sock")]
    [InlineData("ERROR: permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get \"http://x\": dial unix /var/run/docker.sock: connect: permission denied", BuildFailureKind.SocketPermission, "usermod -aG docker")]
    [InlineData("permission denied while trying to connect to the docker API at unix:///var/run/docker.sock", BuildFailureKind.SocketPermission, "usermod -aG docker")]
    [InlineData("unknown flag: --progress\n\nUsage:  docker [OPTIONS] COMMAND [ARG...]", BuildFailureKind.BuildxMissing, "docker-buildx-plugin")]
    [InlineData("docker: 'buildx' is not a docker command.\nSee 'docker --help'", BuildFailureKind.BuildxMissing, "docker-buildx-plugin")]
    [InlineData("docker: unknown command: docker buildx", BuildFailureKind.BuildxMissing, "docker-buildx-plugin")]
    [InlineData("ERROR: invalid progress mode rawjson", BuildFailureKind.BuildxTooOld, "0.13")]
    [InlineData("unknown flag: --call\nSee 'docker buildx build --help'.", BuildFailureKind.BuildxTooOld, "--call")]
    [InlineData("ERROR: no builder \"b1\" found", BuildFailureKind.BuilderMissing, "'b1'")]
    [InlineData("ERROR: docker exporter does not currently support exporting manifest lists", BuildFailureKind.BuilderUnable, "containerd-snapshotter")]
    [InlineData("ERROR: Multi-platform build is not supported for the docker driver.", BuildFailureKind.BuilderUnable, "containerd-snapshotter")]
    [InlineData("ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory", BuildFailureKind.DockerfileMissing, "Dockerfile")]
    [InlineData("ERROR: unable to prepare context: path \"nodir\" not found", BuildFailureKind.ContextMissing, "ctx")]
    [InlineData("ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: COPPY (did you mean COPY?)", BuildFailureKind.DockerfileInvalid, "did you mean COPY?")]
    [InlineData("ERROR: failed to solve: target stage \"nope\" could not be found", BuildFailureKind.TargetMissing, "'nope'")]
    [InlineData("ERROR: failed to solve: base name (${X}) should not be blank", BuildFailureKind.InvalidBuildArgument, "${X}")]
    [InlineData("ERROR: failed to solve: failed to parse stage name \"Bad Image\": invalid reference format", BuildFailureKind.InvalidBuildArgument, "Bad Image")]
    [InlineData("ERROR: failed to solve: secret x: not found", BuildFailureKind.SecretMissing, "'x'")]
    [InlineData("ERROR: failed to solve: write /var/lib/docker/x: no space left on device", BuildFailureKind.DiskFull, "docker buildx prune")]
    [InlineData("ERROR: failed to solve: process \"/bin/sh -c x\" did not complete: adding interface veth1 to bridge docker0 failed: Device does not exist", BuildFailureKind.BridgeMissing, "--bridge=none")]
    [InlineData("ERROR: failed to solve: golang:1.24-alpine: failed to resolve source metadata for docker.io/library/golang:1.24-alpine: failed to do request: Head \"https://registry-1.docker.io/v2/library/golang/manifests/1.24-alpine\": dial tcp: lookup registry-1.docker.io on 10.0.0.1:53: no such host", BuildFailureKind.BaseImageUnavailable, "'golang:1.24-alpine' could not be had from registry-1.docker.io: its name cannot be resolved")]
    [InlineData("ERROR: failed to solve: localhost:5000/x:1: failed to resolve source metadata for localhost:5000/x:1: localhost:5000/x:1: not found", BuildFailureKind.BaseImageUnavailable, "'localhost:5000/x:1' could not be had from localhost:5000: it has no such image")]
    [InlineData("ERROR: failed to solve: a/b: failed to resolve source metadata for docker.io/a/b:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed", BuildFailureKind.BaseImageUnavailable, "docker login")]
    [InlineData("ERROR: failed to solve: a: failed to resolve source metadata for docker.io/library/a:latest: failed to copy: httpReadSeeker: failed open: unexpected status code https://x: 429 Too Many Requests - Server message: toomanyrequests: limit", BuildFailureKind.BaseImageUnavailable, "(429)")]
    [InlineData("ERROR: failed to solve: failed to push r.example/x:1: failed to authorize: failed to fetch anonymous token: unexpected status: 401 Unauthorized", BuildFailureKind.RegistryRefused, "r.example/x:1")]
    [InlineData("ERROR: failed to solve: failed to push r.example/x:1: unexpected status: 403 Forbidden", BuildFailureKind.RegistryRefused, "(403)")]
    [InlineData("ERROR: failed to solve: failed to push r.example/x:1: unexpected status from POST request to https://r.example/v2/: 503 Service Unavailable", BuildFailureKind.RegistryRefused, "(503)")]
    [InlineData("ERROR: failed to solve: failed to push localhost:5001/x/y:z: failed to do request: Head \"https://localhost:5001/v2/\": dial tcp 127.0.0.1:5001: connect: connection refused", BuildFailureKind.RegistryRefused, "refuses connections")]
    [InlineData("ERROR: failed to solve: Canceled: context canceled", BuildFailureKind.Canceled, "cancelled")]
    [InlineData("ERROR: something new", BuildFailureKind.Unknown, "something new")]
    [InlineData("", BuildFailureKind.Unknown, "exit code 1")]
    public void What_the_client_says_is_understood(string text, BuildFailureKind kind, string expected)
    {
        var diagnosis = Diagnose(text);

        diagnosis.Kind.Should().Be(kind);
        diagnosis.ToString().Should().Contain(expected).And.Contain("next:");
    }

    [Fact]
    public void Compiler_messages_are_shown_as_they_were_written()
    {
        foreach (var form in new[] { "rawjson", "plain" })
        {
            var diagnosis = Diagnose(Encoding.UTF8.GetString(Recorded.Bytes("compile-error." + form)));

            diagnosis.Kind.Should().Be(BuildFailureKind.CompileError);
            diagnosis.Details.Should().Equal("# m", "./main.go:3:19: undefined: fmt.Printn", "./main.go:3:32: declared and not used: y");
            diagnosis.ToString().Should().Contain("\n./main.go:3:19: undefined: fmt.Printn\n");
            diagnosis.Where.Should().StartWith("ctx/Dockerfile:2, step [2/2] RUN");
        }
    }

    [Fact]
    public void A_failed_step_shows_the_end_of_its_output()
    {
        var diagnosis = Diagnose(Encoding.UTF8.GetString(Recorded.Bytes("fail.rawjson")));

        diagnosis.Kind.Should().Be(BuildFailureKind.StepFailed);
        diagnosis.Details.Should().Equal("one", "two");
        diagnosis.What.Should().Contain("exit code: 7");
        diagnosis.Where.Should().Be("ctx/Dockerfile:3, step [2/2] RUN echo one; echo two 1>&2; exit 7");
    }

    [Fact]
    public void A_copy_of_what_is_not_there_names_the_file()
    {
        var diagnosis = Diagnose(Encoding.UTF8.GetString(Recorded.Bytes("copy-missing.rawjson")));

        diagnosis.Kind.Should().Be(BuildFailureKind.SourceMissing);
        diagnosis.What.Should().Be("'/nope' is not in the build context.");
        diagnosis.Next.Should().Contain(".dockerignore");
    }

    [Theory]
    [InlineData("write /tmp/go-build/x: no space left on device", BuildFailureKind.DiskFull)]
    [InlineData("/bin/sh: exec format error", BuildFailureKind.EmulationMissing)]
    [InlineData("compile: signal: killed", BuildFailureKind.OutOfMemory)]
    [InlineData("goroutine 1 [running]:", BuildFailureKind.StepFailed)]
    public void The_output_of_a_step_is_looked_at(string line, BuildFailureKind kind)
        => Diagnose($"#5 [2/2] RUN x\n#5 0.235 {line}\n#5 ERROR: process \"/bin/sh -c x\" did not complete successfully: exit code: 1\nERROR: failed to solve: process").Kind.Should().Be(kind);

    [Fact]
    public void Hostile_text_is_shown_escaped()
        => Diagnose("ERROR: bad \u001b[2J\u202e").ToString().Should().Contain("bad \\x1b[2J\\u202e");

    private static BuildDiagnosis Diagnose(string text)
    {
        var reader = new ProgressReader();
        reader.Feed(Encoding.UTF8.GetBytes(text));
        return FailureClassifier.Classify(new FailureEvidence(new BuildOptions { Context = "ctx" }, reader.Complete(), 1));
    }
}
