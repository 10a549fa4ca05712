namespace Slipway.Docker.Provisioning;

/// <summary>The Go image that provisioning makes where no image can be pulled.</summary>
public static class GoBaseImage
{
    /// <summary>The image's name without its tag.</summary>
    public const string Repository = "slipway/go-base";

    /// <summary>The Go version in the image: the one of Debian 13.</summary>
    public const string GoVersion = "1.24";

    /// <summary>The image's name with the tag of its Go version.</summary>
    public const string Reference = Repository + ":" + GoVersion;

    /// <summary>The image's name with the tag <c>latest</c>.</summary>
    public const string Latest = Repository + ":latest";
}
