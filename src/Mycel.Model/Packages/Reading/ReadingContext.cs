using Mycel.Model.Checks;

namespace Mycel.Model.Packages.Reading;

/// <summary>What the tables of one package share while they are read.</summary>
internal sealed class ReadingContext(FindingList findings)
{
    private readonly Dictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);

    /// <summary>Takes what is wrong.</summary>
    public FindingList Findings { get; } = findings;

    /// <summary>The texts that were read.</summary>
    public TextPool Texts { get; } = new();

    /// <summary>The units that were read.</summary>
    public UnitPool Units { get; } = new();

    /// <summary>Files that are there but could not be read as a table; references into them are not judged.</summary>
    public HashSet<string> Unread { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids that the rows of a file have, those of rows with mistakes included.</summary>
    public HashSet<string> IdsOf(string file)
    {
        if (!ids.TryGetValue(file, out HashSet<string>? known))
        {
            known = new HashSet<string>(StringComparer.Ordinal);
            ids.Add(file, known);
        }

        return known;
    }
}
