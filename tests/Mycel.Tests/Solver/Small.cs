using Mycel.Solver.Programs;

namespace Mycel.Tests.Solver;

/// <summary>Small programs, written densely.</summary>
internal static class Small
{
    public const double Infinity = double.PositiveInfinity;

    public static SparseProgram Program(
        Sense sense, double[] cost, double[]? lower, double[]? upper, (double[] Coefficients, double Lower, double Upper)[] rows, int[]? integers = null,
        (int, int, double)[]? quadratic = null, double offset = 0)
    {
        var builder = new ProgramBuilder(sense) { Offset = offset };
        ColumnRange x = builder.Columns("x", cost.Length);
        cost.CopyTo(x.Cost);
        lower?.CopyTo(x.Lower);
        upper?.CopyTo(x.Upper);
        foreach (int j in integers ?? []) x.Kind[j] = ColumnKind.Integer;
        builder.BeginFamily("row");
        foreach (var (coefficients, low, up) in rows)
        {
            for (int j = 0; j < coefficients.Length; j++) builder.Add(j, coefficients[j]);
            builder.EndRow(low, up);
        }
        if (quadratic is not null) builder.SetQuadratic(QuadraticObjective.FromTerms(cost.Length, quadratic));
        return builder.Build();
    }

    /// <summary>max 3x + 5y, x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: optimum 36 at (2, 6), duals 0, 1.5, 1 (Hillier and Lieberman's glass works).</summary>
    public static SparseProgram GlassWorks => Program(
        Sense.Maximise, [3, 5], null, null, [([1, 0], -Infinity, 4), ([0, 2], -Infinity, 12), ([3, 2], -Infinity, 18)]);
}
