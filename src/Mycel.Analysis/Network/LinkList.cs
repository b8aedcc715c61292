using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Network;

/// <summary>Reads a bare list of links: a table with the columns from, to and, where links have one, weight. What is wrong becomes a finding with row and column.</summary>
public static class LinkList
{
    private const string From = "from";
    private const string To = "to";
    private const string Weight = "weight";

    /// <summary>Reads all rows. Rows that repeat a link are merged, those from a node to itself left out; the network says how many.</summary>
    /// <param name="source">The table.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <returns>The network; what the findings call an error is not in it. Null where a column is missing.</returns>
    public static ExchangeNetwork? Read(IRowSource source, FindingList findings)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int cell = 0; cell < source.Header.Count; cell++) Place(source, cell, columns, findings);
        foreach (string required in new[] { From, To }.Where(name => !columns.ContainsKey(name)))
        {
            findings.Add(
                FindingCodes.ColumnMissing, new CellPlace(source.File, 1, required), $"There is no column '{required}'.",
                "Write a row of headings: from, to and, where links have one, weight.");
        }

        return columns.ContainsKey(From) && columns.ContainsKey(To) ? ReadRows(source, columns, findings) : null;
    }

    private static void Place(IRowSource source, int cell, Dictionary<string, int> columns, FindingList findings)
    {
        string heading = source.Header[cell];
        string name = heading.ToLowerInvariant();
        var place = new CellPlace(source.File, 1, heading);
        if (name is not (From or To or Weight))
        {
            string meant = NearestName.Of(name, [From, To, Weight]) is { } near ? $" Did you mean '{near}'?" : "";
            findings.Add(FindingCodes.ColumnUnknown, place, $"'{heading}' is no column of a list of links.{meant}", "Leave only from, to and weight.");
        }
        else if (!columns.TryAdd(name, cell))
        {
            findings.Add(FindingCodes.ColumnDuplicate, place, $"'{heading}' stands twice among the headings.", "Leave one of the two.");
        }
    }

    private static ExchangeNetwork ReadRows(IRowSource source, Dictionary<string, int> columns, FindingList findings)
    {
        var builder = new NetworkBuilder("links", NodeKind.Node, isActual: true);
        var numbers = new NumberReader(source.File, source.DecimalSigns, findings);
        while (source.Next())
        {
            bool hasEnds = HasText(source, columns[From], From, findings) & HasText(source, columns[To], To, findings);
            double? weight = null;
            if (columns.TryGetValue(Weight, out int cell) && (weight = WeightOf(source, cell, numbers, findings)) is null) continue;
            if (hasEnds) builder.Add(new NetworkExchange(builder.Node(source.Cell(columns[From])), builder.Node(source.Cell(columns[To])), -1, weight));
        }

        numbers.Settle();
        return builder.Build();
    }

    private static double? WeightOf(IRowSource source, int cell, NumberReader numbers, FindingList findings)
    {
        if (!HasText(source, cell, Weight, findings) || !numbers.TryRead(source.Cell(cell), source.RowNumber, Weight, out double weight)) return null;
        if (weight > 0) return weight;
        findings.Add(
            FindingCodes.ValueOutOfRange, new CellPlace(source.File, source.RowNumber, Weight), $"'{source.Cell(cell)}' is no strength of a link.",
            "Write a number above 0, or leave the row out where nothing flows.");
        return null;
    }

    private static bool HasText(IRowSource source, int cell, string column, FindingList findings)
    {
        if (!source.Cell(cell).IsEmpty) return true;
        findings.Add(FindingCodes.ValueMissing, new CellPlace(source.File, source.RowNumber, column), "The cell is empty.", column == Weight
            ? "Write the weight of the link, or remove the column where links have none." : "Write the node, or remove the row.");
        return false;
    }
}
