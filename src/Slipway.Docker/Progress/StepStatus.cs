namespace Slipway.Docker.Progress;

/// <summary>A part of a step's work that is counted: a transfer, a pull of one layer, a push.</summary>
/// <param name="Id">Its name within the step, such as <c>transferring context:</c>.</param>
/// <param name="Current">The amount done, in bytes for transfers. Plain logs round it to three digits.</param>
/// <param name="Total">The amount to do; 0 when it is not known.</param>
/// <param name="Started">When it started; null in plain logs.</param>
/// <param name="Completed">When it ended; null while it runs and in plain logs.</param>
public sealed record StepStatus(string Id, long Current, long Total, DateTimeOffset? Started, DateTimeOffset? Completed)
{
    /// <summary>Whether this counts bytes that were sent from the client to the builder.</summary>
    public bool IsTransfer => Id.StartsWith("transferring", StringComparison.Ordinal);
}
