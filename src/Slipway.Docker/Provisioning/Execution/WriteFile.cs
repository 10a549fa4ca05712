namespace Slipway.Docker.Provisioning.Execution;

/// <summary>Writes a file whole.</summary>
/// <param name="Path">The file's absolute path.</param>
/// <param name="Content">The new content.</param>
/// <param name="Replaces">The content that the file has now and that is contained in the new one; null when there must be no file.</param>
internal sealed record WriteFile(string Path, string Content, string? Replaces = null) : ProvisionAction
{
    public override string Display
        => CommandText.Escape($"{(Replaces is null ? "write" : "extend")} {Path}:\n{Content.TrimEnd('\n')}");
}
