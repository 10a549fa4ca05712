namespace Slipway.Acceptance.Tests.Development;

/// <summary>The real docker command.</summary>
internal static class DockerCommand
{
    private const string ProvisionedGoImage = "slipway/go-base";

    /// <summary>The Go image to build from: GO_IMAGE, else the one that provisioning made; null for the one that the Dockerfiles name.</summary>
    public static async Task<string?> GoImage()
    {
        if (Environment.GetEnvironmentVariable("GO_IMAGE") is { Length: > 0 } named)
        {
            return named;
        }

        return (await Run("image", "inspect", ProvisionedGoImage)).ExitCode == 0 ? ProvisionedGoImage : null;
    }

    public static Task<ProgramResult> Run(params IEnumerable<string> arguments)
        => new ProgramRun("docker", arguments).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>What a command that must succeed prints on its standard output.</summary>
    public static async Task<string> Output(params IEnumerable<string> arguments)
        => (await Run(arguments)).OrThrow().Output.Trim();

    /// <summary>Removes something, also when the test was cancelled.</summary>
    public static async Task Remove(params IEnumerable<string> arguments)
        => await new ProgramRun("docker", arguments).RunAsync(CancellationToken.None);
}
