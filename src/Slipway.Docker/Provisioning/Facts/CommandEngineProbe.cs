using Slipway.Docker.Commands;

namespace Slipway.Docker.Provisioning.Facts;

/// <summary>Asks an engine elsewhere (TCP, TLS, SSH) through the Docker client, which knows how to get there.</summary>
/// <param name="commands">Runs the client.</param>
/// <param name="endpoint">The value of <c>DOCKER_HOST</c>.</param>
internal sealed class CommandEngineProbe(ICommandRunner commands, string endpoint) : IEngineProbe
{
    public string Endpoint => endpoint;

    public bool IsDefault => false;

    public async Task<EngineInfo?> InfoAsync(CancellationToken cancellationToken)
        => await AskAsync(["info", "--format", "{{json .}}"], cancellationToken) is { IsSuccess: true } result
            ? EngineInfo.Parse(result.StandardOutput)
            : null;

    public async Task<bool> HasImageAsync(string reference, CancellationToken cancellationToken)
        => await AskAsync(["image", "inspect", "--format", "{{.Id}}", reference], cancellationToken) is { IsSuccess: true };

    private async Task<CommandResult?> AskAsync(string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            return await commands.RunAsync(Command.Of("docker", arguments) with { ReadOnly = true }, cancellationToken);
        }
        catch (CommandNotFoundException)
        {
            return null;
        }
    }
}
