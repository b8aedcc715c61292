namespace Mycel.Solver.Equations;

public sealed partial class EquationFactors
{
    // Where the residuals are this small a share of their terms, there is nothing left to refine.
    private const double Exact = 1e-16;

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

    // Solves, and solves again for what is still lacking, as long as that halves it.
    private void Refine(
        double[] values, double[] residuals, double[] sizes, ReadOnlySpan<double> right, EquationMatrix matrix, LinearStep solve, ReadOnlySpan<int> equations, double worst)
    {
        double[] step = new double[values.Length], next = new double[values.Length];
        double[] nextResiduals = new double[residuals.Length], nextSizes = new double[residuals.Length];
        for (int round = 0; round <= _options.RefinementSteps && worst > Exact; round++)
        {
            solve(residuals, step);
            for (int k = 0; k < next.Length; k++) next[k] = values[k] + step[k];
            double now = EquationResiduals.Of(matrix, next, right, nextResiduals, nextSizes, equations);
            bool isFirst = round == 0;
            if (!isFirst && !(now < worst)) return;
            next.CopyTo(values, 0);
            nextResiduals.CopyTo(residuals, 0);
            nextSizes.CopyTo(sizes, 0);
            if (!isFirst && now > worst / 2) return;
            worst = now;
        }
    }

    // Solves A z = 0 around the figures that are given, and takes rounding out of the answer.
    private EquationTerm[] Relation(double[] values, double[] none, EquationMatrix matrix, LinearStep solve, ReadOnlySpan<int> equations)
    {
        double[] residuals = new double[none.Length], sizes = new double[none.Length];
        double worst = EquationResiduals.Of(matrix, values, none, residuals, sizes, equations);
        Refine(values, residuals, sizes, none, matrix, solve, equations, worst);
        double[] unit = ReferenceEquals(matrix, _matrix) ? _scale.Column : _scale.Row;
        double largest = 0;
        for (int k = 0; k < values.Length; k++) largest = Math.Max(largest, Math.Abs(values[k]) / unit[k]);
        var terms = new List<EquationTerm>();
        for (int k = 0; k < values.Length; k++)
        {
            if (Math.Abs(values[k]) / unit[k] <= RelationDust * largest) continue;
            double whole = Math.Round(values[k]);
            terms.Add(new EquationTerm(k, Math.Abs(values[k] - whole) <= LastDigits * Math.Abs(whole) ? whole : values[k]));
        }

        return [.. terms];
    }
}
