using System.Globalization;
using System.Reflection;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities.Collections;

namespace Slipway.Engine.Tests.Tooling;

[Command(Type = typeof(SampleTasks), Command = nameof(SampleTasks.Sample), Arguments = "image build")]
public class SampleSettings : ToolOptions
{
    [Argument(Format = "--file {value}")] public string? File => Get<string?>(() => File);

    [Argument(Format = "--pull")] public bool? Pull => Get<bool?>(() => Pull);

    [Argument(Format = "--load={value}")] public bool? Load => Get<bool?>(() => Load);

    [Argument(Format = "--jobs {value}")] public int? Jobs => Get<int?>(() => Jobs);

    [Argument(Format = "--level {value}")] public SampleLevel? Level => Get<SampleLevel?>(() => Level);

    [Argument(Format = "--tag {value}")] public IReadOnlyList<string> Tag => Get<List<string>>(() => Tag);

    [Argument(Format = "--only {value}", Separator = ",")] public IReadOnlyList<string> Only => Get<List<string>>(() => Only);

    [Argument(Format = "--sources {value}", Separator = " ")] public IReadOnlyList<string> Sources => Get<List<string>>(() => Sources);

    [Argument(Format = "/targets:{value}", Separator = ";", QuoteMultiple = true)] public IReadOnlyList<string> Targets => Get<List<string>>(() => Targets);

    [Argument(Format = "-p:{key}={value}")] public IReadOnlyDictionary<string, object> Properties => Get<Dictionary<string, object>>(() => Properties);

    [Argument(Format = "--set {key}={value}", Separator = ";")] public IReadOnlyDictionary<string, string> Pairs => Get<Dictionary<string, string>>(() => Pairs);

    [Argument(Format = "--label {key}:{value}")] public ILookup<string, string> Labels => Get<LookupTable<string, string>>(() => Labels);

    [Argument(Format = "--map {key}={value}", InnerSeparator = "+")] public ILookup<string, int> Map => Get<LookupTable<string, int>>(() => Map);

    [Argument(Format = "--all {key}={value}", Separator = ";", InnerSeparator = ",")] public ILookup<string, string> All => Get<LookupTable<string, string>>(() => All);

    [Argument(Format = "--since {value}", FormatterMethod = nameof(FormatDate))] public DateTime? Since => Get<DateTime?>(() => Since);

    [Argument(Format = "--size {value}", FormatterType = typeof(SampleSettings), FormatterMethod = nameof(FormatSize))] public long? Size => Get<long?>(() => Size);

    [Argument(Format = "--password {value}", Secret = true)] public string? Password => Get<string?>(() => Password);

    [Argument(Position = 1, Format = "{value}")] public string? First => Get<string?>(() => First);

    [Argument(Position = -2, Format = "{value}")] public string? LastButOne => Get<string?>(() => LastButOne);

    [Argument(Position = -1, Format = "{value}")] public string? Path => Get<string?>(() => Path);

    [Argument(Format = "--holder {value}")] public object? Holder => Get<object?>(() => Holder);

    public string? NotAnArgument => Get<string?>(() => NotAnArgument);

    private string FormatDate(DateTime value, PropertyInfo property) => property.Name + value.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string? FormatSize(long value) => value == 0 ? null : $"{value}k";
}
