using System.Diagnostics.CodeAnalysis;

namespace Mycel.Solver.Programs;

/// <summary>The families of the columns or of the rows of a program, in the order of their indices. Names are made only when asked for.</summary>
/// <threadsafety>Names may be asked for by several threads at once.</threadsafety>
public sealed class FamilyList
{
    private readonly Family[] _families;
    private readonly Dictionary<string, Family> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _members = new(StringComparer.Ordinal);

    /// <summary>Takes families that follow each other without a gap, the first from index 0.</summary>
    /// <exception cref="ArgumentException">A gap, an overlap, or two families of one name.</exception>
    public FamilyList(IEnumerable<Family> families)
    {
        _families = [.. families];
        int next = 0;
        foreach (Family family in _families)
        {
            if (family.First != next) throw new ArgumentException($"Family '{family.Name}' starts at {family.First}, expected {next}.", nameof(families));
            if (!_byName.TryAdd(family.Name, family)) throw new ArgumentException($"Two families are called '{family.Name}'.", nameof(families));
            next += family.Count;
        }
        Count = next;
    }

    /// <summary>Number of members of all families together.</summary>
    public int Count { get; }

    /// <summary>The families in the order of their indices.</summary>
    public IReadOnlyList<Family> Families => _families;

    /// <summary>The family a column or row belongs to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The program has no such column or row.</exception>
    public Family Of(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        int low = 0, high = _families.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_families[middle].First <= index) low = middle;
            else high = middle - 1;
        }
        return _families[low];
    }

    /// <summary>Public name of a column or row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The program has no such column or row.</exception>
    public string NameOf(int index)
    {
        Family family = Of(index);
        return family.NameOf(index - family.First);
    }

    /// <summary>The family of this name, if there is one.</summary>
    public bool TryFindFamily(string name, [NotNullWhen(true)] out Family? family) => _byName.TryGetValue(name, out family);

    /// <summary>Index of the column or row of this public name, if there is one. Of two that share a name, the first is found.</summary>
    public bool TryFind(string name, out int index)
    {
        int bracket = name.IndexOf('[', StringComparison.Ordinal);
        index = -1;
        return _byName.TryGetValue(bracket < 0 ? name : name[..bracket], out Family? family) && MembersOf(family).TryGetValue(name, out index);
    }

    // All names of a family are made at the first look-up in it, so that a look-up costs a constant afterwards.
    private Dictionary<string, int> MembersOf(Family family)
    {
        lock (_members)
        {
            if (_members.TryGetValue(family.Name, out var known)) return known;
            var members = new Dictionary<string, int>(family.Count, StringComparer.Ordinal);
            for (int k = 0; k < family.Count; k++) members.TryAdd(family.NameOf(k), family.First + k);
            _members.Add(family.Name, members);
            return members;
        }
    }
}
