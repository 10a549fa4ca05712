namespace Slipway.Docker.Builds;

/// <summary>Why a build failed.</summary>
public enum BuildFailureKind
{
    /// <summary>Nothing that is known: the diagnosis has the end of the output.</summary>
    Unknown,

    /// <summary>There is no <c>docker</c> program.</summary>
    ClientMissing,

    /// <summary>The client has no buildx plugin.</summary>
    BuildxMissing,

    /// <summary>The buildx plugin does not know what is asked of it.</summary>
    BuildxTooOld,

    /// <summary>The engine does not answer.</summary>
    EngineNotRunning,

    /// <summary>The user may not use the engine's socket.</summary>
    SocketPermission,

    /// <summary>The builder does not exist.</summary>
    BuilderMissing,

    /// <summary>The builder cannot do what is asked: several platforms, a cache export, a load of several platforms.</summary>
    BuilderUnable,

    /// <summary>The build context is not there.</summary>
    ContextMissing,

    /// <summary>The Dockerfile is not there.</summary>
    DockerfileMissing,

    /// <summary>The Dockerfile is not valid.</summary>
    DockerfileInvalid,

    /// <summary>The target stage is not in the Dockerfile.</summary>
    TargetMissing,

    /// <summary>A build argument is missing or has a value that cannot be used.</summary>
    InvalidBuildArgument,

    /// <summary>A secret is not there.</summary>
    SecretMissing,

    /// <summary>A file that <c>COPY</c> or <c>ADD</c> names is not in the context.</summary>
    SourceMissing,

    /// <summary>A base image could not be had.</summary>
    BaseImageUnavailable,

    /// <summary>A registry refused, or could not be reached, when an image or a cache was pushed or read.</summary>
    RegistryRefused,

    /// <summary>The compiler refused the code.</summary>
    CompileError,

    /// <summary>A step ran out of memory.</summary>
    OutOfMemory,

    /// <summary>There is no room on the disk.</summary>
    DiskFull,

    /// <summary>The engine's network bridge is gone.</summary>
    BridgeMissing,

    /// <summary>A program of another platform cannot be run on this machine.</summary>
    EmulationMissing,

    /// <summary>A step failed.</summary>
    StepFailed,

    /// <summary>The build was cancelled from outside.</summary>
    Canceled,
}
