namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>What a key of <c>.air.toml</c> takes.</summary>
internal enum AirValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>A whole number, not negative.</summary>
    Number,

    /// <summary>A whole number of milliseconds, not negative.</summary>
    Milliseconds,

    /// <summary>A duration in Go's notation, or a whole number: milliseconds below a million, else nanoseconds.</summary>
    Duration,

    /// <summary>A list of texts.</summary>
    List,

    /// <summary>A text, or a list of texts.</summary>
    TextOrList,

    /// <summary>The name of a colour, or empty.</summary>
    Color,

    /// <summary>auto, always or never.</summary>
    ColorMode,
}
