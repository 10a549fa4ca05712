using Tomlyn.Syntax;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>One key of the file with its place, whatever way it was written: under a header, dotted, or in an inline table.</summary>
/// <param name="Table">The table it stands in, dotted; empty for the top.</param>
/// <param name="Index">Which element of an array of tables, from 0; 0 elsewhere.</param>
/// <param name="Key">The key.</param>
/// <param name="Span">Where the key stands.</param>
/// <param name="Value">Its value.</param>
internal sealed record TomlEntry(string Table, int Index, string Key, SourceSpan Span, ValueSyntax? Value);
