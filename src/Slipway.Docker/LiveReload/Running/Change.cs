namespace Slipway.Docker.LiveReload.Running;

/// <summary>One change that counts.</summary>
/// <param name="Path">The file's absolute path; null when it is not known what changed.</param>
/// <param name="SeenAt">When it was seen, as a timestamp of the loop's clock.</param>
internal readonly record struct Change(string? Path, long SeenAt);
