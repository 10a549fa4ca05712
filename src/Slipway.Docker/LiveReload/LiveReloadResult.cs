namespace Slipway.Docker.LiveReload;

/// <summary>What a loop did until it ended.</summary>
/// <param name="ExitCode">130 when it was interrupted, which is the ordinary end; 1 when it could not go on.</param>
/// <param name="Succeeded">How many generations ran to their end with success.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="Cancelled">How many were given up for a newer change, or at the end.</param>
public sealed record LiveReloadResult(int ExitCode, int Succeeded, int Failed, int Cancelled);
