using Nuke.Common;
using Slipway.Docker.Commands;
using Slipway.Docker.LiveReload;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;

namespace Slipway.Components;

/// <summary>Live reload on the host, as <c>.air.toml</c> says, until Ctrl-C.</summary>
public interface IDevWatch : IHazDevelopment
{
    /// <summary>Who watches: ours, which needs nothing but Go, or <c>air</c> from PATH.</summary>
    [Parameter("Who watches: 'built-in' (default) or 'air' from PATH.", Name = "DevWatcher")]
    string Watcher => TryGetValue(() => Watcher) ?? "built-in";

    /// <summary>Builds and runs the service, and does so again on each change.</summary>
    Target DevWatch => _ => _
        .Description("Builds and runs the service on this machine, again on each change (.air.toml).")
        .TryDependsOn<IProvision>(x => x.ProvisionIfAsked)
        .Executes(() => Watcher.ToUpperInvariant() switch
        {
            "BUILT-IN" => WatchBuiltIn(),
            "AIR" => WatchWithAir(),
            _ => throw new ArgumentOutOfRangeException(nameof(Watcher), $"--dev-watcher: '{Watcher}' is neither 'built-in' nor 'air'."),
        });

    private async Task WatchBuiltIn()
    {
        var loaded = AirConfigurationLoader.Load(new ConfigurationSource(RootDirectory));
        foreach (var note in loaded.Notes)
        {
            Console.WriteLine($"Note: {note}");
        }

        Require("go", loaded.Configuration.Build.Cmd, "Install Go 1.24 or newer and put it on PATH; on Debian 12 or 13 as root, --provision does it.");
        var output = new ConsoleLiveReloadOutput(loaded.Configuration, Console.Out, ConsoleOutputOptions.FromEnvironment());
        var options = new HostActionOptions { Arguments = Args, Environment = DevVariables };
        var result = await LiveReloadLoop.ForHost(loaded.Configuration, new ProcessLauncher(), output, options).RunAsync(BuildCommands.Cancellation);
        Assert.True(result.ExitCode is 0 or 130, "Live reload ended with an error; it stands above.");
    }

    private async Task WatchWithAir()
    {
        var arguments = Args.Length == 0 ? Args : Args.Prepend("--");
        var command = Command.Of("air", arguments) with
        {
            WorkingDirectory = RootDirectory,
            Environment = DevVariables,
            OnOutputLine = Console.WriteLine,
            OnErrorLine = Console.Error.WriteLine,
            KeepOutput = false,
        };
        try
        {
            await BuildCommands.Runner.RunAsync(command, BuildCommands.Cancellation);
        }
        catch (CommandNotFoundException)
        {
            Assert.Fail("--dev-watcher air: there is no 'air' on PATH. Install it (go install github.com/air-verse/air@latest), or leave the parameter out: the built-in watcher reads the same .air.toml.");
        }
    }

    private static void Require(string program, string command, string next)
        => Assert.True(
            !command.TrimStart().StartsWith(program + " ", StringComparison.Ordinal) || Programs.IsOnPath(program),
            $"There is no '{program}' on PATH, and the build command in .air.toml needs it: {command}\n{next}");
}
