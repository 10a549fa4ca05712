namespace Slipway.Docker.Images;

/// <summary>How an image's smoke run ended.</summary>
/// <param name="ImageId">The image's id.</param>
/// <param name="Checks">The checks; empty when the image had already passed.</param>
/// <param name="AlreadyPassed">Whether nothing was run, because this image has passed before.</param>
public sealed record SmokeResult(string ImageId, IReadOnlyList<SmokeCheck> Checks, bool AlreadyPassed = false)
{
    /// <summary>Whether no check failed.</summary>
    public bool Passed => Checks.All(check => check.Outcome != SmokeOutcome.Failed);

    /// <summary>The checks that failed, in one message; empty when none did.</summary>
    public string FailureMessage
        => Passed
            ? ""
            : "The image does not pass its smoke run:"
                + string.Concat(Checks.Where(check => check.Outcome == SmokeOutcome.Failed).Select(check => $"\n  {check}"));
}
