using System.Globalization;
using Slipway.Docker.Commands;

namespace Slipway.Docker.Versioning;

/// <summary>Reads the version of a folder from git.</summary>
/// <param name="runner">Runs git.</param>
/// <param name="sourceDateEpoch">The value of <c>SOURCE_DATE_EPOCH</c>, used without git; null when it is not set.</param>
public sealed class SourceVersionReader(ICommandRunner runner, string? sourceDateEpoch = null)
{
    /// <summary>The version of the source in a folder. Without git, or without a commit, a fallback with the reason.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<SourceVersion> ReadAsync(string directory, CancellationToken cancellationToken = default)
    {
        try
        {
            var describe = Git(directory, ["describe", "--tags", "--always", "--dirty"], cancellationToken);
            var log = Git(directory, ["log", "-1", "--format=%H %ct"], cancellationToken);
            await Task.WhenAll(describe, log);
            var (version, commit) = (await describe, await log);
            return commit.IsSuccess && version.IsSuccess && commit.StandardOutput.Trim().Split(' ') is [var hash, var time]
                ? new SourceVersion(version.StandardOutput.Trim(), hash, DateTimeOffset.FromUnixTimeSeconds(long.Parse(time, CultureInfo.InvariantCulture)))
                : Fallback(FirstLine(commit.IsSuccess ? version.StandardError : commit.StandardError));
        }
        catch (CommandNotFoundException)
        {
            return Fallback("git is not on PATH");
        }
    }

    private Task<CommandResult> Git(string directory, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
        => runner.RunAsync(
            new Command("git", arguments)
            {
                WorkingDirectory = directory,
                ReadOnly = true,
                Environment = new Dictionary<string, string?> { ["LC_ALL"] = "C", ["GIT_OPTIONAL_LOCKS"] = "0" },
            },
            cancellationToken);

    private SourceVersion Fallback(string reason)
    {
        var seconds = long.TryParse(sourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch) ? epoch : 0;
        return new SourceVersion(SourceVersion.LocalVersion, SourceVersion.UnknownCommit, DateTimeOffset.FromUnixTimeSeconds(seconds))
        {
            Reason = reason,
        };
    }

    private static string FirstLine(string text)
        => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "git gave no version";
}
