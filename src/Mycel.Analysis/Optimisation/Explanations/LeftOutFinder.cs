using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation.Explanations;

/// <summary>Finds for every plant that stands still what its first unit would cost, and at which prices it would come in.</summary>
/// <param name="view">The plan.</param>
/// <param name="options">How to solve.</param>
/// <param name="threads">Threads at work; the answer does not depend on it.</param>
internal sealed class LeftOutFinder(PlanView view, SolveOptions options, int threads)
{
    private const double Nothing = 1e-9;

    // A shortfall that is smaller than this share of the money that the unit moves is rounding.
    private const double Rounding = 1e-7;

    private static readonly string[] Statuses = ["tie", "short", "lumpy", "cannot-run", "excluded", "no-room", "banned", "unknown"];

    private readonly SolveOptions _options = options with { Threads = 1, Method = SolveMethod.Automatic, ExplainInfeasibility = false };
    private readonly int[] _idle = IdleOf(view);

    /// <summary>Number of plants that stand still.</summary>
    public int Idle => _idle.Length;

    /// <summary>Explains plants that stand still.</summary>
    /// <param name="most">How many; those whose reduced cost is least are taken.</param>
    /// <param name="progress">Makes a receiver of progress for so many plants.</param>
    /// <param name="cancel">Stops the work; what is not answered then is not known.</param>
    /// <returns>The plants, those nearest to entering first.</returns>
    public IReadOnlyList<LeftOut> Find(int most, Func<int, QuestionProgress> progress, CancellationToken cancel)
    {
        int[] asked = [.. _idle.OrderBy(Estimate(view)).ThenBy(view.Variables.PlantName, StringComparer.Ordinal).Take(most)];
        Tangent tangent = Tangent.Of(view.Solved, asked);
        var found = new LeftOut[asked.Length];
        QuestionProgress counter = progress(asked.Length);
        Chunks.Run(asked.Length, threads, (first, end) =>
        {
            using var session = new SolverSession(tangent.Program);
            for (int place = first; place < end; place++)
            {
                found[place] = Explain(session, tangent, place, asked[place], cancel);
                counter.Count();
            }
        });
        return [.. found.OrderBy(entry => Array.IndexOf(Statuses, entry.Status)).ThenBy(Distance).ThenBy(entry => entry.Plant, StringComparer.Ordinal)];
    }

    private static int[] IdleOf(PlanView view) =>
    [
        .. Enumerable.Range(0, view.Structure.Processes.Count)
            .Where(process => Enumerable.Range(0, view.Structure.SliceCount).All(slice => view.Values.Activity(process, slice) == 0)),
    ];

    // The reduced cost of activity, in the best slice: no more than what the first unit costs.
    private static Func<int, double> Estimate(PlanView view)
    {
        SparseProgram program = view.Solved.Program;
        double sign = program.Sense == Sense.Maximise ? -1 : 1;
        double[] reduced = program.Cost.ToArray();
        for (int row = 0; row < view.Solved.Prices.Length; row++)
        {
            double price = view.Solved.Prices[row];
            if (price == 0) continue;
            ReadOnlySpan<int> columns = program.ColumnsOfRow(row);
            ReadOnlySpan<double> coefficients = program.ValuesOfRow(row);
            for (int entry = 0; entry < columns.Length; entry++) reduced[columns[entry]] -= price * coefficients[entry];
        }

        return process => Enumerable.Range(0, view.Structure.SliceCount).Min(slice => sign * reduced[view.Variables.Activity(process, slice)]);
    }

    private LeftOut Explain(SolverSession session, Tangent tangent, int place, int process, CancellationToken cancel)
    {
        if (Barrier(process) is { } barrier) return Entry(process, barrier, null);
        int switches = view.Variables.Built(process);
        session.ChangeRowBounds(tangent.FirstUnit + place, 1, 1);
        if (switches >= 0) session.ChangeColumnBounds(switches, 0, double.PositiveInfinity);
        Outcome outcome = session.Solve(_options, cancellation: cancel);
        session.ChangeRowBounds(tangent.FirstUnit + place, double.NegativeInfinity, double.PositiveInfinity);
        if (switches >= 0) session.ChangeColumnBounds(switches, 0, 0);
        return outcome switch
        {
            Optimal { Solution: var solution } => Reckoned(tangent, process, solution),
            Infeasible => Entry(process, "cannot-run", null),
            _ => Entry(process, "unknown", null),
        };
    }

    private string? Barrier(int process)
    {
        Process entry = view.Structure.Processes[process];
        if (entry.IsBanned) return "banned";
        if (entry.Maximum.Value <= 0 || (entry.Capacity.Value <= 0 && !entry.CanBeBuilt)) return "no-room";
        bool isTaken = entry.Choice.Length > 0 && entry.Capacity.Value <= 0 && Enumerable.Range(0, view.Structure.Processes.Count)
            .Any(other => other != process && view.Structure.Processes[other].Choice == entry.Choice && view.Variables.Built(other) >= 0 && view.Values.IsBuilt(other));
        return isTaken ? "excluded" : null;
    }

    private LeftOut Reckoned(Tangent tangent, int process, Solution solution)
    {
        double[] direction = solution.ColumnValues.ToArray();
        double size = 0;
        for (int column = 0; column < direction.Length; column++) size = Math.Max(size, Math.Abs(tangent.Program.Cost[column] * direction[column]));
        double shortfall = tangent.Program.Sense == Sense.Maximise ? -solution.Objective : solution.Objective;
        if (Math.Abs(shortfall) <= Rounding * size) shortfall = 0;
        string status = shortfall > 0 ? "short" : shortfall == 0 ? "tie" : view.Solved.Program.HasIntegers ? "lumpy" : "unknown";
        LeftOut entry = Entry(process, status, shortfall * view.Solved.ValuePerObjective) with { Together = CompanionsOf(process, direction) };
        if (!view.Solved.Stage.IsMoney || status != "short" || solution.Duals is not { } duals) return entry;
        var prices = new EnteringPrices(view.Solved, tangent, direction, duals.RowDuals.ToArray(), process, shortfall);
        return entry with { Product = prices.Product, Input = prices.Input, Investment = prices.Investment };
    }

    private IReadOnlyList<string> CompanionsOf(int process, double[] direction) =>
    [
        .. _idle.Where(other => other != process
                && Enumerable.Range(0, view.Structure.SliceCount).Any(slice => direction[view.Variables.Activity(other, slice)] > Nothing))
            .Select(view.Variables.PlantName).Order(StringComparer.Ordinal),
    ];

    private LeftOut Entry(int process, string status, double? shortfall)
    {
        Plant plant = view.Structure.PlantOf(process);
        Resource reference = view.Structure.ReferenceOf(process);
        string unit = view.Solved.Stage.IsMoney ? view.Park.Units.Price(reference).Symbol : $"{view.Solved.Stage.UnitSymbol} per {ModelUnits.FlowSymbol(reference)}";
        return new LeftOut(plant.Id.Value, plant.Technology.Value, status, shortfall, unit, reference.Id.Value, null, null, null, []);
    }

    // How far prices would have to move, as a share of what they are: shortfalls per tonne and per megawatt-hour cannot be compared.
    private static double Distance(LeftOut entry) => entry switch
    {
        { Product: { Now: > 0 } product } => (product.Needed - product.Now) / product.Now,
        { Input: { Now: > 0 } input } => (input.Now - input.Needed) / input.Now,
        _ => double.MaxValue,
    };
}
