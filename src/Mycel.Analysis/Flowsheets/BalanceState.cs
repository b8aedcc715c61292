using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// A balance as the park's program sees it: flows at the loads that were found, and a value for every variable. Moved in a direction it is the same with slopes; what crosses the boundary is then
/// counted on the piece that lies in the direction.
/// </summary>
internal sealed class BalanceState
{
    private readonly IReadOnlyList<SolvedFlowsheet> _slices;
    private readonly BoundaryColumns _columns;
    private readonly Dictionary<(int Slice, int Bus, bool IsInward), double[]?> _routes;

    private BalanceState(IReadOnlyList<SolvedFlowsheet> slices, Superstructure structure, Superstructure growing, Variables variables, BoundaryColumns columns, Dictionary<(int, int, bool), double[]?> routes)
    {
        _slices = slices;
        Structure = structure;
        Growing = growing;
        Variables = variables;
        _columns = columns;
        _routes = routes;
        Columns = [.. columns.Columns.Select(column => column.Value)];
        Exact = new PlanValues(variables, Columns, nothing: 0);
    }

    /// <summary>The superstructure, with flows by activity as they are at the loads that were found.</summary>
    public Superstructure Structure { get; }

    /// <summary>The superstructure, with flows by activity as they are for a little more activity.</summary>
    public Superstructure Growing { get; }

    /// <summary>Its variables.</summary>
    public Variables Variables { get; }

    /// <summary>Value of each variable.</summary>
    public double[] Columns { get; }

    /// <summary>The values by what they stand for, small ones too: what hardly does anything may take a great deal of something that is counted in small units.</summary>
    public PlanValues Exact { get; }

    /// <summary>Whether routes were chosen among several.</summary>
    public bool HasRoutes => _columns.HasRoutes;

    /// <summary>Whether the direction leads where something would run backwards, or nothing would bring or take something.</summary>
    public bool IsBarred => _columns.IsBarred;

    /// <summary>The state of solved balances.</summary>
    /// <param name="slices">The balances, by slice.</param>
    /// <param name="findings">Takes what runs backwards, and what nothing brings or takes.</param>
    public static BalanceState Of(IReadOnlyList<SolvedFlowsheet> slices, FindingList findings)
    {
        Superstructure structure = AtLoads(slices, static (sheet, flow, activity) => sheet.RatioOf(flow, activity));
        Superstructure growing = AtLoads(slices, static (sheet, flow, activity) => sheet.GrowthOf(flow, activity));
        var variables = new Variables(structure);
        var routes = new Dictionary<(int, int, bool), double[]?>();
        return new BalanceState(slices, structure, growing, variables, BalanceColumns.Of(variables, slices[0].Sheet.Structure, slices, [], routes, findings), routes);
    }

    /// <summary>The same state where its unknowns are moved.</summary>
    /// <param name="moves">Slope of each unknown, by slice.</param>
    public BalanceState Along(IReadOnlyList<double[]> moves) =>
        new(_slices, Structure, Growing, Variables, BalanceColumns.Of(Variables, _slices[0].Sheet.Structure, _slices, moves, _routes, []), _routes);

    /// <summary>A variable with its slope.</summary>
    /// <param name="column">Its column; -1 for one that does not exist.</param>
    public Moving At(int column) => column < 0 ? 0 : _columns.Columns[column];

    /// <summary>Activity of a process in a slice.</summary>
    public Moving Activity(int process, int slice) => At(Variables.Activity(process, slice));

    /// <summary>Share of its capacity that a plant does in a slice; null where it has none, or nothing depends on loads.</summary>
    public double? LoadOf(int process, int slice)
    {
        Flowsheet sheet = _slices[slice].Sheet;
        return sheet.IsCurved && sheet.Capacity[process] is > 0 and < double.PositiveInfinity and var capacity ? _slices[slice].Values[process] / capacity : null;
    }

    /// <summary>What a plant takes or gives in a slice.</summary>
    /// <param name="flow">Flow of the plant.</param>
    /// <param name="slice">The slice.</param>
    public Moving Flow(int flow, int slice)
    {
        Moving activity = Activity(Structure.Flows.Process[flow], slice);
        int at = (flow * Structure.SliceCount) + slice;
        return new Moving(activity.Value * Structure.Flows.AmountPerActivity[at], activity.Slope * Growing.Flows.AmountPerActivity[at]);
    }

    /// <summary>What a plant takes or gives in a slice, over what it takes or gives by activity at full load: its activity, but for load curves.</summary>
    /// <param name="flow">Flow of the plant.</param>
    /// <param name="slice">The slice.</param>
    public Moving Equivalent(int flow, int slice)
    {
        double full = _slices[0].Sheet.Structure.Flows.AmountPerActivity[(flow * Structure.SliceCount) + slice];
        return full == 0 ? Activity(Structure.Flows.Process[flow], slice) : Flow(flow, slice) / full;
    }

    private static Superstructure AtLoads(IReadOnlyList<SolvedFlowsheet> slices, Func<Flowsheet, int, double, double> shareOf)
    {
        Superstructure structure = slices[0].Sheet.Structure;
        if (!slices[0].Sheet.IsCurved) return structure;
        double[] amounts = [.. structure.Flows.AmountPerActivity];
        foreach (SolvedFlowsheet solved in slices)
        {
            for (int flow = 0; flow < structure.Flows.Count; flow++)
                amounts[(flow * structure.SliceCount) + solved.Sheet.Slice] *= shareOf(solved.Sheet, flow, solved.Values[structure.Flows.Process[flow]]);
        }

        return structure.WithAmounts(amounts);
    }
}
