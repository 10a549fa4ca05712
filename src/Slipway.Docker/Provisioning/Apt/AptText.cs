namespace Slipway.Docker.Provisioning.Apt;

/// <summary>What apt's file formats share.</summary>
internal static class AptText
{
    private static readonly char[] Separators = [' ', '\t', '\n', '\r'];

    /// <summary>A value's words.</summary>
    public static string[] Words(string value) => value.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A switch as apt reads it; anything that is not a clear no leaves the default.</summary>
    public static bool IsNo(string value)
        => value.Trim().ToUpperInvariant() is "NO" or "FALSE" or "WITHOUT" or "OFF" or "DISABLE" or "0";

    /// <summary>A switch as apt reads it; anything that is not a clear yes leaves the default.</summary>
    public static bool IsYes(string value)
        => value.Trim().ToUpperInvariant() is "YES" or "TRUE" or "WITH" or "ON" or "ENABLE" or "1";
}
