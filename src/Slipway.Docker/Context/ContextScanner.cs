using Slipway.Docker.Context.Matching;
using Slipway.Docker.Context.Walking;

namespace Slipway.Docker.Context;

/// <summary>
/// Walks over a context once and accounts for all of it. The ignore file is applied as BuildKit's client does, with the same
/// folders left out; what lies in those is only counted.
/// </summary>
public static class ContextScanner
{
    /// <summary>Scans a context.</summary>
    /// <exception cref="ContextException">A folder that the build needs cannot be read.</exception>
    /// <exception cref="IgnoreFileException">A pattern is compared that is no valid expression.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ContextReport Scan(ContextScanOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Scan(options, FolderReader.Create(), cancellationToken);
    }

    /// <summary>Scans with a given reader.</summary>
    internal static ContextReport Scan(ContextScanOptions options, IFolderReader reader, CancellationToken cancellationToken = default)
    {
        var matcher = new IgnoreMatcher(options.IgnoreFile);
        var root = Utf8Text.FromText(options.Root);
        var walk = new ContextWalk(root, matcher, Needed(options, reader), reader);
        try
        {
            walk.Run(cancellationToken);
        }
        catch (IOException exception)
        {
            throw new ContextException(exception.Message, exception);
        }

        var included = walk.Included();
        var report = new ContextReport
        {
            Root = options.Root,
            IgnoreFile = options.IgnoreFile,
            Raw = walk.Raw,
            AfterIgnore = walk.AfterIgnore,
            Needed = options.Sources is null ? null : walk.Needed,
            Included = included,
            LargestFolders = Largest.Folders(walk.Folders, options.Top),
            LargestFiles = walk.LargestFiles(options.Top),
            Lines = walk.Lines.Result(),
            Suspicious = walk.Suspicious(),
            Pruning = new PruningReport(walk.PrunedFolders, matcher.WildcardException, walk.WastedEntries),
            Unreadable = walk.Unreadable,
            SentEmpty = walk.SentEmpty,
            InvalidNames = walk.InvalidNames,
        };
        return options.Sources is null ? report : report with { Sources = SourceChecker.Check(report, options.Sources, reader) };
    }

    private static NeededMatcher Needed(ContextScanOptions options, IFolderReader reader)
        => options.Sources switch
        {
            null => NeededMatcher.Everything,
            [] => NeededMatcher.Nothing,
            var sources => NeededMatcher.Of(LinkFollower.Resolve(options.Root, sources.Select(source => source.Path), reader), options.IgnoreFile.Syntax),
        };
}
