using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

public static partial class NuGetPackageResolver
{
    /// <summary>A package on disk.</summary>
    /// <param name="Id">The package's id.</param>
    /// <param name="Version">The version.</param>
    /// <param name="File">The package file; the content lies beside it.</param>
    public sealed record InstalledPackage(string Id, string Version, AbsolutePath File)
    {
        /// <summary>The folder with the package's content.</summary>
        public AbsolutePath Directory => File.Parent;

        /// <summary>Id and version.</summary>
        public override string ToString() => $"{Id}.{Version}";
    }
}
