using System.Globalization;
using Slipway.Docker.Commands;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>Runs <c>pre_cmd</c> and <c>cmd</c>, shows what they write as it comes, and keeps the output of failures in the log file.</summary>
internal sealed class BuildRunner(LiveReloadConfiguration configuration, IProcessLauncher launcher, ILiveReloadOutput output)
{
    private const int MostLoggedLines = 10_000;
    private const int NotFound = 127;

    private readonly ShellRunner shell = new(configuration.WorkingDirectory, launcher);

    /// <summary>Builds. Null is success; else what failed, for people.</summary>
    public async Task<string?> RunAsync(IReadOnlyDictionary<string, string?> environment, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(configuration.TmpPath);
            foreach (var command in configuration.Build.PreCmd.Append(configuration.Build.Cmd).Where(text => !string.IsNullOrWhiteSpace(text)))
            {
                if (await RunCommandAsync(command, environment, cancellationToken) is { } failure)
                {
                    return failure;
                }
            }

            return null;
        }
        catch (Exception exception) when (exception is CommandNotFoundException or IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    /// <summary>Runs <c>post_cmd</c>, each also when one before failed, and gives up after the time-out.</summary>
    public async Task RunPostCommandsAsync(IReadOnlyDictionary<string, string?> environment, TimeSpan timeout)
    {
        using var limit = new CancellationTokenSource(timeout);
        foreach (var command in configuration.Build.PostCmd.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            try
            {
                if (await RunCommandAsync(command, environment, limit.Token) is { } failure)
                {
                    Tell($"post_cmd failed: {failure}");
                }
            }
            catch (OperationCanceledException)
            {
                Tell($"post_cmd was given up after {Durations.Show(timeout)}: {command}");
                return;
            }
            catch (Exception exception) when (exception is CommandNotFoundException or IOException)
            {
                Tell($"post_cmd failed: {exception.Message}");
            }
        }
    }

    /// <summary>Deletes <c>tmp_dir</c>, unless the root lies in it.</summary>
    public void DeleteTemporaryFolder()
    {
        var folder = configuration.TmpPath;
        if (configuration.Root == folder || configuration.Root.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return;
        }

        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell($"{configuration.TmpDir} could not be deleted: {exception.Message}");
        }
    }

    private async Task<string?> RunCommandAsync(string command, IReadOnlyDictionary<string, string?> environment, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var exit = await shell.RunAsync(command, environment, line => Show(line, lines), cancellationToken);
        if (exit.IsSuccess)
        {
            return null;
        }

        Log(command, exit, lines);
        var hint = exit.ExitCode == NotFound ? " (a command was not found: is it installed and on PATH?)" : string.Empty;
        return $"'{command}' ended with {exit}{hint}";
    }

    private void Show(string line, List<string> lines)
    {
        output.Write(new LiveReloadEvent(LiveReloadEventKind.BuildOutput, LiveReloadSource.Build, line));
        lock (lines)
        {
            if (lines.Count < MostLoggedLines)
            {
                lines.Add(line);
            }
        }
    }

    private void Log(string command, ProcessExit exit, List<string> lines)
    {
        if (configuration.Build.Log.Length == 0)
        {
            return;
        }

        try
        {
            var file = Path.GetFullPath(configuration.Build.Log, configuration.TmpPath);
            var now = DateTimeOffset.Now.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            File.AppendAllLines(file, [$"{now} {command}: {exit}", .. lines]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell($"{configuration.Build.Log} cannot be written: {exception.Message}");
        }
    }

    private void Tell(string text) => output.Write(new LiveReloadEvent(LiveReloadEventKind.Error, LiveReloadSource.Build, text) { IsError = true });
}
