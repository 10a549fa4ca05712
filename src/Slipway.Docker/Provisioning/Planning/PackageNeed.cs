namespace Slipway.Docker.Provisioning.Planning;

/// <summary>A Debian package that has to be installed.</summary>
/// <param name="Name">The package.</param>
/// <param name="Why">What it is for.</param>
/// <param name="FromTrixie">Whether Debian 12's own version is too old, so that it comes from Debian 13.</param>
/// <param name="Estimate">About how long fetching and unpacking takes, with what it depends on.</param>
internal sealed record PackageNeed(string Name, string Why, bool FromTrixie, TimeSpan Estimate);
