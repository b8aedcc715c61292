using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Flows that need a plant or a link which is built or not.</summary>
internal sealed class SwitchedFlow : IBlock
{
    // A bound that is lower by less than this share brings nothing.
    private const double Rounding = 1e-6;

    /// <inheritdoc />
    public string Id => "switched-flow";

    /// <inheritdoc />
    public string Sentence =>
        "A flow on a link that is built or not, and a flow to or from a place where only plants give or take that are built or not, is each for itself nothing unless one of them is "
        + "built; written where that says more than the rows for all flows together.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"f_{a,t} \le \overline{F}_{a,t} z_l, \qquad f_{a,t} \le \sum_{u} \overline{f}_{a,u,t} z_u",
        "Disaggregated form of fixed charges, as in the strong formulation of facility location (Wolsey 1998, ch. 8); it follows from the balances.",
        new Symbol("f", "flow that leaves the start of an arc, or is sold or bought", "amount per year"),
        new Symbol(@"\overline{F}", "most that could flow, from caps and limits carried along the flows", "amount per year"),
        new Symbol(@"\overline{f}", "the same, or what the plant could give or take where that is less", "amount per year"),
        new Symbol("z", "whether the link or the plant is built", "0 or 1"),
        new Symbol("a", "arc", "index"),
        new Symbol("l", "link of the arc", "index"),
        new Symbol("u", "plants without standing capacity, the only ones that give or take at that end", "index"),
        new Symbol("t", "slice of the year", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        List<SwitchedRow> rows = program.Form == ProgramForm.Tight ? [.. RowsOf(program)] : [];
        program.BeginFamily(
            this, row => program.Variables.Label(rows[row].Column) + (rows[row].Why.Length == 0 ? "" : "," + rows[row].Why),
            row => $"{program.Variables.Name(rows[row].Column)} needs what is built or not", row => rows[row].Unit);
        program.NoteDerived();
        foreach (SwitchedRow row in rows)
        {
            program.Add(row.Column, 1);
            foreach ((int column, double bound) in row.Switches) program.Add(column, -bound);
            program.EndRow(double.NegativeInfinity, 0);
        }
    }

    private static IEnumerable<SwitchedRow> RowsOf(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        if (!structure.Processes.Any(process => process.HasSwitch) && !structure.Carriers.Any(carrier => carrier.HasSwitch)) yield break;
        foreach (SwitchedRow row in OfLinks(program)) yield return row;
        var ends = new SwitchedPools(structure, program.Variables);
        for (int slice = 0; slice < structure.SliceCount; slice++)
        {
            for (int arc = 0; arc < structure.Arcs.Count; arc++)
            {
                Arc entry = structure.Arcs[arc];
                double most = structure.Useful.Flow(arc, slice);
                int column = program.Variables.Flow(arc, slice);
                string unit = ModelUnits.FlowSymbol(structure.ResourceOf(entry.FromPool));
                if (Tightened(ends.Givers(entry.FromPool, slice), most, 1) is { } from) yield return new SwitchedRow(column, from, "given", unit);
                if (entry.LossShare < 1 && Tightened(ends.Takers(entry.ToPool, slice), most, 1 - entry.LossShare) is { } to) yield return new SwitchedRow(column, to, "taken", unit);
            }

            for (int trade = 0; trade < structure.Trades.Count; trade++)
            {
                Trade entry = structure.Trades[trade];
                IReadOnlyList<(int Column, double Bound)>? plants = entry.IsPurchase ? ends.Takers(entry.Pool, slice) : ends.Givers(entry.Pool, slice);
                if (Tightened(plants, structure.Useful.Trade(trade, slice), 1) is not { } switches) continue;
                string kind = entry.IsPurchase ? "bought" : "sold";
                yield return new SwitchedRow(program.Variables.Trade(trade, slice), switches, kind, ModelUnits.FlowSymbol(structure.ResourceOf(entry.Pool)));
            }
        }
    }

    private static IEnumerable<SwitchedRow> OfLinks(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        var bounds = new CarrierBounds(structure);
        for (int arc = 0; arc < structure.Arcs.Count; arc++)
        {
            Arc entry = structure.Arcs[arc];
            Carrier carrier = structure.Carriers[entry.Carrier];
            if (!carrier.HasSwitch || carrier.CapacityPerYear > 0) continue;
            double together = bounds.MostNewCapacity(entry.Carrier);
            for (int slice = 0; slice < structure.SliceCount; slice++)
            {
                double most = structure.Useful.Flow(arc, slice);
                if (!(entry.CapacityPerAmount * most < (1 - Rounding) * structure.Slices[slice].Share * together)) continue;
                string unit = ModelUnits.FlowSymbol(structure.ResourceOf(entry.FromPool));
                yield return new SwitchedRow(program.Variables.Flow(arc, slice), [(program.Variables.LinkBuilt(entry.Carrier), most)], "", unit);
            }
        }
    }

    // The switches with their bounds, in units of the flow; null where plants other than switched ones are there too, or nothing is gained.
    private static IReadOnlyList<(int Column, double Bound)>? Tightened(IReadOnlyList<(int Column, double Bound)>? plants, double most, double arriving)
    {
        if (plants is null || !double.IsFinite(most)) return null;
        bool gains = plants.Any(plant => most < (1 - Rounding) * plant.Bound / arriving);
        return gains ? [.. plants.Select(plant => (plant.Column, Math.Min(most, plant.Bound / arriving)))] : null;
    }

    private sealed record SwitchedRow(int Column, IReadOnlyList<(int Column, double Bound)> Switches, string Why, string Unit);
}
