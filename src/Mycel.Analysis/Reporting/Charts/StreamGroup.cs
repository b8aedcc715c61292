using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Streams that may be drawn on one scale. What is let go into the air weighs more than all that is traded, so it is drawn apart.</summary>
/// <param name="Heading">Heading of the selection.</param>
/// <param name="Title">Title of the selection.</param>
/// <param name="Streams">The streams.</param>
internal sealed record StreamGroup(string Heading, string Title, IReadOnlyList<Views.Stream> Streams)
{
    private const int MostResources = 40;

    /// <summary>Groups by unit, the one with most streams first; then the same without what crosses the boundary; then by resource.</summary>
    public static IReadOnlyList<StreamGroup> Of(IReadOnlyList<Views.Stream> streams, Names names)
    {
        var units = streams.GroupBy(stream => (stream.Unit, IsEmission: names.Kind(stream.Resource) == "emission"))
            .OrderBy(group => group.Key.IsEmission).ThenByDescending(group => group.Count()).ThenBy(group => group.Key.Unit, StringComparer.Ordinal).ToList();
        var whole = units.Select(unit => new StreamGroup("The whole park", UnitTitle([.. unit], names), [.. unit]));
        var between = units.Select(unit => unit.Where(IsSynergy).ToList()).Where(unit => unit.Count > 0)
            .Select(unit => new StreamGroup("Only between organisations", UnitTitle(unit, names), unit));
        var single = units.Where(unit => Resources(unit) > 1)
            .SelectMany(unit => unit.GroupBy(stream => stream.Resource, StringComparer.Ordinal))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostResources)
            .OrderBy(group => names.Resource(group.Key), StringComparer.Ordinal)
            .Select(group => new StreamGroup("One resource", $"{names.Resource(group.Key)}, {UnitWords.InSentence(group.First().Unit)}", [.. group]));
        return [.. whole, .. between, .. single];
    }

    private static int Resources(IEnumerable<Views.Stream> streams) => streams.Select(stream => stream.Resource).Distinct(StringComparer.Ordinal).Count();

    private static bool IsSynergy(Views.Stream stream) =>
        stream.From.Kind == EndKind.Giver && stream.To.Kind == EndKind.Taker && stream.From.Organisation != stream.To.Organisation;

    private static string UnitTitle(List<Views.Stream> streams, Names names)
    {
        string unit = streams[0].Unit;
        if (Resources(streams) == 1)
            return $"{names.Resource(streams[0].Resource)}, {UnitWords.InSentence(unit)}";
        var kinds = streams.Select(stream => names.Kind(stream.Resource)).Where(kind => kind.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        string words = Words.List([.. kinds.Select(kind => Words.Small(Words.FromId(kind)))]);
        return words.Length == 0 ? UnitWords.InSentence(unit) : $"{Words.Capital(words)}, {UnitWords.InSentence(unit)}";
    }
}
