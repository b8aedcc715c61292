using System.Collections;
using System.Globalization;
using Mycel.Model.Provenance;

namespace Mycel.Model.Checks;

/// <summary>
/// Gathers findings. Of findings of one kind in one column of one file the first <see cref="ShownPerKind"/> are kept; the others are counted, so that
/// a column of a million mistakes does not fill the memory or the screen. Not for use by two threads at once.
/// </summary>
public sealed class FindingList : IReadOnlyCollection<Finding>
{
    /// <summary>Number of findings that are kept of one kind in one column of one file.</summary>
    public const int ShownPerKind = 20;

    private readonly List<Finding> kept = [];
    private readonly Dictionary<(FindingCode Code, string File, string Column), Tally> tallies = [];

    /// <summary>Number of findings to show, lines that say "and N more" included.</summary>
    public int Count => kept.Count + tallies.Values.Count(tally => tally.Surplus > 0);

    /// <summary>Number of errors, those that are not shown included.</summary>
    public int Errors { get; private set; }

    /// <summary>Number of warnings, those that are not shown included.</summary>
    public int Warnings { get; private set; }

    /// <summary>Whether anything is wrong enough to stop.</summary>
    public bool HasErrors => Errors > 0;

    /// <summary>Adds a finding.</summary>
    /// <param name="code">Kind of the finding.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="problem">What is wrong, a sentence.</param>
    /// <param name="mend">What to do, a sentence.</param>
    public void Add(FindingCode code, CellPlace place, string problem, string mend)
    {
        Errors += code.Severity == Severity.Error ? 1 : 0;
        Warnings += code.Severity == Severity.Warning ? 1 : 0;
        if (Takes(code, place))
        {
            kept.Add(new Finding(code, place, problem, mend));
        }
    }

    /// <summary>Whether the next finding of this kind and column would still be shown; ask before looking for a costly mend.</summary>
    /// <param name="code">Kind of the finding.</param>
    /// <param name="place">Where it is.</param>
    public bool HasRoom(FindingCode code, CellPlace place) =>
        !tallies.TryGetValue((code, place.File, place.Column), out Tally? tally) || tally.Total < ShownPerKind;

    /// <summary>The findings by file and row; within a row in the order in which they were found.</summary>
    public IEnumerator<Finding> GetEnumerator() =>
        kept.Concat(tallies.Where(pair => pair.Value.Surplus > 0).Select(pair => Summary(pair.Key.Code, pair.Value)))
            .OrderBy(finding => finding.Place.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Row)
            .GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Finding Summary(FindingCode code, Tally tally)
    {
        string count = tally.Surplus.ToString(CultureInfo.InvariantCulture);
        return new Finding(code, tally.FirstSurplus, $"and {count} more of this kind ({code.Id}) from here on.", "Mend them like those above.");
    }

    private bool Takes(FindingCode code, CellPlace place)
    {
        var key = (code, place.File, place.Column);
        if (!tallies.TryGetValue(key, out Tally? tally))
        {
            tally = new Tally();
            tallies.Add(key, tally);
        }

        if (tally.Total++ < ShownPerKind)
        {
            return true;
        }

        tally.FirstSurplus = tally.Total == ShownPerKind + 1 ? place : tally.FirstSurplus;
        return false;
    }

    private sealed class Tally
    {
        public int Total { get; set; }

        public CellPlace FirstSurplus { get; set; }

        public int Surplus => Math.Max(0, Total - ShownPerKind);
    }
}
