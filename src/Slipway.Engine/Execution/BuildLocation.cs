using System.Reflection;
using Nuke.Common.IO;

namespace Nuke.Common.Execution;

/// <summary>Where a build's assembly lies, and the project that it was made from.</summary>
/// <param name="AssemblyFile">The assembly.</param>
internal sealed record BuildLocation(AbsolutePath AssemblyFile)
{
    /// <summary>The project file: the only one in the nearest folder above the assembly that has one; null when there is none.</summary>
    public AbsolutePath? ProjectFile => field ??= FindProject();

    /// <summary>The location of the running program.</summary>
    public static BuildLocation OfProcess()
    {
        var assembly = Assembly.GetEntryAssembly()?.Location;
        return new BuildLocation(AbsolutePath.Create(string.IsNullOrEmpty(assembly)
            ? Environment.ProcessPath ?? Path.Combine(AppContext.BaseDirectory, "build")
            : assembly));
    }

    private AbsolutePath? FindProject()
    {
        for (var directory = new DirectoryInfo(Path.GetDirectoryName(AssemblyFile)!); directory is not null; directory = directory.Parent)
        {
            if (directory.Exists && directory.GetFiles("*.csproj") is [var project])
            {
                return AbsolutePath.Create(project.FullName);
            }
        }

        return null;
    }
}
