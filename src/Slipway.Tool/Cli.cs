using System.CommandLine;
using Slipway.Docker.Context;
using Slipway.Docker.Dockerfiles;
using Slipway.Tool.Contexts;

namespace Slipway.Tool;

/// <summary>The <c>slipway</c> command: its subcommands, and how a run ends.</summary>
internal static class Cli
{
    /// <summary>Runs a command line.</summary>
    /// <returns>0: success; 1: it failed; 2: the command line is wrong.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Container pipelines for Go services: what a build context holds, and what a build cost.")
        {
            ContextCommand.Create(output),
        };
        var result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var parseError in result.Errors)
            {
                error.WriteLine($"slipway: {SafeText.Escape(parseError.Message)}");
            }

            error.WriteLine($"Run 'slipway{(result.CommandResult.Command is RootCommand ? "" : $" {result.CommandResult.Command.Name}")} --help' for what can be written.");
            return ExitCodes.Usage;
        }

        try
        {
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error });
        }
        catch (UsageException exception)
        {
            error.WriteLine($"slipway: {exception.Message}");
            return ExitCodes.Usage;
        }
        catch (Exception exception) when (exception is ContextException or IgnoreFileException or DockerfileException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"slipway: {exception.Message}");
            return ExitCodes.Failure;
        }
    }
}
