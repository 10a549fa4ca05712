using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

[TypeConverter(typeof(TypeConverter<SampleLevel>))]
public sealed class SampleLevel : Enumeration
{
    public static readonly SampleLevel High = (SampleLevel)"high";

    public static readonly SampleLevel Low = (SampleLevel)"low";

    public static explicit operator SampleLevel(string value) => new() { Value = value };
}
