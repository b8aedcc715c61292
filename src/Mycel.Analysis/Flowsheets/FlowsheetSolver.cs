using Mycel.Solver.Equations;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Solves the equations of a balance: directly where all flows are in proportion, else by Newton's method from several starts.</summary>
internal static class FlowsheetSolver
{
    // Loads to start from, as shares of what the balance with all curves at full load asks for; the first solution is kept, the others show whether it is the only one found.
    private static readonly double[] Starts = [1, 0.5, 0.2, 1.5];
    private const double Distinct = 1e-6;

    /// <summary>The solution.</summary>
    /// <param name="sheet">The balance.</param>
    public static SolvedFlowsheet Solve(Flowsheet sheet)
    {
        EquationFactors atFullLoad = EquationFactors.Of(sheet.AtFullLoad());
        double[] straight = atFullLoad.Solve(sheet.Value).Values;
        if (!sheet.IsCurved) return new SolvedFlowsheet(sheet, atFullLoad, straight, ResidualOf(sheet, straight, atFullLoad), 0, IsSolved: true, []);

        EquationFactors factors = sheet.Jacobian(straight) is { } slopes ? EquationFactors.Of(slopes) : atFullLoad;
        if (factors.FreeColumns.Length > 0) return new SolvedFlowsheet(sheet, factors, straight, ResidualOf(sheet, straight, factors), 0, IsSolved: false, []);
        var found = new List<(double[] Values, int Iterations, EquationFactors Factors)>();
        EquationOutcome? first = null;
        foreach (double start in Starts)
        {
            EquationOutcome outcome = NewtonSolver.Solve(sheet, straight.Select(value => value * start).ToArray());
            first ??= outcome;
            if (outcome.Status == EquationStatus.Solved && !found.Exists(other => IsSame(other.Values, outcome.Values))) found.Add((outcome.Values, outcome.Iterations, outcome.Factors!));
        }

        if (found.Count == 0) return new SolvedFlowsheet(sheet, first!.Factors ?? factors, first.Values, ResidualOf(sheet, first.Values, first.Factors ?? factors), first.Iterations, IsSolved: false, []);
        // Of several, one in which nothing runs backwards goes before the others, then one within all curves, then a high load before a low one.
        found = [.. found.OrderBy(solution => IsBackwards(sheet, solution.Values)).ThenBy(solution => OutsideOf(sheet, solution.Values)).ThenByDescending(solution => LoadOf(sheet, solution.Values))];
        double[] values = found[0].Values;
        IReadOnlyList<double[]> others = [.. found.Skip(1).Where(solution => IsBackwards(sheet, solution.Values) == IsBackwards(sheet, values) && OutsideOf(sheet, solution.Values) <= OutsideOf(sheet, values) + Distinct).Select(solution => solution.Values)];
        return new SolvedFlowsheet(sheet, found[0].Factors, values, ResidualOf(sheet, values, found[0].Factors), found[0].Iterations, IsSolved: true, others);
    }

    private static bool IsSame(double[] one, double[] other) => one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) <= Distinct * Math.Max(1, Math.Max(Math.Abs(pair.First), Math.Abs(pair.Second))));

    private static bool IsBackwards(Flowsheet sheet, double[] values) =>
        Enumerable.Range(0, values.Length).Any(column => sheet.Unknowns[column].Kind == UnknownKind.Activity && values[column] < -Distinct * Math.Max(1, sheet.Capacity[column]));

    // How far flows are outside the loads that their curves are known for, all together.
    private static double OutsideOf(Flowsheet sheet, double[] values)
    {
        double outside = 0;
        for (int flow = 0; flow < sheet.Curves.Length; flow++)
        {
            if (sheet.Curves[flow] is not { } curve) continue;
            int process = sheet.Structure.Flows.Process[flow];
            double load = values[process] / sheet.Capacity[process];
            if (load > 1 + Distinct) outside += load - 1;
            else if (load < curve.From - Distinct && load > Distinct) outside += curve.From - load;
        }

        return outside;
    }

    private static double LoadOf(Flowsheet sheet, double[] values) =>
        Enumerable.Range(0, sheet.Capacity.Length).Where(process => sheet.Capacity[process] > 0).Sum(process => values[process] / sheet.Capacity[process]);

    /// <summary>
    /// Residual of each equation over the sum of the sizes of its terms, or over 1 where less passes. That of an equation that follows from others is measured by all that these compare, so that
    /// neither rounding of a large flow contradicts a small one, nor a contradiction among small flows counts as rounding.
    /// </summary>
    private static double[] ResidualOf(Flowsheet sheet, double[] values, EquationFactors factors)
    {
        var residual = new double[sheet.RowCount];
        var size = new double[sheet.RowCount];
        sheet.Evaluate(values, residual, size);
        var share = new double[sheet.RowCount];
        for (int row = 0; row < share.Length; row++) share[row] = residual[row] / Math.Max(1, size[row]);
        foreach (int row in factors.DependentRows)
        {
            double compared = factors.Combination(row).Sum(term => Math.Abs(term.Value) * size[term.Index]);
            share[row] = residual[row] == 0 ? 0 : residual[row] / Math.Max(compared, Math.Abs(residual[row]));
        }

        return share;
    }
}

/// <summary>A balance with what came of it.</summary>
/// <param name="Sheet">The balance.</param>
/// <param name="Factors">The factors of its matrix where it was solved.</param>
/// <param name="Values">Value of each unknown; those that nothing determines are 0.</param>
/// <param name="Residual">Residual of each equation over what passes through it.</param>
/// <param name="Iterations">Steps of Newton's method; 0 where the equations were solved directly.</param>
/// <param name="IsSolved">Whether the curves were followed to a solution; the equations that are left over are judged by their residual.</param>
/// <param name="Others">Other solutions that were found.</param>
internal sealed record SolvedFlowsheet(
    Flowsheet Sheet, EquationFactors Factors, double[] Values, double[] Residual, int Iterations, bool IsSolved, IReadOnlyList<double[]> Others)
{
    // Rounding of sums over a whole park.
    private const double Tolerance = 1e-9;

    /// <summary>Greatest residual of an equation over what passes through it.</summary>
    public double WorstResidual => Residual.Length == 0 ? 0 : Residual.Max(Math.Abs);

    /// <summary>Whether everything follows from what is given, and nothing contradicts it.</summary>
    public bool Holds => IsSolved && Factors.FreeColumns.Length == 0 && WorstResidual <= Tolerance;
}
