using System.Runtime.InteropServices;
using Slipway.Docker.Commands;

namespace Slipway.Docker.Provisioning.Facts;

/// <summary>The machine that this program runs on.</summary>
/// <param name="commands">Starts processes.</param>
internal sealed class LocalMachine(ICommandRunner commands) : IMachine
{
    /// <summary>Where administration programs are, whether or not <c>PATH</c> says so.</summary>
    public static readonly string[] AdministrationFolders = ["/usr/local/sbin", "/usr/sbin", "/sbin"];

    private const string LockFile = "/var/lib/slipway/provision.lock";

    public bool IsLinux => OperatingSystem.IsLinux();

    public bool IsRoot => Environment.IsPrivilegedProcess;

    public string Architecture => RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X64 => "amd64",
        System.Runtime.InteropServices.Architecture.Arm64 => "arm64",
        var other => other.ToString(),
    };

    public ICommandRunner Commands => commands;

    public IEngineProbe Engine => Variable("DOCKER_HOST") switch
    {
        null => new SocketEngineProbe(SocketEngineProbe.DefaultPath),
        var host when host.StartsWith("unix://", StringComparison.Ordinal) => new SocketEngineProbe(host["unix://".Length..]),
        var host => new CommandEngineProbe(commands, host),
    };

    public string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public bool Exists(string path) => Path.Exists(path);

    public IReadOnlyList<string> List(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    public string? FindProgram(string name)
        => (Variable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Concat(AdministrationFolders)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(IsExecutable);

    public string Resolve(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            return path;
        }
    }

    public string? Variable(string name)
        => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Through a link the target is replaced, not the link; a hidden name, so that apt and others pass over it.
        var target = Resolve(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.new");
        File.WriteAllText(temporary, content);
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode ReadableByAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
            File.SetUnixFileMode(temporary, File.Exists(target) ? File.GetUnixFileMode(target) : ReadableByAll);
        }

        File.Move(temporary, target, overwrite: true);
    }

    public void Delete(string path) => File.Delete(path);

    public async Task<IDisposable> LockAsync(Action onWait, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(LockFile)!);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(LockFile))
            {
                if (attempt == 0)
                {
                    onWait();
                }

                await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
            }
        }
    }

    public Task DelayAsync(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, cancellationToken);

    private static bool IsExecutable(string path)
    {
        const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != 0);
    }
}
