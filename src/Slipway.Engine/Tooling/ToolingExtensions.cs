using System.Globalization;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Serilog;
using Serilog.Events;

namespace Nuke.Common.Tooling;

/// <summary>What can be done with files by running programs, and with their permissions.</summary>
public static class ToolingExtensions
{
    /// <summary>Makes a file executable for everybody who may read it; on Windows only in the version control system.</summary>
    /// <param name="path">The file.</param>
    /// <param name="updateVcsIndex">Whether git (or Subversion) keeps that; false by default.</param>
    public static AbsolutePath SetExecutable(this AbsolutePath path, bool updateVcsIndex = false)
    {
        if (updateVcsIndex)
        {
            UpdateIndex(path);
        }

        if (!OperatingSystem.IsWindows() && !BuildSession.Current.IsDryRun)
        {
            var mode = File.GetUnixFileMode(path);
            var readers = (int)mode & (int)(UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

            // The execute bit is two places to the right of the read bit.
            File.SetUnixFileMode(path, mode | (UnixFileMode)(readers >> 2));
        }

        return path;
    }

    /// <summary>Makes a symbolic link to this file or directory. Nothing happens on Windows.</summary>
    /// <param name="path">What the link points to.</param>
    /// <param name="linkPath">The link.</param>
    /// <param name="force">Whether a link or file that is there is replaced; false by default.</param>
    /// <exception cref="IOException">There is something at the link's path.</exception>
    public static AbsolutePath AddUnixSymlink(this AbsolutePath path, AbsolutePath linkPath, bool force = false)
    {
        if (OperatingSystem.IsWindows() || BuildSession.Current.IsDryRun)
        {
            return path;
        }

        if (force && (File.Exists(linkPath) || new FileInfo(linkPath).LinkTarget is not null))
        {
            File.Delete(linkPath);
        }

        File.CreateSymbolicLink(linkPath, path);
        return path;
    }

    /// <summary>Sets permissions as <c>chmod</c> does. Nothing happens on Windows.</summary>
    /// <param name="path">The file or directory.</param>
    /// <param name="permissions">Octal digits (<c>755</c>) or symbols (<c>u+x</c>).</param>
    /// <exception cref="ProcessException"><c>chmod</c> failed.</exception>
    public static AbsolutePath SetUnixPermissions(this AbsolutePath path, string permissions)
    {
        if (!OperatingSystem.IsWindows())
        {
            RunQuietly("chmod", [permissions, path]);
        }

        return path;
    }

    /// <summary>Sets permissions; the decimal digits are read as octal ones (755 is <c>rwxr-xr-x</c>), as in NUKE. Nothing happens on Windows.</summary>
    public static AbsolutePath SetUnixPermissions(this AbsolutePath path, int permissions)
        => path.SetUnixPermissions(permissions.ToString(CultureInfo.InvariantCulture));

    /// <summary>Runs a file with the shell and waits for it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="prefix">What stands before it, for example <c>sudo</c>; nothing by default.</param>
    /// <param name="cleanup">Called at the end, also after a failure.</param>
    /// <exception cref="ProcessException">The exit code is not 0.</exception>
    public static AbsolutePath Run(this AbsolutePath path, string? prefix = null, Action<AbsolutePath>? cleanup = null)
    {
        try
        {
            ProcessTasks.StartShell($"{prefix} {ArgumentLine.QuoteIfNeeded(path)}".Trim()).AssertZeroExitCode();
        }
        finally
        {
            cleanup?.Invoke(path);
        }

        return path;
    }

    /// <summary>Opens a file or directory with the program that the desktop has for it. Does not wait.</summary>
    /// <exception cref="FileNotFoundException">There is no such file or directory.</exception>
    public static void Open(this AbsolutePath path)
    {
        if (!Path.Exists(path))
        {
            throw new FileNotFoundException($"'{path}' cannot be opened: it does not exist.", path);
        }

        var program = OperatingSystem.IsWindows() ? "explorer.exe" : OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        ProcessRunner.Start(new ProcessRequest(program) { Arguments = [path], LogInvocation = false });
    }

    /// <summary>Logs the content of a file.</summary>
    public static AbsolutePath Print(this AbsolutePath path, LogEventLevel level = LogEventLevel.Information)
    {
        Log.Write(level, "Content of {Path:l}{NewLine:l}{Content:l}", path.ToString(), Environment.NewLine, File.ReadAllText(path));
        return path;
    }

    private static void UpdateIndex(AbsolutePath path)
    {
        for (var folder = path.Parent; folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(folder / ".git"))
            {
                RunQuietly("git", ["-C", folder, "update-index", "--add", "--chmod=+x", path]);
                return;
            }

            if (Directory.Exists(folder / ".svn"))
            {
                RunQuietly("svn", ["propset", "svn:executable", "on", path]);
                return;
            }
        }
    }

    private static void RunQuietly(string program, IReadOnlyList<string> arguments)
    {
        using var process = ProcessRunner.Start(new ProcessRequest(program) { Arguments = arguments, LogInvocation = false });
        process.AssertZeroExitCode();
    }
}
