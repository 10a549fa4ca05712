namespace Nuke.Common;

/// <summary>Folders that the operating system knows by name; see <see cref="EnvironmentInfo.SpecialFolder"/>.</summary>
public enum SpecialFolders
{
    /// <summary>Where programs are installed (Windows).</summary>
    ProgramFiles = Environment.SpecialFolder.ProgramFiles,

    /// <summary>Where 32-bit programs are installed (Windows).</summary>
    ProgramFilesX86 = Environment.SpecialFolder.ProgramFilesX86,

    /// <summary>Data of one user on this machine.</summary>
    LocalApplicationData = Environment.SpecialFolder.LocalApplicationData,

    /// <summary>Data of one user that roams with them.</summary>
    ApplicationData = Environment.SpecialFolder.ApplicationData,

    /// <summary>Data of all users.</summary>
    CommonApplicationData = Environment.SpecialFolder.CommonApplicationData,

    /// <summary>The folder of Windows.</summary>
    Windows = Environment.SpecialFolder.Windows,

    /// <summary>The system folder of Windows.</summary>
    System = Environment.SpecialFolder.System,

    /// <summary>The user's home folder.</summary>
    UserProfile = Environment.SpecialFolder.UserProfile,
}
