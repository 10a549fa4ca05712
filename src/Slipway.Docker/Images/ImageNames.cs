using System.Text;

namespace Slipway.Docker.Images;

/// <summary>Makes valid names and tags of what a repository offers (the grammar of github.com/distribution/reference).</summary>
public static class ImageNames
{
    /// <summary>The longest tag that registries take.</summary>
    public const int MaxTagLength = 128;

    /// <summary>An image name made of a folder's name: lower case, what is not allowed becomes a hyphen; <c>app</c> when nothing is left.</summary>
    public static string FromFolder(string folder)
    {
        var name = new StringBuilder(folder.Length);
        foreach (var character in folder.ToLowerInvariant())
        {
            // Two separators in a row are only allowed for hyphens.
            var valid = char.IsAsciiLetterOrDigit(character) || (character is '.' or '_' && name.Length > 0 && char.IsAsciiLetterOrDigit(name[^1]));
            name.Append(valid ? character : '-');
        }

        var trimmed = name.Replace(".-", "-").Replace("_-", "-").ToString().Trim('-', '.', '_');
        return trimmed.Length == 0 ? "app" : trimmed;
    }

    /// <summary>A tag made of a version: what is not allowed becomes a hyphen, at most <see cref="MaxTagLength"/> characters; <c>unknown</c> when nothing is left.</summary>
    public static string ToTag(string version)
    {
        var tag = string.Concat(version.Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' ? character : '-'))
            .TrimStart('.', '-');
        tag = tag.Length > MaxTagLength ? tag[..MaxTagLength] : tag;
        return tag.Length == 0 ? "unknown" : tag;
    }
}
