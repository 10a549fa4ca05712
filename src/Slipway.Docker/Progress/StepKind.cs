namespace Slipway.Docker.Progress;

/// <summary>What kind of work a step is, read from its name.</summary>
public enum StepKind
{
    /// <summary>Nothing that is known.</summary>
    Other,

    /// <summary>A <c>RUN</c> instruction.</summary>
    Run,

    /// <summary>A <c>COPY</c> instruction.</summary>
    Copy,

    /// <summary>An <c>ADD</c> instruction.</summary>
    Add,

    /// <summary>A <c>WORKDIR</c> instruction.</summary>
    Workdir,

    /// <summary>A base image: a <c>FROM</c> instruction. Shown, but not counted as a cache hit or miss.</summary>
    From,

    /// <summary>The merge that belongs to a <c>COPY --link</c> or <c>ADD --link</c>; the instruction itself has its own step.</summary>
    Link,

    /// <summary>Work of BuildKit itself: loading the Dockerfile, the ignore file, the context, an image's metadata.</summary>
    Internal,

    /// <summary>Registry authentication.</summary>
    Auth,

    /// <summary>A source that is no instruction: a frontend image, a Git repository, a remote file.</summary>
    Source,

    /// <summary>Reading a cache manifest.</summary>
    ImportCache,

    /// <summary>Writing the result or a cache: exporting, pushing, unpacking.</summary>
    Export,
}
