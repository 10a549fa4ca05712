namespace Slipway.Docker.Builds;

/// <summary>An option whose value is not valid.</summary>
/// <param name="Option">The option as <c>docker buildx build</c> calls it, such as <c>--tag</c>.</param>
/// <param name="Value">The offending value; never a secret's or a build argument's.</param>
/// <param name="Rule">The rule that it breaks.</param>
public sealed record OptionProblem(string Option, string Value, string Rule)
{
    /// <inheritdoc />
    public override string ToString() => $"{Option} '{Progress.TerminalText.Escape(Value)}': {Rule}";
}
