using System.Diagnostics;
using Nuke.Common.IO;
using Nuke.Common.Utilities;

namespace Nuke.Common;

/// <summary>What is known about the machine, the process and its arguments.</summary>
[DebuggerNonUserCode]
[DebuggerStepThrough]
public static partial class EnvironmentInfo
{
    /// <summary>The line break of the operating system.</summary>
    public static string NewLine => Environment.NewLine;

    /// <summary>The name of this machine.</summary>
    public static string MachineName => Environment.MachineName;

    /// <summary>The working directory of this process.</summary>
    public static AbsolutePath WorkingDirectory
    {
        get => AbsolutePath.FromOperatingSystem(Environment.CurrentDirectory);
        set => Environment.CurrentDirectory = value;
    }

    /// <summary>Changes the working directory of this process until the returned object is disposed.</summary>
    /// <exception cref="ArgumentException">There is no such directory.</exception>
    public static IDisposable SwitchWorkingDirectory(this AbsolutePath path)
    {
        Assert.DirectoryExists(path);
        var previous = WorkingDirectory;
        return DelegateDisposable.CreateBracket(() => WorkingDirectory = path, () => WorkingDirectory = previous);
    }

    /// <summary>A folder that the operating system knows by name; null when it has none such.</summary>
    public static AbsolutePath? SpecialFolder(SpecialFolders folder)
    {
        // "Verify" (the default option) answers nothing for a folder that does not exist yet, such as ~/.local/share in a container.
        var path = Environment.GetFolderPath((Environment.SpecialFolder)folder, Environment.SpecialFolderOption.DoNotVerify);
        if (path.Length == 0 && folder == SpecialFolders.UserProfile)
        {
            path = GetVariable("USERPROFILE") ?? GetVariable("HOME");
        }

        return string.IsNullOrEmpty(path) ? null : (AbsolutePath)path;
    }
}
