using System.Numerics;

namespace Mycel.Tests.Solver.Equations;

/// <summary>Elimination in fractions of whole numbers, without any rounding: the witness that factors are judged by.</summary>
internal static class ExactElimination
{
    /// <summary>Rank of a table of whole numbers.</summary>
    public static int Rank(double[,] figures)
    {
        int rows = figures.GetLength(0), columns = figures.GetLength(1), rank = 0;
        var left = new BigInteger[rows, columns];
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++) left[i, j] = new BigInteger(figures[i, j]);
        for (int j = 0; j < columns && rank < rows; j++)
        {
            int pivot = Enumerable.Range(rank, rows - rank).FirstOrDefault(i => !left[i, j].IsZero, -1);
            if (pivot < 0) continue;
            for (int k = 0; k < columns; k++) (left[rank, k], left[pivot, k]) = (left[pivot, k], left[rank, k]);
            for (int i = rank + 1; i < rows; i++)
            {
                BigInteger factor = left[i, j];
                for (int k = 0; k < columns; k++) left[i, k] = (left[i, k] * left[rank, j]) - (factor * left[rank, k]);
            }

            rank++;
        }

        return rank;
    }
}
