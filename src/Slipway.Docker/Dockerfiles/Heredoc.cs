namespace Slipway.Docker.Dockerfiles;

/// <summary>A document that stands in the Dockerfile itself: <c>&lt;&lt;NAME</c> up to a line that is NAME.</summary>
/// <param name="Name">The end mark, without quotes.</param>
/// <param name="Expands">Whether variables in it are replaced: not when its name was quoted.</param>
/// <param name="StripsTabs">Whether leading tabs are removed: <c>&lt;&lt;-NAME</c>.</param>
/// <param name="Content">The lines, each with a line feed, as written.</param>
public sealed record Heredoc(string Name, bool Expands, bool StripsTabs, string Content);
