using Slipway.Docker.Commands;

namespace Slipway.Docker.Provisioning.Facts;

/// <summary>The machine that is looked at and changed: files, programs, the engine.</summary>
internal interface IMachine
{
    /// <summary>Whether this is Linux.</summary>
    bool IsLinux { get; }

    /// <summary>Whether the current user is root.</summary>
    bool IsRoot { get; }

    /// <summary>The processor architecture in Debian's terms: <c>amd64</c>, <c>arm64</c>, or another.</summary>
    string Architecture { get; }

    /// <summary>Starts processes.</summary>
    ICommandRunner Commands { get; }

    /// <summary>Asks the Docker engine that the client would talk to.</summary>
    IEngineProbe Engine { get; }

    /// <summary>The content of a file; null when there is none or it cannot be read.</summary>
    string? Read(string path);

    /// <summary>Whether there is a file, a folder, or anything else.</summary>
    bool Exists(string path);

    /// <summary>The names in a folder, sorted by their characters; empty when there is none.</summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>Where a program is, on <c>PATH</c> or in the system's administration folders; null when nowhere.</summary>
    string? FindProgram(string name);

    /// <summary>A path with all symbolic links followed.</summary>
    string Resolve(string path);

    /// <summary>An environment variable; null when unset or empty.</summary>
    string? Variable(string name);

    /// <summary>Writes a file whole or not at all, making the folders above it.</summary>
    void Write(string path, string content);

    /// <summary>Removes a file if it is there.</summary>
    void Delete(string path);

    /// <summary>Waits until no other provisioning runs on this machine, and keeps others out until disposed.</summary>
    Task<IDisposable> LockAsync(Action onWait, CancellationToken cancellationToken);

    /// <summary>Waits.</summary>
    Task DelayAsync(TimeSpan time, CancellationToken cancellationToken);
}
