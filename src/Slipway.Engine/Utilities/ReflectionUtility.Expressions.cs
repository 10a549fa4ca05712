using System.Linq.Expressions;
using System.Reflection;

namespace Nuke.Common.Utilities;

public static partial class ReflectionUtility
{
    /// <summary>The values of a call's arguments.</summary>
    public static IEnumerable<object?> GetArguments(this MethodCallExpression methodCall) => methodCall.Arguments.Select(Evaluate);

    /// <summary>The field, property or method that the expression names.</summary>
    /// <exception cref="ArgumentException">It names none.</exception>
    public static MemberInfo GetMemberInfo<T>(Expression<Func<T>> expression) => expression.GetMemberInfo();

    /// <summary>The field, property or method that the expression names.</summary>
    /// <exception cref="ArgumentException">It names none.</exception>
    public static MemberInfo GetMemberInfo(this LambdaExpression expression) =>
        WithoutConversion(expression.Body) switch
        {
            MethodCallExpression call => call.Method,
            MemberExpression member => member.Member,
            var body => throw new ArgumentException($"The expression '{body}' must name a field, a property or a method", nameof(expression)),
        };

    /// <summary>The object whose member the expression names; null for a static member.</summary>
    public static object? GetTarget(this LambdaExpression expression) =>
        WithoutConversion(expression.Body) is MemberExpression { Expression: { } target } ? Evaluate(target) : null;

    private static Expression WithoutConversion(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    // Without compiling for the frequent forms: a compiled expression costs milliseconds.
    private static object? Evaluate(Expression expression) =>
        expression switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is { } of ? Evaluate(of) : null),
            _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
        };
}
