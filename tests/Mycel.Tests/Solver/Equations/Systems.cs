using CsCheck;
using Mycel.Solver.Equations;

namespace Mycel.Tests.Solver.Equations;

/// <summary>Systems of equations that tests share.</summary>
internal static class Systems
{
    /// <summary>Small matrices of small whole numbers at random, of every rank, so that dependence is exact.</summary>
    public static Gen<double[,]> Any { get; } = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[0, 9], Gen.Double[0.2, 1])
        .Select((seed, rows, columns, rank, density) => OfRank(new Random(seed), rows, columns, Math.Min(rank, Math.Min(rows, columns)), density));

    /// <summary>The matrix of a table of figures.</summary>
    public static EquationMatrix Of(double[,] figures)
    {
        var builder = new EquationMatrixBuilder(figures.GetLength(0), figures.GetLength(1));
        for (int i = 0; i < figures.GetLength(0); i++)
            for (int j = 0; j < figures.GetLength(1); j++) builder.Add(i, j, figures[i, j]);
        return builder.Build();
    }

    /// <summary>$A x$.</summary>
    public static double[] Product(EquationMatrix matrix, double[] x)
    {
        double[] product = new double[matrix.RowCount];
        matrix.Multiply(x, product);
        return product;
    }

    /// <summary>Whole numbers at random.</summary>
    public static double[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(-5, 6))];

    /// <summary>A list of terms as a vector.</summary>
    public static double[] Vector(IEnumerable<EquationTerm> terms, int count)
    {
        double[] vector = new double[count];
        foreach (EquationTerm term in terms) vector[term.Index] = term.Value;
        return vector;
    }

    /// <summary>A chain of steps, each of which hands on what it takes in, with flows that lead back: as many unknowns as equations, and every gain below 1.</summary>
    /// <param name="random">Chance.</param>
    /// <param name="count">Number of unknowns.</param>
    /// <param name="recycleShare">Share of steps that give something back.</param>
    /// <param name="reach">How many steps back at most.</param>
    public static EquationMatrix Chain(Random random, int count, double recycleShare, int reach)
    {
        var builder = new EquationMatrixBuilder(count, count);
        for (int step = 0; step < count; step++)
        {
            builder.Add(step, step, 1);
            if (step == 0) continue;
            builder.Add(step, Math.Max(0, step - 1 - random.Next(3)), -(0.2 + (0.6 * random.NextDouble())));
            if (random.NextDouble() < recycleShare) builder.Add(Math.Max(0, step - 1 - random.Next(reach)), step, -(0.05 + (0.2 * random.NextDouble())));
        }

        return builder.Build();
    }

    // A product of two factors, one as wide as the rank, has at most that rank.
    private static double[,] OfRank(Random random, int rows, int columns, int rank, double density)
    {
        double[,] figures = new double[rows, columns];
        for (int step = 0; step < rank; step++)
        {
            double[] left = Sparse(random, rows, density), right = Sparse(random, columns, density);
            for (int i = 0; i < rows; i++)
                for (int j = 0; j < columns; j++) figures[i, j] += left[i] * right[j];
        }

        return figures;
    }

    private static double[] Sparse(Random random, int count, double density) =>
        [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() < density ? random.Next(-3, 4) : 0.0)];
}
