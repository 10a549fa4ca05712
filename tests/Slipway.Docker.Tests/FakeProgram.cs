using Slipway.TestKit;

namespace Slipway.Docker.Tests;

/// <summary>Shell scripts that stand in for programs.</summary>
internal static class FakeProgram
{
    /// <summary>Writes an executable script and returns its path.</summary>
    public static string Write(TempFolder folder, string name, string script)
    {
        var path = folder.Write(name, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
