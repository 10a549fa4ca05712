namespace Slipway.Docker.Images;

/// <summary>One check of an image.</summary>
/// <param name="Name">What was checked.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Detail">What was seen; safe to show.</param>
public sealed record SmokeCheck(string Name, SmokeOutcome Outcome, string Detail)
{
    /// <inheritdoc />
    public override string ToString() => $"{Name}: {Outcome switch { SmokeOutcome.Passed => "passed", SmokeOutcome.Failed => "FAILED", _ => "skipped" }}: {Detail}";
}
