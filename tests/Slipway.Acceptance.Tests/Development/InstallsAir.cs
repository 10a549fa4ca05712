using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Slipway.Acceptance.Tests.Development;

/// <summary>The optional stage, with a module of air's name and version in a proxy that is a folder: no network is needed, nor air itself.</summary>
[Trait("Category", "Docker")]
public sealed partial class InstallsAir
{
    private const string Module = "github.com/air-verse/air";

    [Fact]
    public async Task The_stage_installs_the_version_that_is_pinned_and_runs_it_as_the_user()
    {
        var name = $"slipway-test/air:{Guid.NewGuid():N}";
        var file = Path.Combine(Repository.Root, "Dockerfile.dev");
        var goImage = await DockerCommand.GoImage() ?? DefaultGoImage().Match(Repository.Read("Dockerfile.dev")).Groups[1].Value;
        using var folder = new TempFolder();
        Publish(folder, PinnedVersion().Match(Repository.Read("Dockerfile.dev")).Groups[1].Value);
        folder.Write("Dockerfile", $"FROM {goImage}\nCOPY proxy /proxy\nENV GOPROXY=file:///proxy GOSUMDB=off\n");
        try
        {
            await DockerCommand.Output("build", "--tag", $"{name}-base", folder.Path);
            await DockerCommand.Output(
                "build", "--file", file, "--target", "air", "--tag", name, "--build-arg", $"GO_IMAGE={goImage}",
                "--build-arg", $"AIR_GO_IMAGE={name}-base", "--build-arg", "UID=54321", "--build-arg", "GID=12", folder.Path);

            var run = await DockerCommand.Run("run", "--rm", name, "-c", ".air.toml");
            run.OrThrow().Error.Should().Be("54321 12 /src -c .air.toml\n");
        }
        finally
        {
            await DockerCommand.Remove("image", "rm", "--force", name, $"{name}-base");
        }
    }

    private static void Publish(TempFolder folder, string version)
    {
        const string GoMod = $"module {Module}\n\ngo 1.24\n";
        const string Main = """
            package main

            import "os"

            func main() {
            	folder, _ := os.Getwd()
            	println(os.Getuid(), os.Getgid(), folder, os.Args[1], os.Args[2])
            }

            """;
        var stem = $"proxy/{Module}/@v/{version}";
        folder.Write($"proxy/{Module}/@v/list", $"{version}\n");
        folder.Write($"{stem}.info", $$"""{"Version":"{{version}}","Time":"2020-01-02T03:04:05Z"}""");
        folder.Write($"{stem}.mod", GoMod);
        using var zip = ZipFile.Open(folder.Write($"{stem}.zip"), ZipArchiveMode.Update);
        foreach (var (file, content) in new[] { ("go.mod", GoMod), ("main.go", Main) })
        {
            using var writer = new StreamWriter(zip.CreateEntry($"{Module}@{version}/{file}").Open());
            writer.Write(content);
        }
    }

    [GeneratedRegex(@"(?m)^ARG AIR_VERSION=(v\d+\.\d+\.\d+)$")]
    private static partial Regex PinnedVersion();

    [GeneratedRegex(@"(?m)^ARG GO_IMAGE=(\S+)$")]
    private static partial Regex DefaultGoImage();
}
