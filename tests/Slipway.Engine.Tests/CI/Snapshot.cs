namespace Slipway.Engine.Tests.CI;

/// <summary>Texts that are compared with files under <c>Snapshots</c>. With UPDATE_SNAPSHOTS=1 the files are written instead.</summary>
internal static class Snapshot
{
    public static void Match(string text, string file)
    {
        var path = Path.Combine(Repository.Root, "tests", "Slipway.Engine.Tests", "CI", "Snapshots", file);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, text);
        }

        text.Should().Be(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty, "{0} shows what is expected", path);
    }
}
