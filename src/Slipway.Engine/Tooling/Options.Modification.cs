using System.Collections.ObjectModel;
using System.Linq.Expressions;

namespace Nuke.Common.Tooling;

public partial class Options : IOptions
{
    T IOptions.Get<T>(Expression<Func<object?>> provider) => Get<T>(NameOf(provider));

    void IOptions.Set<T>(Expression<Func<T>> provider, object? value) => values.Set(NameOf(provider), value);

    void IOptions.Remove<T>(Expression<Func<T>> provider) => values.Set(NameOf(provider), null);

    void IOptions.SetDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider, TKey key, TValue value)
        => values.ChangeEntries(NameOf(provider), entries => entries[key!] = value);

    void IOptions.AddDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider, TKey key, TValue value)
        => values.ChangeEntries(NameOf(provider), entries => Add(entries, key!, value));

    void IOptions.AddDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider, Dictionary<TKey, TValue> value)
        => AddAll(NameOf(provider), value);

    void IOptions.AddDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider, ReadOnlyDictionary<TKey, TValue> value)
        => AddAll(NameOf(provider), value);

    void IOptions.RemoveDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider, TKey key)
        => values.ChangeEntries(NameOf(provider), entries => entries.Remove(key!));

    void IOptions.ClearDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider)
        => values.ChangeEntries(NameOf(provider), entries => entries.Clear());

    void IOptions.SetLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key, params TValue[] values)
        => this.values.ChangeEntries(NameOf(provider), entries => entries[key!] = Objects(values));

    void IOptions.SetLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key, IEnumerable<TValue> values)
        => this.values.ChangeEntries(NameOf(provider), entries => entries[key!] = Objects(values));

    void IOptions.AddLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key, params TValue[] values)
        => AddToLookup(NameOf(provider), key!, values);

    void IOptions.AddLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key, IEnumerable<TValue> values)
        => AddToLookup(NameOf(provider), key!, values);

    void IOptions.RemoveLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key)
        => values.ChangeEntries(NameOf(provider), entries => entries.Remove(key!));

    void IOptions.RemoveLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key, TValue value)
        => values.ChangeEntries(NameOf(provider), entries =>
        {
            if (!entries.TryGetValue(key!, out var present) || present is not object?[] group)
            {
                return;
            }

            var rest = group.Where(item => !Equals(item, value)).ToArray();
            if (rest.Length == 0)
            {
                entries.Remove(key!);
            }
            else
            {
                entries[key!] = rest;
            }
        });

    void IOptions.ClearLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider)
        => values.ChangeEntries(NameOf(provider), entries => entries.Clear());

    void IOptions.AddCollection<T>(Expression<Func<IReadOnlyCollection<T>?>> provider, params T[] value)
        => values.ChangeList(NameOf(provider), list => list.AddRange(Objects(value)));

    void IOptions.AddCollection<T>(Expression<Func<IReadOnlyCollection<T>?>> provider, IEnumerable<T> value)
        => values.ChangeList(NameOf(provider), list => list.AddRange(Objects(value)));

    void IOptions.RemoveCollection<T>(Expression<Func<IReadOnlyCollection<T>?>> provider, params T[] value)
        => RemoveFromList(NameOf(provider), value);

    void IOptions.RemoveCollection<T>(Expression<Func<IReadOnlyCollection<T>?>> provider, IEnumerable<T> value)
        => RemoveFromList(NameOf(provider), value);

    void IOptions.ClearCollection<T>(Expression<Func<IReadOnlyCollection<T>?>> provider)
        => values.ChangeList(NameOf(provider), list => list.Clear());

    private static object?[] Objects<T>(IEnumerable<T> items) => [.. items.Cast<object?>()];

    private static void Add(OrderedDictionary<object, object?> entries, object key, object? value)
    {
        if (!entries.TryAdd(key, value))
        {
            throw new ArgumentException($"The key '{key}' is there already. Use the method that begins with 'Set' to replace its value.", nameof(key));
        }
    }

    private void AddAll<TKey, TValue>(string name, IEnumerable<KeyValuePair<TKey, TValue>> added)
        => values.ChangeEntries(name, entries =>
        {
            foreach (var (key, value) in added)
            {
                Add(entries, key!, value);
            }
        });

    private void AddToLookup<TValue>(string name, object key, IEnumerable<TValue> added)
        => values.ChangeEntries(name, entries => entries[key] = (entries.GetValueOrDefault(key) as object?[] ?? []).Concat(Objects(added)).ToArray());

    private void RemoveFromList<T>(string name, IEnumerable<T> removed)
    {
        var objects = Objects(removed);
        values.ChangeList(name, list => list.RemoveAll(item => objects.Contains(item)));
    }
}
