namespace Nuke.Common;

/// <summary>Marks a parameter whose value no output may show: it is masked in the log, in errors and in the echo of commands.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public class SecretAttribute : Attribute;
