using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Tooling;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Execution;

/// <summary>Fourth stage: whether what the planned targets require is there. Finds everything that is missing, not only the first.</summary>
internal sealed class RequirementChecker(INukeBuild build, IReadOnlyList<ParameterDefinition> parameters)
{
    /// <summary>What is missing, one sentence each; empty when nothing is.</summary>
    public IReadOnlyList<string> FindMissing(IReadOnlyList<ExecutableTarget> plan)
    {
        var missing = new List<(string What, string Target)>();
        foreach (var parameter in parameters.Where(parameter => parameter.IsRequired && IsEmpty(ReadMember(parameter.Member!))))
        {
            missing.Add((Describe(parameter), "the build"));
        }

        foreach (var target in plan.Where(target => target.Status == ExecutionStatus.Scheduled))
        {
            missing.AddRange(target.DelegateRequirements
                .Select(requirement => Check(requirement))
                .Concat(target.ToolRequirements.Select(requirement => requirement.IsMet(out var problem) ? null : problem))
                .OfType<string>()
                .Select(what => (what, target.Name)));
        }

        return
        [
            .. missing
                .GroupBy(entry => entry.What, entry => entry.Target, StringComparer.Ordinal)
                .Select(group => $"{group.Key} Required by {string.Join(", ", group.Distinct(StringComparer.Ordinal))}."),
        ];
    }

    private string? Check(LambdaExpression requirement)
    {
        var body = requirement.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : requirement.Body;
        if (body is MemberExpression { Member: var member })
        {
            var parameter = parameters.FirstOrDefault(candidate => SameMember(candidate.Member!, member));
            if (body.Type == typeof(bool) && parameter is null)
            {
                return ReadMember(member) is true ? null : $"'{member.Name}' does not hold.";
            }

            return IsEmpty(ReadMember(member)) || (body.Type == typeof(bool) && ReadMember(member) is false)
                ? parameter is not null ? Describe(parameter) : DescribeMember(member)
                : null;
        }

        if (requirement.ReturnType == typeof(bool))
        {
            return requirement.Compile(preferInterpretation: true).DynamicInvoke() is true ? null : $"'{Source(requirement)}' does not hold.";
        }

        return IsEmpty(requirement.Compile(preferInterpretation: true).DynamicInvoke()) ? $"'{Source(requirement)}' has no value." : null;
    }

    private static string Describe(ParameterDefinition parameter)
    {
        var description = string.IsNullOrEmpty(parameter.Description) ? string.Empty : $" ({parameter.Description.TrimEnd('.')})";
        var choices = ParameterValueSet.Of(parameter.Type) is { } values && !parameter.IsSwitch
            ? $" One of {string.Join(", ", values.Select(value => value.Text))}."
            : string.Empty;
        return $"{parameter.Option} is missing{description}.{choices}";
    }

    private static string DescribeMember(MemberInfo member)
        => member.GetCustomAttribute<ToolInjectionAttributeBase>()?.GetRequirement(member) is { } requirement && !requirement.IsMet(out var problem)
            ? problem!
            : $"'{member.Name}' has no value.";

    private object? ReadMember(MemberInfo member)
    {
        if (member.GetCustomAttribute<ValueInjectionAttributeBase>() is { } attribute
            && member.IsDefined(typeof(OnDemandAttribute), inherit: true)
            && InjectedMembers.Read(member, build) is null)
        {
            attribute.Build = build;
            InjectedMembers.Write(member, build, attribute.TryGetValue(member, build));
        }

        return InjectedMembers.Read(member, build);
    }

    private static bool SameMember(MemberInfo first, MemberInfo second)
        => first.Name == second.Name
            && (first.DeclaringType == second.DeclaringType
                || first.DeclaringType!.IsAssignableFrom(second.DeclaringType)
                || second.DeclaringType!.IsAssignableFrom(first.DeclaringType));

    private static bool IsEmpty(object? value) => value switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        System.Collections.ICollection collection => collection.Count == 0,
        _ => false,
    };

    private static string Source(LambdaExpression requirement)
        => System.Text.RegularExpressions.Regex.Replace(requirement.Body.ToString(), @"value\([^)]*\)\.", string.Empty);
}
