using System.Linq.Expressions;
using System.Reflection;

namespace Nuke.Common.Execution;

internal sealed partial class TargetDefinition
{
    public ITargetDefinition Base()
    {
        var overridden = TargetMembers.FindOverridden(current) ?? throw DefinitionErrors.NoBase(Name);
        return Define(overridden);
    }

    public ITargetDefinition Inherit(params Target[] targets)
    {
        foreach (var target in targets)
        {
            target(this);
        }

        return this;
    }

    public ITargetDefinition Inherit<T>(params Expression<Func<T, Target>>[] targets)
    {
        if (build is not T)
        {
            throw DefinitionErrors.MissingComponent(Name, "inherits from", typeof(T));
        }

        var slots = targets.Length == 0
            ? [TargetMembers.FindSlot(typeof(T), Name) ?? throw DefinitionErrors.NoInherited(Name, typeof(T))]
            : targets.Select(TargetMembers.FromExpression);
        foreach (var slot in slots)
        {
            Define(TargetMembers.MostSpecific(typeof(T), slot));
        }

        return this;
    }

    private TargetDefinition Define(PropertyInfo property)
    {
        var outer = current;
        current = property;
        try
        {
            (TargetMembers.ReadExactly(property, build) ?? throw DefinitionErrors.NoDefinition(property))(this);
        }
        finally
        {
            current = outer;
        }

        return this;
    }
}
