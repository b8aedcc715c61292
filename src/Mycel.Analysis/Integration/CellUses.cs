using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Integration;

/// <summary>Cells with their sources, as results show them.</summary>
internal static class CellUses
{
    /// <summary>A cell with its source.</summary>
    /// <param name="tables">Tables of the package.</param>
    /// <param name="cell">The cell.</param>
    public static CellUse Of(PackageTables tables, CellRef cell)
    {
        Source? source = tables.SourceOf(cell);
        return new CellUse(tables.PlaceOf(cell).ToString(), tables.TextOf(cell), source?.Id.Value ?? "", source is null ? "none" : source.Quality.ToString().ToLowerInvariant());
    }
}
