using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Streams that may be drawn on one scale: those of one unit, then those of one resource.</summary>
/// <param name="Heading">Heading of the selection.</param>
/// <param name="Title">Title of the selection.</param>
/// <param name="Unit">Unit of all of them.</param>
/// <param name="Streams">The streams.</param>
internal sealed record StreamGroup(string Heading, string Title, string Unit, IReadOnlyList<Views.Stream> Streams)
{
    private const int MostResources = 40;

    /// <summary>Groups by unit, the one with most streams first, then by resource.</summary>
    public static IReadOnlyList<StreamGroup> Of(IReadOnlyList<Views.Stream> streams, Names names)
    {
        var units = streams.GroupBy(stream => stream.Unit, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var whole = units.Select(unit => new StreamGroup("By unit", UnitTitle(unit.Key, [.. unit], names), unit.Key, [.. unit]));
        var single = units.Where(unit => Resources(unit) > 1)
            .SelectMany(unit => unit.GroupBy(stream => stream.Resource, StringComparer.Ordinal))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostResources)
            .OrderBy(group => names.Resource(group.Key), StringComparer.Ordinal)
            .Select(group => new StreamGroup("One resource", $"{names.Resource(group.Key)}, {UnitWords.InSentence(group.First().Unit)}", group.First().Unit, [.. group]));
        return [.. whole, .. single];
    }

    private static int Resources(IEnumerable<Views.Stream> streams) => streams.Select(stream => stream.Resource).Distinct(StringComparer.Ordinal).Count();

    private static string UnitTitle(string unit, IReadOnlyList<Views.Stream> streams, Names names)
    {
        if (Resources(streams) == 1)
            return $"{names.Resource(streams[0].Resource)}, {UnitWords.InSentence(unit)}";
        var kinds = streams.Select(stream => names.Kind(stream.Resource)).Where(kind => kind.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        string words = Words.List([.. kinds.Select(kind => Words.Small(Words.FromId(kind)))]);
        return words.Length == 0 ? UnitWords.InSentence(unit) : $"{char.ToUpperInvariant(words[0])}{words[1..]}, {UnitWords.InSentence(unit)}";
    }
}
