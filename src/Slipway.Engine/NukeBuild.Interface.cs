using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.IO;
using Nuke.Common.ValueInjection;

namespace Nuke.Common;

public abstract partial class NukeBuild
{
    AbsolutePath INukeBuild.RootDirectory => RootDirectory;

    AbsolutePath INukeBuild.TemporaryDirectory => TemporaryDirectory;

    AbsolutePath INukeBuild.BuildAssemblyFile => BuildAssemblyFile;

    AbsolutePath INukeBuild.BuildAssemblyDirectory => BuildAssemblyDirectory;

    AbsolutePath? INukeBuild.BuildProjectDirectory => BuildProjectDirectory;

    AbsolutePath? INukeBuild.BuildProjectFile => BuildProjectFile;

    Verbosity INukeBuild.Verbosity => Verbosity;

    Host INukeBuild.Host => Host;

    bool INukeBuild.IsLocalBuild => IsLocalBuild;

    bool INukeBuild.IsServerBuild => IsServerBuild;

    T? INukeBuild.TryGetValue<T>(Expression<Func<T?>> parameterExpression)
        where T : class
        => (T?)Inject(parameterExpression.Body);

    T? INukeBuild.TryGetValue<T>(Expression<Func<object>> parameterExpression)
        where T : default
        => Inject(parameterExpression.Body) is { } value ? (T)value : default;

    private object? Inject(Expression body)
    {
        body = body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : body;
        if (body is not MemberExpression { Member: var member }
            || member.GetCustomAttribute<ValueInjectionAttributeBase>() is not { } attribute)
        {
            throw new ArgumentException($"'{body}' is no member with a value attribute such as [Parameter].");
        }

        return attribute is ParameterAttribute ? session.Values.Find(member) : session.Injections.GetOrMake(member, attribute, this);
    }
}
