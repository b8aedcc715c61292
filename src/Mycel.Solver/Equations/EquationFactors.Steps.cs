namespace Mycel.Solver.Equations;

public sealed partial class EquationFactors
{
    // What is smaller than this share of the largest part of a relation is rounding; so is what parts a multiplier from a whole number by a few last digits.
    private const double RelationDust = 1e-13;
    private const double LastDigits = 1e-14;

    private delegate void LinearStep(ReadOnlySpan<double> lacking, Span<double> step);

    // A step towards A x = b, from what the rows lack to how much the columns with a pivot change.
    private void Step(ReadOnlySpan<double> lacking, Span<double> step)
    {
        double[] rows = new double[lacking.Length];
        for (int i = 0; i < rows.Length; i++) rows[i] = lacking[i] * _scale.Row[i];
        step.Clear();
        _factors.Solve(rows, step, _freeColumns);
        for (int j = 0; j < step.Length; j++) step[j] *= _scale.Column[j];
    }

    private void StepTransposed(ReadOnlySpan<double> lacking, Span<double> step)
    {
        double[] columns = new double[lacking.Length];
        for (int j = 0; j < columns.Length; j++) columns[j] = lacking[j] * _scale.Column[j];
        step.Clear();
        _factors.SolveTransposed(columns, step, _dependentRows);
        for (int i = 0; i < step.Length; i++) step[i] *= _scale.Row[i];
    }

    // Solves, and solves again for what is still lacking, as long as that wins something.
    private void Refine(
        double[] values, double[] residuals, double[] sizes, ReadOnlySpan<double> right, EquationMatrix matrix, LinearStep solve, ReadOnlySpan<int> equations, double worst)
    {
        double[] step = new double[values.Length], next = [.. values];
        double[] nextResiduals = [.. residuals], nextSizes = new double[residuals.Length];
        var rule = new RefinementRule(_options.RefinementSteps);
        while (rule.GoesOn(worst))
        {
            solve(nextResiduals, step);
            for (int k = 0; k < next.Length; k++) next[k] = RefinementRule.Moved(next[k], step[k]);
            if (!rule.Keeps(EquationResiduals.Of(matrix, next, right, nextResiduals, nextSizes, equations))) continue;
            next.CopyTo(values, 0);
            nextResiduals.CopyTo(residuals, 0);
            nextSizes.CopyTo(sizes, 0);
        }
    }

    // Solves A z = 0 around the one figure that is given, and takes rounding out of the answer.
    private static EquationTerm[] Relation(SparseSolver solver, int line, double[] unit)
    {
        List<EquationTerm> values = solver.Solve([], [new EquationTerm(line, 1)]);
        double largest = values.Max(term => Math.Abs(term.Value) / unit[term.Index]);
        var terms = new List<EquationTerm>();
        foreach (EquationTerm term in values)
        {
            if (Math.Abs(term.Value) / unit[term.Index] <= RelationDust * largest) continue;
            double whole = Math.Round(term.Value);
            terms.Add(Math.Abs(term.Value - whole) <= LastDigits * Math.Abs(whole) ? term with { Value = whole } : term);
        }

        return [.. terms];
    }
}
