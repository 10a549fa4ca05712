using System.Reflection;
using Nuke.Common.Execution;

namespace Nuke.Common.CI;

/// <summary>
/// Makes a <see cref="CI.Partition"/> a parameter of the build: <c>--test-partition 2</c> (or <c>2/3</c>). Without a value it is the
/// only part of one.
/// </summary>
/// <param name="total">The number of parts that a build server runs.</param>
public class PartitionAttribute(int total) : ParameterAttribute
{
    /// <summary>The number of parts.</summary>
    public int Total { get; } = total;

    /// <inheritdoc />
    public override bool List => false;

    /// <inheritdoc />
    public override object? GetValue(MemberInfo member, object? instance) => base.GetValue(member, instance) ?? Partition.Single;

    /// <summary>The partition for what was given: a part alone is one of <see cref="Total"/>.</summary>
    /// <exception cref="UsageException">There are not that many parts.</exception>
    internal Partition Complete(Partition? given, string option)
        => given switch
        {
            null => Partition.Single,
            { Total: > 0 } => given,
            _ when given.Part <= Total => new Partition { Part = given.Part, Total = Total },
            _ => throw UsageErrors.PartitionOutside(option, given.Part, Total),
        };
}
