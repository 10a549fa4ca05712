using System.Buffers;
using Slipway.Docker.Commands;
using Slipway.Docker.LiveReload.Configuration;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>
/// The command that runs the program: <c>full_bin</c> as shell text, else <c>entrypoint</c> without a shell, else <c>bin</c>. The
/// arguments of <c>args_bin</c> after <c>bin</c> are shell text in <c>air</c>; a shell is used only when it would make a difference, so
/// that signals and exit codes are the program's own.
/// </summary>
internal static class AppCommand
{
    private static readonly SearchValues<char> ShellCharacters = SearchValues.Create(" \t\n$`\"'\\*?[]{}~<>|&;()#!");

    /// <summary>The command for a configuration.</summary>
    /// <param name="configuration">What to run, and where.</param>
    /// <param name="arguments">Further arguments, taken literally.</param>
    /// <param name="environment">Further variables.</param>
    public static Command For(LiveReloadConfiguration configuration, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string?> environment)
    {
        var build = configuration.Build;
        if (build.FullBin.Length > 0)
        {
            return Shell(build.FullBin, build.ArgsBin, arguments);
        }

        if (build.Entrypoint is [var program, ..])
        {
            return Direct(ResolveEntrypoint(configuration, program), [.. build.Entrypoint.Skip(1), .. build.ArgsBin, .. arguments]);
        }

        var (bin, ownArguments) = SplitBin(configuration);
        return ownArguments.Length == 0 && build.ArgsBin.All(IsPlain)
            ? Direct(bin, [.. build.ArgsBin, .. arguments])
            : Shell("exec " + Quote(bin), [ownArguments, .. build.ArgsBin], arguments);

        Command Direct(string file, IReadOnlyList<string> list) => new(file, list)
        {
            WorkingDirectory = configuration.WorkingDirectory,
            Environment = new Dictionary<string, string?>(environment),
        };

        Command Shell(string text, IEnumerable<string> words, IReadOnlyList<string> literal)
            => ShellRunner.CommandOf(string.Join(' ', new[] { text }.Concat(words).Concat(literal.Select(Quote)).Where(part => part.Length > 0)), configuration.WorkingDirectory, environment);
    }

    /// <summary>A file in the working directory or below the root; a name without a slash that is neither is left for PATH.</summary>
    private static string ResolveEntrypoint(LiveReloadConfiguration configuration, string program)
    {
        var (here, below) = (Path.GetFullPath(program, configuration.WorkingDirectory), configuration.PathOf(program));
        return File.Exists(here) ? here : program.Contains('/', StringComparison.Ordinal) || File.Exists(below) ? below : program;
    }

    /// <summary><c>bin</c> may carry arguments; a file whose name has a space is a file all the same.</summary>
    private static (string File, string Arguments) SplitBin(LiveReloadConfiguration configuration)
    {
        var bin = configuration.Build.Bin.Trim();
        var space = bin.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 || File.Exists(configuration.BinPath)
            ? (configuration.BinPath, string.Empty)
            : (Path.GetFullPath(bin[..space], configuration.WorkingDirectory), bin[(space + 1)..].Trim());
    }

    private static bool IsPlain(string argument) => argument.Length > 0 && argument.AsSpan().IndexOfAny(ShellCharacters) < 0;

    private static string Quote(string argument)
        => IsPlain(argument) ? argument : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
