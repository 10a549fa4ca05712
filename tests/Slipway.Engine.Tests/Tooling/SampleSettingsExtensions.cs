using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

// As the setters of a wrapper are written for NUKE.
public static class SampleSettingsExtensions
{
    public static T SetFile<T>(this T o, string? v) where T : SampleSettings => o.Modify(b => b.Set(() => o.File, v));

    public static T SetPull<T>(this T o, bool? v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Pull, v));

    public static T SetLoad<T>(this T o, bool? v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Load, v));

    public static T SetJobs<T>(this T o, int? v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Jobs, v));

    public static T SetLevel<T>(this T o, SampleLevel v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Level, v));

    public static T SetTag<T>(this T o, params string[] v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Tag, v));

    public static T AddTag<T>(this T o, params string[] v) where T : SampleSettings => o.Modify(b => b.AddCollection(() => o.Tag, v));

    public static T RemoveTag<T>(this T o, params string[] v) where T : SampleSettings => o.Modify(b => b.RemoveCollection(() => o.Tag, v));

    public static T ClearTag<T>(this T o) where T : SampleSettings => o.Modify(b => b.ClearCollection(() => o.Tag));

    public static T SetOnly<T>(this T o, IEnumerable<string> v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Only, v));

    public static T SetSources<T>(this T o, params string[] v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Sources, v));

    public static T SetTargets<T>(this T o, params string[] v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Targets, v));

    public static T SetProperty<T>(this T o, string k, object v) where T : SampleSettings => o.Modify(b => b.SetDictionary(() => o.Properties, k, v));

    public static T AddProperty<T>(this T o, string k, object v) where T : SampleSettings => o.Modify(b => b.AddDictionary(() => o.Properties, k, v));

    public static T RemoveProperty<T>(this T o, string k) where T : SampleSettings => o.Modify(b => b.RemoveDictionary(() => o.Properties, k));

    public static T SetPairs<T>(this T o, IDictionary<string, string> v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Pairs, v));

    public static T AddLabels<T>(this T o, string k, params string[] v) where T : SampleSettings => o.Modify(b => b.AddLookup(() => o.Labels, k, v));

    public static T RemoveLabels<T>(this T o, string k, string v) where T : SampleSettings => o.Modify(b => b.RemoveLookup(() => o.Labels, k, v));

    public static T SetMap<T>(this T o, string k, params int[] v) where T : SampleSettings => o.Modify(b => b.SetLookup(() => o.Map, k, v));

    public static T SetAll<T>(this T o, ILookup<string, string> v) where T : SampleSettings => o.Modify(b => b.Set(() => o.All, v));

    public static T SetSince<T>(this T o, DateTime? v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Since, v));

    public static T SetSize<T>(this T o, long? v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Size, v));

    public static T SetPassword<T>(this T o, string? v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Password, v));

    public static T SetFirst<T>(this T o, string? v) where T : SampleSettings => o.Modify(b => b.Set(() => o.First, v));

    public static T SetLastButOne<T>(this T o, string? v) where T : SampleSettings => o.Modify(b => b.Set(() => o.LastButOne, v));

    public static T SetPath<T>(this T o, string? v) where T : SampleSettings => o.Modify(b => b.Set(() => o.Path, v));

    public static T ResetPath<T>(this T o) where T : SampleSettings => o.Modify(b => b.Remove(() => o.Path));
}
