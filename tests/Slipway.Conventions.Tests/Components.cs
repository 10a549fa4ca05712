using System.Reflection;
using Nuke.Common;
using Slipway.Components;

namespace Slipway.Conventions.Tests;

/// <summary>The shape that every component has.</summary>
public sealed class Components
{
    private static readonly Type[] All = [.. typeof(IDocker).Assembly.GetExportedTypes()
        .Where(type => type.IsInterface && typeof(INukeBuild).IsAssignableFrom(type))];

    public static TheoryData<Type> Interfaces => [.. All];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void A_component_has_one_target_and_a_capability_none(Type component)
    {
        var targets = Targets(component).Where(target => !target.Name.EndsWith("IfAsked", StringComparison.Ordinal)).ToList();

        if (component.Name.StartsWith("IHaz", StringComparison.Ordinal))
        {
            targets.Should().BeEmpty("{0} holds shared values; a target belongs to a component of its own", component.Name);
        }
        else
        {
            targets.Should().ContainSingle("{0} owns one target", component.Name).Which.Name.Should().Be(component.Name[1..]);
        }
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Every_parameter_is_described(Type component)
        => Parameters(component)
            .Where(parameter => string.IsNullOrWhiteSpace(parameter.GetCustomAttribute<ParameterAttribute>()!.Description))
            .Select(parameter => parameter.Name)
            .Should().BeEmpty("the help text shows the description");

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Parameters_have_the_components_prefix_or_a_name_of_their_own(Type component)
    {
        if (Parameters(component).Any(parameter => parameter.GetCustomAttribute<ParameterAttribute>()!.Name is null))
        {
            component.GetCustomAttribute<ParameterPrefixAttribute>().Should().NotBeNull(
                "bare names are hit by variables of the machine and by other components; {0} needs [ParameterPrefix]", component.Name);
        }
    }

    private static IEnumerable<PropertyInfo> Targets(Type component)
        => Declared(component).Where(property => property.PropertyType == typeof(Target) && !property.Name.Contains('.', StringComparison.Ordinal));

    private static IEnumerable<PropertyInfo> Parameters(Type component)
        => Declared(component).Where(property => property.IsDefined(typeof(ParameterAttribute)));

    private static PropertyInfo[] Declared(Type component)
        => component.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);
}
