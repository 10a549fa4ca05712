using System.Globalization;

namespace Slipway.Benchmarks;

/// <summary>The Go service's image, built by us and by a naive single-stage Dockerfile on the same builder.</summary>
internal static class ImageBenchmark
{
    private const int Rounds = 3;

    public static async Task RunAsync()
    {
        using var copy = new RepositoryCopy();
        var goImage = $"GO_IMAGE={Environment.GetEnvironmentVariable("DOCKER_GO_IMAGE") ?? "slipway/go-base:latest"}";
        string[] ours = ["buildx", "build", "--load", "-t", "slipway-benchmark:ours", "--build-arg", goImage, "."];
        string[] naive = ["buildx", "build", "--load", "-t", "slipway-benchmark:naive", "-f", "tests/Slipway.Benchmarks/naive/Dockerfile", "--build-arg", goImage, "."];
        try
        {
            await copy.Run("docker", ours);
            await copy.Run("docker", naive);
            var oneLineOurs = new Measurement("one Go line, Dockerfile of this repository");
            var oneLineNaive = new Measurement("one Go line, naive Dockerfile");
            for (var i = 0; i < Rounds; i++)
            {
                copy.ChangeOneGoLine();
                await oneLineNaive.AddAsync(() => copy.Run("docker", naive));
                await oneLineOurs.AddAsync(() => copy.Run("docker", ours));
            }

            Console.WriteLine(oneLineNaive);
            Console.WriteLine(oneLineOurs);
            Console.WriteLine(Percent("one Go line is faster by", 1 - (oneLineOurs.Median / oneLineNaive.Median), "at least 85 %"));
            await ReportSizes(copy);
            await ReportOverhead(copy, ours);
        }
        finally
        {
            await new ProgramRun("docker", "image", "rm", "--force", "slipway-benchmark:ours", "slipway-benchmark:naive").RunAsync();
        }
    }

    private static async Task ReportSizes(RepositoryCopy copy)
    {
        var ours = await Unpacked("slipway-benchmark:ours");
        var naive = await Unpacked("slipway-benchmark:naive");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"files in the image: {ours / 1e6:0.00} MB (at most 9 MB), naive {naive / 1e6:0.00} MB, smaller by {1 - (ours / naive):P1}"));

        // The whole file system as a tar stream: what is in the image, whatever store the engine has.
        async Task<double> Unpacked(string image)
        {
            var container = (await copy.Run("docker", "create", image)).Output.Trim();
            var size = await copy.Run("sh", "-c", "docker export \"$1\" | wc -c", "sh", container);
            await copy.Run("docker", "rm", container);
            return double.Parse(size.Output.Trim(), CultureInfo.InvariantCulture);
        }
    }

    private static async Task ReportOverhead(RepositoryCopy copy, string[] bare)
    {
        var launcher = Path.Combine(copy.Root, "build.sh");
        await copy.Run(launcher, "docker");
        var plain = new Measurement("nothing changed, bare docker buildx build");
        var target = new Measurement("nothing changed, ./build.sh docker");
        for (var i = 0; i < 5; i++)
        {
            await plain.AddAsync(() => copy.Run("docker", bare));
            await target.AddAsync(() => copy.Run(launcher, "docker"));
        }

        Console.WriteLine(plain);
        Console.WriteLine(target);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the target adds {target.Median - plain.Median:0.00} s (at most 0.6 s)"));
    }

    private static string Percent(string what, double share, string limit)
        => string.Create(CultureInfo.InvariantCulture, $"{what} {share * 100:0.0} % ({limit})");
}
