using System.Text;

namespace Nuke.Common.ValueInjection;

/// <summary>How names are written and compared.</summary>
internal static class ParameterNames
{
    /// <summary><c>DockerImageVersion</c> as <c>docker-image-version</c>; runs of capitals stay together: <c>UseSSL</c> as <c>use-ssl</c>.</summary>
    public static string ToKebabCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var isStart = char.IsUpper(name[i])
                && i > 0
                && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (isStart && text[^1] != '-')
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString().Replace("nu-get", "nuget", StringComparison.Ordinal).Replace("git-hub", "github", StringComparison.Ordinal);
    }

    /// <summary>The form in which names of targets and parameters are compared: lower case, without hyphens and underscores.</summary>
    public static string Normalize(string name)
        => name.Replace("-", null, StringComparison.Ordinal).Replace("_", null, StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The form in which names of environment variables are compared: letters and digits, upper case.</summary>
    public static string NormalizeVariable(string name)
        => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
