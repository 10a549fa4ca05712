using System.Diagnostics;
using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>A request with everything looked up: what is really started.</summary>
/// <param name="Program">The program's full path.</param>
/// <param name="Arguments">The arguments as a list; not used when there is a command line.</param>
/// <param name="CommandLine">The arguments as one string; null for a list.</param>
/// <param name="WorkingDirectory">The folder to run in.</param>
internal sealed record ProcessStart(string Program, IReadOnlyList<string> Arguments, string? CommandLine, string WorkingDirectory)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The arguments as one command line.</summary>
    public string RenderedArguments => CommandLine ?? ArgumentLine.Join(Arguments);

    /// <summary>Looks up the program and what it needs to run.</summary>
    /// <exception cref="ToolNotFoundException">The program is not there or is not executable.</exception>
    public static ProcessStart Resolve(ProcessRequest request, string workingDirectory, bool mustExist)
    {
        var path = request.Environment.GetValueOrDefault("PATH");
        var program = mustExist ? ExecutableFinder.Find(request.FileName, path) : FindOrKeep(request.FileName, path);
        var interpreter = Path.GetExtension(program).ToUpperInvariant() switch
        {
            ".DLL" => Environment.GetEnvironmentVariable("DOTNET_EXE") is { Length: > 0 } dotnet ? dotnet : "dotnet",
            ".EXE" when !OperatingSystem.IsWindows() && !IsWindowsSubsystem => "mono",
            _ => null,
        };
        if (interpreter is null)
        {
            return new ProcessStart(program, request.Arguments, request.CommandLine, workingDirectory);
        }

        return new ProcessStart(
            mustExist ? ExecutableFinder.Find(interpreter, path) : FindOrKeep(interpreter, path),
            [program, .. request.Arguments],
            request.CommandLine is null ? null : $"{ArgumentLine.QuoteIfNeeded(program)} {request.CommandLine}".TrimEnd(),
            workingDirectory);
    }

    /// <summary>The same for <see cref="Process"/>.</summary>
    public ProcessStartInfo ToStartInfo(ProcessRequest request)
    {
        var info = new ProcessStartInfo(Program)
        {
            WorkingDirectory = WorkingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = request.StandardInput is not null || !request.InheritStandardInput,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        if (info.RedirectStandardInput)
        {
            info.StandardInputEncoding = Utf8;
        }

        if (CommandLine is null)
        {
            foreach (var argument in Arguments)
            {
                info.ArgumentList.Add(argument);
            }
        }
        else
        {
            info.Arguments = CommandLine;
        }

        foreach (var (name, value) in request.Environment)
        {
            if (value is null)
            {
                info.Environment.Remove(name);
            }
            else
            {
                info.Environment[name] = value;
            }
        }

        return info;
    }

    // The Windows Subsystem for Linux starts Windows programs itself.
    private static bool IsWindowsSubsystem => Environment.GetEnvironmentVariable("WSL_DISTRO_NAME") is { Length: > 0 };

    private static string FindOrKeep(string program, string? path)
    {
        try
        {
            return ExecutableFinder.Find(program, path);
        }
        catch (ToolNotFoundException)
        {
            return program;
        }
    }
}
