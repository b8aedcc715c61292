using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Integration.Heat;

/// <summary>The cheapest utilities for what streams cannot recover, with the proof of the linear program that found them.</summary>
/// <param name="Amounts">Heat of each utility, in their order.</param>
/// <param name="Cost">Their cost together.</param>
/// <param name="Gap">Distance between that cost and the bound that the duals prove, relative; by our own arithmetic.</param>
/// <param name="Lacking">Where no utilities do: what is missing, in a sentence; else empty.</param>
/// <remarks>
/// Minimise $\sum_u c_u q_u$ so that $R_k = R_{k-1} + P_k + \sum_u a_{uk} q_u \ge 0$ at every level $k$, $R = 0$ above the first and below the last level, $0 \le q_u \le \bar q_u$. $P_k$ is what
/// streams give between two levels, $a_{uk}$ the share of a utility's heat that it gives (or, below 0, takes) there. Source: Papoulias and Grossmann, Computers and Chemical Engineering 7 (1983) 707.
/// </remarks>
public sealed record UtilityPlacement(IReadOnlyList<double> Amounts, double Cost, double Gap, string Lacking)
{
    /// <summary>Whether utilities do what streams cannot.</summary>
    public bool IsComplete => Lacking.Length == 0;

    /// <summary>Places utilities.</summary>
    /// <param name="streams">The streams.</param>
    /// <param name="utilities">The utilities.</param>
    public static UtilityPlacement Of(IReadOnlyCollection<HeatStream> streams, IReadOnlyList<HeatUtility> utilities)
    {
        HeatCascade cascade = HeatCascade.Of(streams);
        if (cascade is { HotUtility: 0, ColdUtility: 0 }) return new UtilityPlacement([.. utilities.Select(_ => 0.0)], 0, 0, "");
        // In shares of all heat, so that tolerances of the solver do not depend on the unit.
        double scale = Math.Max(cascade.HeatGiven, cascade.HeatTaken);
        SparseProgram program = ProgramOf(streams, utilities, scale);
        Outcome outcome = SolverSession.Solve(program, new SolveOptions { PrimalTolerance = 1e-9, DualTolerance = 1e-9, ExplainInfeasibility = false });
        if (outcome is Infeasible) return new UtilityPlacement([], 0, 0, Lack(cascade, utilities));
        if (outcome is not Optimal optimal) return new UtilityPlacement([], 0, 0, "The cheapest utilities were not found: their figures differ too widely to be computed with.");
        AuditReport audit = Audit.Of(program, optimal.Solution);
        double[] amounts = [.. optimal.Solution.ColumnValues[..utilities.Count].ToArray().Select(share => share < 1e-12 ? 0 : share * scale)];
        return new UtilityPlacement(amounts, amounts.Zip(utilities, (amount, utility) => amount * utility.Price).Sum(), audit.Dual?.RelativeGap ?? 0, "");
    }

    private static SparseProgram ProgramOf(IReadOnlyCollection<HeatStream> streams, IReadOnlyList<HeatUtility> utilities, double scale)
    {
        HeatStream[] units = [.. utilities.Select(utility => utility.Stream(1))];
        double[] levels = Levels.Falling(streams.Concat(units).SelectMany(stream => new[] { stream.HighKelvin + stream.Shift, stream.LowKelvin + stream.Shift }));
        var builder = new ProgramBuilder();
        ColumnRange amounts = builder.Columns("utility", utilities.Count, index => utilities[index].Name);
        for (int index = 0; index < utilities.Count; index++)
        {
            amounts.Cost[index] = utilities[index].Price;
            amounts.Upper[index] = utilities[index].Limit / scale;
        }

        ColumnRange passes = builder.Columns("passes", 2 * levels.Length);
        builder.BeginFamily("level");
        for (int point = 0; point < passes.Count; point++)
        {
            if (point > 0) builder.Add(passes[point - 1], -1);
            builder.Add(passes[point], 1);
            for (int index = 0; index < units.Length; index++) builder.Add(amounts[index], -Given(units[index], levels, point));
            double given = streams.Sum(stream => Given(stream, levels, point)) / scale;
            builder.EndRow(given, given);
        }

        passes.Upper[^1] = 0;
        return builder.Build();
    }

    // Points come in pairs: down to a level, and at it. What is given below 0 is taken.
    private static double Given(HeatStream stream, double[] levels, int point)
    {
        int level = point / 2;
        double before = point % 2 == 1 ? HeatCascade.Above(stream, levels[level], includesLevel: false)
            : level == 0 ? 0 : HeatCascade.Above(stream, levels[level - 1], includesLevel: true);
        double heat = HeatCascade.Above(stream, levels[level], includesLevel: point % 2 == 1) - before;
        return stream.IsHot ? heat : -heat;
    }

    private static string Lack(HeatCascade cascade, IReadOnlyList<HeatUtility> utilities)
    {
        bool lacksHot = cascade.HotUtility > 0 && !utilities.Any(utility => utility.IsHot);
        bool lacksCold = cascade.ColdUtility > 0 && !utilities.Any(utility => !utility.IsHot);
        return (lacksHot, lacksCold) switch
        {
            (true, true) => "No utility gives heat and none takes it.",
            (true, false) => "No utility gives heat.",
            (false, true) => "No utility takes heat.",
            _ => "The utilities do not reach: none is hot enough for the hottest need or cold enough for the coldest surplus, or their limits are too low.",
        };
    }
}
