using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Nuke.Common;

public static partial class EnvironmentInfo
{
    /// <summary>Whether the operating system runs on ARM64.</summary>
    public static bool IsArm64 => RuntimeInformation.OSArchitecture == Architecture.Arm64;

    /// <summary>Whether the operating system is a 64-bit one.</summary>
    public static bool Is64Bit => RuntimeInformation.OSArchitecture
        is not (Architecture.X86 or Architecture.Arm or Architecture.Armv6 or Architecture.Wasm);

    /// <summary>Whether the operating system is a 32-bit one.</summary>
    public static bool Is32Bit => !Is64Bit;

    /// <summary>Whether the operating system is Linux or macOS.</summary>
    public static bool IsUnix => IsLinux || IsOsx;

    /// <summary>Whether the operating system is Windows.</summary>
    public static bool IsWin => OperatingSystem.IsWindows();

    /// <summary>Whether the operating system is Linux.</summary>
    public static bool IsLinux => OperatingSystem.IsLinux();

    /// <summary>Whether the operating system is macOS.</summary>
    public static bool IsOsx => OperatingSystem.IsMacOS();

    /// <summary>Whether this is Linux inside Windows (WSL), judged by the kernel's name.</summary>
    public static bool IsWsl
    {
        get
        {
            if (!IsLinux)
            {
                return false;
            }

            try
            {
                return File.ReadAllText("/proc/version").Contains("microsoft", StringComparison.OrdinalIgnoreCase);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    /// <summary>The framework that the program was compiled for.</summary>
    /// <exception cref="ArgumentException">There is no managed program, or it does not say.</exception>
    public static FrameworkName Framework =>
        new(Assembly.GetEntryAssembly().NotNull().GetCustomAttribute<TargetFrameworkAttribute>().NotNull().FrameworkName);

    /// <summary>The family of the operating system.</summary>
    public static PlatformFamily Platform =>
        IsLinux ? PlatformFamily.Linux
        : IsOsx ? PlatformFamily.OSX
        : IsWin ? PlatformFamily.Windows
        : PlatformFamily.Unknown;
}
