using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Every figure names a source, and one that is assumed says between which values it may lie. One finding for each table, with the number of rows.</summary>
internal sealed class SourceCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (ITableDefinition definition in PackageDictionary.Definitions)
            if (!definition.IsFamily && definition.Description.IndexOf("source") >= 0) CheckSources(subject, definition);
        HashSet<SourceId> assumed = [.. subject.Tables.Sources.Where(source => source.Quality == Quality.Assumed).Select(source => source.Id)];
        List<CellRef> technologies =
        [
            .. subject.Tables.Technologies.Where(row => row.Parameter != TechnologyParameter.Reference && IsVague(row.Source, row.Low, row.High, assumed))
                .Select(row => row.Cell(TechnologyValueColumn.Low)),
        ];
        List<CellRef> models =
            [.. subject.Tables.Models.Where(row => row.Value is not null && IsVague(row.Source, row.Low, row.High, assumed)).Select(row => row.Cell(ModelValueColumn.Low))];
        List<CellRef> factors = [.. subject.Tables.Factors.Where(row => IsVague(row.Source, row.Low, row.High, assumed)).Select(row => row.Cell(FactorColumn.Low))];
        AddRanges(subject, technologies);
        AddRanges(subject, models);
        AddRanges(subject, factors);
    }

    private static void CheckSources(CheckedPark subject, ITableDefinition definition)
    {
        ITable table = subject.Tables.TableAt(definition.Description.Index);
        int count = 0;
        IRow? first = null;
        for (int index = 0; index < table.Count; index++)
        {
            IRow row = table.RowAt(index);
            if (definition.SourceOf(row) is not null || !HasFigure(definition, row)) continue;
            count++;
            first ??= row;
        }

        if (first is null) return;
        subject.Add(
            FindingCodes.SourceMissing, new CellRef(definition.Description.Index, definition.Description.IndexOf("source"), first.RowNumber),
            count == 1 ? "The figures of this row name no source." : $"The figures of this row and of {CellText.Of(count - 1)} more name no source.",
            "Name the source in sources.csv that they were taken from; for what was chosen without one, a source of the quality assumed.");
    }

    private static bool HasFigure(ITableDefinition definition, IRow row)
    {
        for (int column = 0; column < definition.Description.Columns.Count; column++)
            if (definition.QuantityAt(row, column) is not null) return true;
        return false;
    }

    private static bool IsVague(SourceId? source, Quantity? low, Quantity? high, HashSet<SourceId> assumed) =>
        low is null && high is null && source is { } id && assumed.Contains(id);

    private static void AddRanges(CheckedPark subject, List<CellRef> cells)
    {
        if (cells.Count == 0) return;
        subject.Add(
            FindingCodes.RangeMissing, cells[0],
            cells.Count == 1 ? "The value is assumed and has no range." : $"The value is assumed and has no range, like {CellText.Of(cells.Count - 1)} more of the table.",
            "Give low and high, between which it may lie.");
    }
}
