using System.Globalization;

namespace Slipway.Docker.Images;

/// <summary>The rules for the parts of an image's name. Each answers with the rule that is broken, or null.</summary>
internal static class ReferenceGrammar
{
    private const int MaxPathLength = 255;
    private const int MaxTagLength = 128;
    private const string TagRule = "a tag has letters, digits, '_', '.' and '-', begins with a letter, a digit or '_', and has at most 128 characters";

    public static string? DomainProblem(string? domain)
    {
        if (domain is null)
        {
            return null;
        }

        var host = domain;
        var colon = domain.LastIndexOf(':');
        if (colon > domain.LastIndexOf(']'))
        {
            host = domain[..colon];
            if (!int.TryParse(domain.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65535)
            {
                return $"the port of registry '{domain}' is no number up to 65535";
            }
        }

        var valid = host.StartsWith('[')
            ? host.EndsWith(']') && host.Length > 3 && host[1..^1].All(character => char.IsAsciiHexDigit(character) || character is ':' or '.')
            : host.Split('.').All(label => label.Length > 0
                && label.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
                && label[0] != '-'
                && label[^1] != '-');
        return valid ? null : $"'{domain}' is no host name of a registry";
    }

    public static string? PathProblem(string path, bool hasDomain)
    {
        if (path.Length == 0)
        {
            return "the repository name is missing";
        }

        if (path.Length > MaxPathLength)
        {
            return $"the repository name has {path.Length} characters; 255 are allowed";
        }

        if (!hasDomain && path.Length == 64 && path.All(char.IsAsciiHexDigitLower))
        {
            return "64 hexadecimal digits are an image's id, not a name";
        }

        if (path.Any(char.IsAsciiLetterUpper))
        {
            return $"the repository name must be lower case: '{path.ToLowerInvariant()}'";
        }

        return Array.TrueForAll(path.Split('/'), IsComponent)
            ? null
            : "each part of the repository name has lower-case letters and digits, single '.', one or two '_' or any number of '-' only between them";
    }

    public static string? TagProblem(string? tag)
        => tag is null
            || (tag.Length is > 0 and <= MaxTagLength
                && tag[0] is not ('.' or '-')
                && tag.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '.' or '-'))
            ? null
            : tag.Contains('+', StringComparison.Ordinal) ? $"{TagRule}; '+' is not allowed, write '-'" : TagRule;

    public static string? DigestProblem(string? digest)
    {
        if (digest is null)
        {
            return null;
        }

        var colon = digest.IndexOf(':', StringComparison.Ordinal);
        var valid = colon > 0
            && char.IsAsciiLetter(digest[0])
            && digest[..colon].All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '.' or '_' or '-')
            && digest.Length - colon - 1 >= 32
            && digest[(colon + 1)..].All(char.IsAsciiHexDigit)
            && (!digest.StartsWith("sha256:", StringComparison.Ordinal) || digest.Length == 71);
        return valid ? null : $"'{digest}' is no digest such as sha256: and 64 hexadecimal digits";
    }

    private static bool IsComponent(string component)
    {
        if (component.Length == 0 || !IsAlphanumeric(component[0]) || !IsAlphanumeric(component[^1]))
        {
            return false;
        }

        for (var i = 0; i < component.Length; i++)
        {
            var from = i;
            while (!IsAlphanumeric(component[i]))
            {
                i++;
            }

            var separator = component.AsSpan(from, i - from);
            if (!separator.IsEmpty && separator is not ("." or "_" or "__") && separator.IndexOfAnyExcept('-') >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAlphanumeric(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);
}
