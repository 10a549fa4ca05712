using System.Globalization;
using System.Net;

namespace Slipway.Docker.Builds;

/// <summary>Rules for the values of options. Each answers with the rule that is broken, or null.</summary>
internal static class Rules
{
    public static string? Text(string rule, string value) => value.Length == 0 || value.Any(char.IsControl) ? rule : null;

    public static string? NoNul(string value) => value.Contains('\0', StringComparison.Ordinal) ? "a value cannot have a NUL character" : null;

    public static string? Context(string context)
        => context.StartsWith('-') ? "the context cannot begin with '-': write ./ before it; standard input is not supported"
            : Text("the context is a folder or a URL", context);

    /// <summary>What stands before an equals sign.</summary>
    public static string? Key(string key)
        => key.Length == 0 || key.Contains('=', StringComparison.Ordinal) || key.Any(char.IsControl)
            ? "a key is not empty and has no '=' and no control characters"
            : null;

    /// <summary>What a Dockerfile can declare with <c>ARG</c> and use as <c>$NAME</c>.</summary>
    public static string? ArgumentName(string name)
        => IsIdentifier(name) ? null : "a build argument's name has letters, digits and '_', and does not begin with a digit";

    public static string? VariableName(string name)
        => IsIdentifier(name) ? null : "a variable's name has letters, digits and '_', and does not begin with a digit";

    public static string? SecretId(string id)
        => id.Length > 0 && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.' or '/')
            ? null
            : "a secret's id has letters, digits, '_', '-', '.' and '/'";

    /// <summary>A stage's name, or its number.</summary>
    public static string? Stage(string name)
        => name.Length > 0
            && (char.IsAsciiLetter(name[0]) || name.All(char.IsAsciiDigit))
            && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.')
                ? null
                : "a stage's name begins with a letter and has letters, digits, '-', '_' and '.'; or it is a number";

    public static string? BuilderName(string name)
        => name.Length > 0
            && char.IsAsciiLetterOrDigit(name[0])
            && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '+')
                ? null
                : "a builder's name begins with a letter or a digit and has letters, digits, '-', '_', '.' and '+'";

    /// <summary>Either a reference to an image, or <c>type=…</c> and attributes.</summary>
    public static string? Cache(string cache)
    {
        if (cache.Length == 0 || cache.Any(char.IsControl))
        {
            return "a cache is an image's name, or type=… and attributes separated by commas";
        }

        if (!cache.Contains('=', StringComparison.Ordinal))
        {
            return Images.ImageReference.TryParse(cache, out _, out var problem) ? null : problem;
        }

        var fields = cache.Split(',');
        return !Array.TrueForAll(fields, field => field.IndexOf('=', StringComparison.Ordinal) > 0) ? "each attribute of a cache is written name=value"
            : !Array.Exists(fields, field => field.StartsWith("type=", StringComparison.Ordinal)) ? "a cache with attributes has a type: type=registry,ref=…"
            : null;
    }

    public static string? Host(string name, string address)
        => name.Length == 0 || name.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character is '=' or ':') ? "a host's name has no blanks, '=' and ':'"
            : address == "host-gateway" || IPAddress.TryParse(address.Trim('[', ']'), out _) ? null
            : string.Create(CultureInfo.InvariantCulture, $"'{address}' is no IP address and not host-gateway");

    private static bool IsIdentifier(string name)
        => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
}
