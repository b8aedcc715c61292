using System.Diagnostics;
using Mycel.Benchmarks.Runs;
using Mycel.Solver.Equations;
using Mycel.Solver.Highs;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Benchmarks.Flowsheets;

/// <summary>Solves one flowsheet twice: with the factors of Mycel, and with those that HiGHS makes of a basis.</summary>
internal static class FlowsheetRun
{
    private const int Rounds = 3;

    /// <summary>Measures and prints figures.</summary>
    public static void Run(int plants, int reach, TextWriter output)
    {
        var figures = new Figures();
        EquationMatrix matrix = FlowsheetGenerator.Of(plants, 0.3, reach, seed: 1);
        var random = new Random(2);
        double[] right = [.. Enumerable.Range(0, matrix.RowCount).Select(_ => Math.Pow(10, (6 * random.NextDouble()) - 3))];
        figures["unknowns"] = matrix.ColumnCount;
        figures["nonzeros"] = matrix.NonzeroCount;
        Ours(matrix, right, figures);
        Theirs(matrix, right, figures);
        figures.Send(output);
    }

    private static void Ours(EquationMatrix matrix, double[] right, Figures figures)
    {
        // The fastest of a few rounds, for the first compiles.
        for (int round = 0; round < Rounds; round++)
        {
            EquationFactors factors = Fastest(figures, "factor", () => EquationFactors.Of(matrix));
            EquationSolution solution = Fastest(figures, "solve", () => factors.Solve(right));
            figures["sparse"] = Math.Min(double.IsNaN(figures["sparse"]) ? double.MaxValue : figures["sparse"], SecondsOfSparse(factors, matrix.RowCount));
            figures["kernel"] = factors.Rank - factors.PeeledCount;
            figures["fill"] = (double)factors.NonzeroCount / matrix.NonzeroCount;
            figures["growth"] = factors.Growth;
            figures["rank"] = factors.Rank;
            figures["residual"] = Enumerable.Range(0, matrix.RowCount).Max(solution.ScaledResidual);
        }
    }

    // One more of a single product, for products spread over the whole: what each takes in the mean.
    private static double SecondsOfSparse(EquationFactors factors, int rows)
    {
        const int Solves = 50;
        long start = Stopwatch.GetTimestamp();
        for (int solve = 0; solve < Solves; solve++) factors.SolveSparse([new EquationTerm((int)((long)solve * rows / 2 / Solves), 1)]);
        return Stopwatch.GetElapsedTime(start).TotalSeconds / Solves;
    }

    private static void Theirs(EquationMatrix matrix, double[] right, Figures figures)
    {
        using var model = new HighsModel();
        model.Pass(Program(matrix, right));
        double[] solved = new double[matrix.RowCount];
        for (int round = 0; round < Rounds; round++)
        {
            model.StartFrom(Basis.FromStates([.. Enumerable.Repeat(1, matrix.ColumnCount)], new int[matrix.RowCount]));
            int[]? basic = Fastest(figures, "their-factor", model.BasicVariables);
            if (basic is null || !Fastest(figures, "their-solve", () => model.SolveBasis(right, solved))) return;
            double[] values = new double[matrix.ColumnCount];
            for (int k = 0; k < basic.Length; k++)
                if (basic[k] >= 0) values[basic[k]] = solved[k];
            figures["their-residual"] = Worst(matrix, values, right);
        }
    }

    private static T Fastest<T>(Figures figures, string name, Func<T> work)
    {
        double before = figures[name];
        T result = figures.Time(name, work);
        if (before < figures[name]) figures[name] = before;
        return result;
    }

    private static double Worst(EquationMatrix matrix, double[] values, double[] right)
    {
        double worst = 0;
        for (int i = 0; i < matrix.RowCount; i++)
        {
            double sum = right[i], size = Math.Abs(right[i]);
            for (int k = matrix.Start[i]; k < matrix.Start[i + 1]; k++)
            {
                sum -= matrix.Value[k] * values[matrix.Column[k]];
                size += Math.Abs(matrix.Value[k] * values[matrix.Column[k]]);
            }

            worst = Math.Max(worst, Math.Abs(sum) / size);
        }

        return worst;
    }

    private static SparseProgram Program(EquationMatrix matrix, double[] right)
    {
        var builder = new ProgramBuilder(Sense.Minimise);
        ColumnRange columns = builder.Columns("x", matrix.ColumnCount);
        columns.Lower.Fill(double.NegativeInfinity);
        builder.BeginFamily("row");
        for (int i = 0; i < matrix.RowCount; i++)
        {
            for (int k = matrix.Start[i]; k < matrix.Start[i + 1]; k++) builder.Add(matrix.Column[k], matrix.Value[k]);
            builder.EndRow(right[i], right[i]);
        }

        return builder.Build();
    }
}
