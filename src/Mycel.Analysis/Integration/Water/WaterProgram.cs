using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Integration.Water;

/// <summary>
/// The linear program of a network of re-use in which each use is taken to give its water with a set concentration, no less than it will really have: what it finds can be built. First least
/// fresh water, then least regenerated, then least re-used, so that no water goes in a circle.
/// </summary>
/// <remarks>
/// $\sum_i f_{ij} C_i \le C^{in}_j \sum_i f_{ij}$ and $\sum_i f_{ij} C_i + m_j \le C^{out}_j \sum_i f_{ij}$ for each contaminant, over uses, fresh and regenerated water $i$ that go to use $j$.
/// </remarks>
internal sealed class WaterProgram
{
    private const double SmallestShare = 1e-11;

    private readonly IReadOnlyList<FixedLoad> _uses;
    private readonly IReadOnlyList<double> _fresh;
    private readonly IReadOnlyList<double>? _regenerated;
    private readonly IReadOnlyList<IReadOnlyList<double>> _outlets;
    private readonly double _flowScale;
    private readonly double[] _concentrationScale;

    public WaterProgram(IReadOnlyList<FixedLoad> uses, IReadOnlyList<double> fresh, IReadOnlyList<double>? regenerated, IReadOnlyList<IReadOnlyList<double>> outlets)
    {
        (_uses, _fresh, _regenerated, _outlets) = (uses, fresh, regenerated, outlets);
        // In shares of what all uses would need alone, and of the dirtiest outlet, so that tolerances do not depend on units.
        _flowScale = Math.Max(uses.Sum(use => use.AloneWith(fresh)), double.Epsilon);
        _concentrationScale = [.. fresh.Select((_, contaminant) => uses.Max(use => use.Outlet[contaminant]))];
    }

    private int Sources => _uses.Count + (_regenerated is null ? 1 : 2);

    /// <summary>Flows to each use from the others, then fresh, then regenerated; null where there is no network. And the gap of the last program.</summary>
    public (double[,] Flows, double Gap)? Solve()
    {
        double most = double.PositiveInfinity, mostRegenerated = double.PositiveInfinity;
        Optimal? answer = null;
        SparseProgram program = Program(0, most, mostRegenerated);
        double gap = 0;
        for (int stage = 0; stage < 3; stage++)
        {
            if (stage == 1 && _regenerated is null) continue;
            program = Program(stage, most, mostRegenerated);
            Outcome outcome = SolverSession.Solve(program, new SolveOptions { PrimalTolerance = 1e-9, DualTolerance = 1e-9, ExplainInfeasibility = false });
            if (outcome is not Optimal optimal)
            {
                if (answer is null) return null;
                break;
            }

            answer = optimal;
            if (stage == 0) gap = Audit.Of(program, optimal.Solution).Dual?.RelativeGap ?? 0;
            if (stage == 0) most = Total(optimal, _uses.Count) * (1 + 1e-9) + 1e-10;
            if (stage == 1) mostRegenerated = Total(optimal, _uses.Count + 1) * (1 + 1e-9) + 1e-10;
        }

        var flows = new double[Sources, _uses.Count];
        for (int from = 0; from < Sources; from++)
            for (int to = 0; to < _uses.Count; to++)
            {
                double share = answer!.Solution.ColumnValues[Column(from, to)];
                flows[from, to] = share < 1e-8 ? 0 : share * _flowScale;
            }

        return (flows, gap);
    }

    private int Column(int from, int to) => from * _uses.Count + to;

    private double Total(Optimal optimal, int from) => Enumerable.Range(0, _uses.Count).Sum(to => optimal.Solution.ColumnValues[Column(from, to)]);

    private double Concentration(int from, int contaminant) =>
        from < _uses.Count ? _outlets[from][contaminant] : from == _uses.Count ? _fresh[contaminant] : _regenerated![contaminant];

    private SparseProgram Program(int stage, double mostFresh, double mostRegenerated)
    {
        var builder = new ProgramBuilder();
        ColumnRange flows = builder.Columns("flow", Sources * _uses.Count);
        for (int from = 0; from < Sources; from++)
            for (int to = 0; to < _uses.Count; to++)
            {
                flows.Cost[Column(from, to)] = stage switch { 0 => from == _uses.Count ? 1 : 0, 1 => from == _uses.Count + 1 ? 1 : 0, _ => 1 };
                if (from == to) flows.Upper[Column(from, to)] = 0;
            }

        builder.BeginFamily("inlet");
        for (int to = 0; to < _uses.Count; to++)
            for (int contaminant = 0; contaminant < _fresh.Count; contaminant++) Row(builder, to, contaminant, _uses[to].Inlet[contaminant], 0);
        builder.BeginFamily("outlet");
        for (int to = 0; to < _uses.Count; to++)
            for (int contaminant = 0; contaminant < _fresh.Count; contaminant++) Row(builder, to, contaminant, _outlets[to][contaminant], _uses[to].Load[contaminant]);
        // What leaves a use for other uses came into it.
        builder.BeginFamily("water");
        for (int use = 0; use < _uses.Count; use++)
        {
            for (int from = 0; from < Sources; from++) if (from != use) builder.Add(Column(from, use), 1);
            for (int to = 0; to < _uses.Count; to++) if (to != use) builder.Add(Column(use, to), -1);
            builder.EndRow(0, double.PositiveInfinity);
        }

        builder.BeginFamily("best");
        Bound(builder, _uses.Count, mostFresh);
        if (_regenerated is not null) Bound(builder, _uses.Count + 1, mostRegenerated);
        return builder.Build();
    }

    private void Bound(ProgramBuilder builder, int from, double most)
    {
        for (int to = 0; to < _uses.Count; to++) builder.Add(Column(from, to), 1);
        builder.EndRow(double.NegativeInfinity, most);
    }

    private void Row(ProgramBuilder builder, int to, int contaminant, double limit, double load)
    {
        double scale = _concentrationScale[contaminant];
        for (int from = 0; from < Sources; from++)
        {
            double cleaner = (limit - Concentration(from, contaminant)) / scale;
            // A difference of so small a share of the dirtiest water is none to the solver, which refuses it.
            if (from != to && Math.Abs(cleaner) > SmallestShare) builder.Add(Column(from, to), cleaner);
        }

        builder.EndRow(load / scale / _flowScale, double.PositiveInfinity);
    }
}
