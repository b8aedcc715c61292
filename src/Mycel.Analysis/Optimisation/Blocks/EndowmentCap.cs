using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>What nature provides.</summary>
internal sealed class EndowmentCap : IBlock
{
    /// <inheritdoc />
    public string Id => "endowment-cap";

    /// <inheritdoc />
    public string Sentence =>
        "What all premises at a site draw from an endowment while its row holds, in the slice that it names or in all that no other row names, is at most its cap "
        + "for that time and at most its reserve.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"\sum_{p \in s} \sum_{t} g_{p,t} \le W G_s, \qquad \sum_{p \in s} \sum_{t} g_{p,t} \le R_s",
        "Yearly supply and stock of a natural resource.",
        new Symbol("g", "drawn from the endowment", "amount per year"),
        new Symbol("W", "share of the year in which the row holds", "1"),
        new Symbol("G", "cap", "amount per year"),
        new Symbol("R", "reserve, spent in a single year at most", "amount"),
        new Symbol("p", "pool at the site", "index"),
        new Symbol("s", "site of the endowment", "index"),
        new Symbol("t", "slices in which the row holds", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        Adjacency byRow = Adjacency.Of(structure.Park.Tables.Endowments.Count, structure.DrawRow.Count, index => structure.DrawRow[index]);
        var rows = new List<(int Endowment, bool IsReserve)>();
        for (int row = 0; row < structure.Park.Tables.Endowments.Count; row++)
        {
            if (byRow[row].IsEmpty) continue;
            if (structure.Park.Tables.Endowments[row].Cap is not null) rows.Add((row, false));
            if (structure.Park.Tables.Endowments[row].Reserve is not null) rows.Add((row, true));
        }

        program.BeginFamily(
            this,
            row => LabelOf(structure.Park.Tables.Endowments[rows[row].Endowment]) + (rows[row].IsReserve ? ",reserve" : ""),
            row => $"{(rows[row].IsReserve ? "reserve" : "supply")} of {LabelOf(structure.Park.Tables.Endowments[rows[row].Endowment])}",
            row => ModelUnits.FlowSymbol(structure.Park.Find(structure.Park.Tables.Endowments[rows[row].Endowment].Resource)!));
        foreach ((int endowment, bool isReserve) in rows) WriteRow(program, byRow, endowment, isReserve);
    }

    private static void WriteRow(ParkProgram program, Adjacency byRow, int row, bool isReserve)
    {
        Superstructure structure = program.Structure;
        Endowment endowment = structure.Park.Tables.Endowments[row];
        Resource resource = structure.Park.Find(endowment.Resource)!;
        foreach (int index in byRow[row]) program.Add(program.Variables.Draw(index / structure.SliceCount, index % structure.SliceCount), 1);
        double most = isReserve
            ? structure.Park.Units.Convert(endowment.Reserve!.Value, resource.Unit)
            : structure.Park.Units.Convert(endowment.Cap!.Value, ModelUnits.Flow(resource)) * structure.ShareOf(byRow[row].ToArray());
        program.EndRow(double.NegativeInfinity, most);
    }

    private static string LabelOf(Endowment endowment) =>
        $"{endowment.Resource.Value},{endowment.Site.Value}{(endowment.Slice is null ? "" : "," + endowment.Slice)}";
}
