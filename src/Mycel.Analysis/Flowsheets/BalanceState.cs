using Mycel.Analysis.Indicators;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;

namespace Mycel.Analysis.Flowsheets;

/// <summary>A balance as the park's program sees it: flows at the loads that were found, and a value for every variable.</summary>
internal sealed class BalanceState
{
    private BalanceState(Superstructure structure, Variables variables, double[] columns, bool hasRoutes)
    {
        Structure = structure;
        Variables = variables;
        Columns = columns;
        HasRoutes = hasRoutes;
        Exact = new PlanValues(variables, columns, nothing: 0);
    }

    /// <summary>The superstructure, with flows by activity as they are at the loads that were found.</summary>
    public Superstructure Structure { get; }

    /// <summary>Its variables.</summary>
    public Variables Variables { get; }

    /// <summary>Value of each variable.</summary>
    public double[] Columns { get; }

    /// <summary>The values by what they stand for, small ones too: what hardly does anything may take a great deal of something that is counted in small units.</summary>
    public PlanValues Exact { get; }

    /// <summary>Whether routes were chosen among several.</summary>
    public bool HasRoutes { get; }

    /// <summary>The state of solved balances.</summary>
    /// <param name="slices">The balances, by slice.</param>
    /// <param name="findings">Takes what runs backwards, and what nothing brings or takes.</param>
    public static BalanceState Of(IReadOnlyList<SolvedFlowsheet> slices, FindingList findings)
    {
        Superstructure structure = AtLoads(slices);
        var variables = new Variables(structure);
        (double[] columns, bool hasRoutes) = BalanceColumns.Of(variables, slices[0].Sheet.Structure, slices, findings);
        return new BalanceState(structure, variables, columns, hasRoutes);
    }

    /// <summary>Value of every indicator of the park.</summary>
    public IReadOnlyList<double> Indicators()
    {
        var model = new IndicatorModel(Structure, Variables);
        return
        [
            .. IndicatorCatalogue.Of(Structure.Park).All.Select(indicator =>
            {
                var sink = new CostSink(Variables.Count);
                indicator.Write(model, sink);
                double sum = sink.Constant;
                for (int column = 0; column < Columns.Length; column++) sum += sink.Cost[column] * Columns[column];
                return sum;
            }),
        ];
    }

    private static Superstructure AtLoads(IReadOnlyList<SolvedFlowsheet> slices)
    {
        Superstructure structure = slices[0].Sheet.Structure;
        if (!slices[0].Sheet.IsCurved) return structure;
        double[] amounts = [.. structure.Flows.AmountPerActivity];
        foreach (SolvedFlowsheet solved in slices)
        {
            for (int flow = 0; flow < structure.Flows.Count; flow++)
                amounts[(flow * structure.SliceCount) + solved.Sheet.Slice] *= solved.Sheet.RatioOf(flow, solved.Values[structure.Flows.Process[flow]]);
        }

        return structure.WithAmounts(amounts);
    }
}
