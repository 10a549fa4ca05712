namespace Slipway.Docker.Context;

/// <summary>Why BuildKit refuses an ignore file. Each of them fails the build.</summary>
public enum IgnoreFileProblem
{
    /// <summary>A line of 64 KiB or more.</summary>
    LineTooLong,

    /// <summary>A <c>!</c> with nothing behind it.</summary>
    EmptyException,

    /// <summary>A pattern that is malformed.</summary>
    BadPattern,

    /// <summary>A control character inside a pattern, which cannot be sent to the client.</summary>
    ControlCharacter,
}
