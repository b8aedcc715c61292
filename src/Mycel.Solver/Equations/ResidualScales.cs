namespace Mycel.Solver.Equations;

/// <summary>What the residual of each equation is measured by: the size of its terms, or, where these vanish, what is nothing beside the rest.</summary>
internal static class ResidualScales
{
    // Rounding of the largest unknown is left in every equation; with the tolerance this comes to 1e-18 of it.
    private const double OfLargest = 1e-8;

    /// <summary>The scales at a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="factors">Factors of the derivatives there, or near; absent where there are none.</param>
    /// <param name="smallest">Least scale.</param>
    public static double[] At(EquationPoint point, EquationFactors? factors, double smallest)
    {
        double largest = 0;
        ReadOnlySpan<double> columns = factors is null ? [] : factors.ColumnScales, rows = factors is null ? [] : factors.RowScales;
        for (int j = 0; j < columns.Length; j++) largest = Math.Max(largest, Math.Abs(point.Values[j]) / columns[j]);
        double[] scales = new double[point.Residuals.Length];
        for (int i = 0; i < scales.Length; i++)
        {
            double scale = Math.Max(Math.Max(point.Sizes[i], Math.Abs(point.Residuals[i])), smallest);
            if (!rows.IsEmpty) scale = Math.Max(scale, OfLargest * largest / rows[i]);
            scales[i] = double.IsFinite(scale) ? scale : double.MaxValue;
        }

        return scales;
    }
}
