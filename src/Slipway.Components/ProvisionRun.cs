using System.Text.RegularExpressions;
using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning;

namespace Slipway.Components;

/// <summary>One run of <see cref="IProvision"/>. A Go base image is only made where the one that the Dockerfile names cannot be had.</summary>
internal sealed partial class ProvisionRun(ICommandRunner runner, string dockerfile, CancellationToken cancellation)
{
    private static readonly TimeSpan RegistryPatience = TimeSpan.FromSeconds(15);

    /// <summary>Returns the number of steps that were done.</summary>
    public async Task<int> ExecuteAsync(ProvisionOptions options)
    {
        var provisioner = new Provisioner(runner, new TextProvisionOutput(Console.WriteLine));
        if (!options.GoImage || (await provisioner.PlanAsync(options, cancellation)).Steps.Count == 0)
        {
            return (await provisioner.RunAsync(options, cancellation)).Steps.Count;
        }

        // Whether the image can be had is only known with a Docker client.
        var first = await provisioner.RunAsync(options with { GoImage = false }, cancellation);
        if (options.Docker && await FindAvailableImage() is { } image)
        {
            Console.WriteLine($"Go base image: {image} can be pulled; none is made.");
            return first.Steps.Count;
        }

        return first.Steps.Count + (await provisioner.RunAsync(options, cancellation)).Steps.Count;
    }

    /// <summary>The Dockerfile's Go image, when the engine or a registry has it.</summary>
    private async Task<string?> FindAvailableImage()
    {
        if (!File.Exists(dockerfile) || DefaultGoImage().Match(await File.ReadAllTextAsync(dockerfile, cancellation)) is not { Success: true } match)
        {
            return null;
        }

        var image = match.Groups[1].Value;
        return await Succeeds("image", "inspect", image) || await Succeeds("manifest", "inspect", image) ? image : null;
    }

    private async Task<bool> Succeeds(params string[] arguments)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(RegistryPatience);
        try
        {
            return (await runner.RunAsync(Command.Of("docker", arguments) with { ReadOnly = true }, limited.Token)).IsSuccess;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\s*ARG\s+GO_IMAGE=(\S+)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex DefaultGoImage();
}
