namespace Slipway.Docker.LiveReload.Watching;

/// <summary>What polling compares.</summary>
internal readonly record struct FileStamp(long WriteTime, long Length);
