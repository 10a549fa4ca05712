namespace Slipway.Docker.Builds;

/// <summary>Where a build's result goes: a type of exporter and its attributes.</summary>
/// <param name="Type">The exporter: <c>docker</c>, <c>image</c>, <c>registry</c>, <c>oci</c>, <c>local</c>, <c>tar</c> or <c>cacheonly</c>.</param>
public sealed record BuildOutput(string Type)
{
    /// <summary>The exporter's attributes, in the order in which they are written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>An OCI archive, with an image index when there are several platforms.</summary>
    public static BuildOutput OciArchive(string file) => new BuildOutput("oci").With("dest", file);

    /// <summary>An archive for <c>docker load</c>.</summary>
    public static BuildOutput DockerArchive(string file) => new BuildOutput("docker").With("dest", file);

    /// <summary>The files of the result in a folder.</summary>
    public static BuildOutput Folder(string folder) => new BuildOutput("local").With("dest", folder);

    /// <summary>The files of the result in an archive.</summary>
    public static BuildOutput Tar(string file) => new BuildOutput("tar").With("dest", file);

    /// <summary>An image pushed without a tag, to be found by its digest: for one platform of several that are put together later.</summary>
    public static BuildOutput PushByDigest(string name)
        => new BuildOutput("image").With("name", name).With("push-by-digest", "true").With("name-canonical", "true").With("push", "true");

    /// <summary>The output with one more attribute.</summary>
    public BuildOutput With(string attribute, string value) => this with { Attributes = [.. Attributes, new(attribute, value)] };
}
