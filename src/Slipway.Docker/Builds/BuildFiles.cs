using System.Text;

namespace Slipway.Docker.Builds;

/// <summary>
/// The files of one build: written under names of their own, moved into place at the end. A build that failed leaves the
/// files of the last good one alone, and its log beside them.
/// </summary>
internal sealed class BuildFiles : IDisposable
{
    private readonly string? folder;
    private readonly string? progress;
    private readonly bool ownsMetadata;
    private readonly StreamWriter? writer;

    /// <param name="folder">The output folder, or null.</param>
    /// <param name="metadataFile">Where the caller wants the metadata, or null.</param>
    public BuildFiles(string? folder, string? metadataFile)
    {
        this.folder = folder is null ? null : Path.GetFullPath(folder);
        ownsMetadata = metadataFile is null;
        if (this.folder is null)
        {
            Metadata = metadataFile ?? Path.Combine(Path.GetTempPath(), $"slipway-{Guid.NewGuid():N}.json");
            return;
        }

        MetadataTarget = metadataFile ?? Path.Combine(this.folder, ImageBuilder.MetadataFileName);
        Metadata = metadataFile ?? AtomicFile.TemporaryFor(MetadataTarget);
        ProgressTarget = Path.Combine(this.folder, ImageBuilder.ProgressFileName);
        progress = AtomicFile.TemporaryFor(ProgressTarget);
        writer = new StreamWriter(progress, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>The file that buildx writes its metadata to.</summary>
    public string Metadata { get; }

    /// <summary>The file that holds the metadata in the end, or null.</summary>
    public string? MetadataTarget { get; }

    /// <summary>The file that holds the progress in the end, or null.</summary>
    public string? ProgressTarget { get; }

    private string? FailedTarget => folder is null ? null : Path.Combine(folder, ImageBuilder.FailedProgressFileName);

    /// <summary>Adds a line to the progress log.</summary>
    public void Write(string line)
    {
        writer?.Write(line);
        writer?.Write('\n');
    }

    /// <summary>The build has succeeded.</summary>
    public void Keep()
    {
        writer?.Dispose();
        Move(progress, ProgressTarget);
        if (ownsMetadata)
        {
            Move(Metadata, MetadataTarget);
        }

        if (FailedTarget is not null)
        {
            File.Delete(FailedTarget);
        }
    }

    /// <summary>The build has failed. Returns the file that holds its log, or null.</summary>
    public string? KeepFailed()
    {
        writer?.Dispose();
        Move(progress, FailedTarget);
        return FailedTarget;
    }

    /// <summary>Removes what was not moved into place.</summary>
    public void Dispose()
    {
        writer?.Dispose();
        Remove(progress);
        Remove(ownsMetadata ? Metadata : null);
    }

    private static void Move(string? from, string? to)
    {
        if (from is not null && to is not null && File.Exists(from))
        {
            File.Move(from, to, overwrite: true);
        }
    }

    private static void Remove(string? path)
    {
        if (path is not null)
        {
            File.Delete(path);
        }
    }
}
