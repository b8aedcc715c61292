using Mycel.Solver.Highs;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Sessions;

/// <summary>Refuses what the solver would change or answer wrongly without a word.</summary>
internal static class ProgramLimits
{
    /// <summary>Looks at the whole program.</summary>
    /// <exception cref="UnsupportedProgramException">See the message.</exception>
    public static void Check(SparseProgram program)
    {
        CheckCosts(program.Cost);
        CheckBounds(program.ColumnLower, program.ColumnUpper);
        CheckBounds(program.RowLower, program.RowUpper);
        CheckCoefficients(program.Value);
        if (program.Quadratic is not { NonzeroCount: > 0 } quadratic) return;
        if (program.HasIntegers)
            throw new UnsupportedProgramException("A quadratic objective beside integer columns cannot be solved. Make the objective piecewise linear, or the columns continuous.");
        if (Convexity.FirstFault(quadratic, program.Sense) is { } column)
        {
            string wanted = program.Sense == Sense.Minimise ? "convex" : "concave";
            throw new UnsupportedProgramException(
                $"The quadratic objective is not {wanted} (seen at column {program.NameOfColumn(column)}), so a best solution could not be proven. Make it {wanted} or piecewise linear.");
        }
    }

    /// <summary>Refuses costs that the solver takes for infinite.</summary>
    public static void CheckCosts(ReadOnlySpan<double> costs)
    {
        foreach (double cost in costs)
        {
            if (!(Math.Abs(cost) < HighsModel.Infinite)) throw new UnsupportedProgramException($"A cost of {cost} is not a finite number below {HighsModel.Infinite}. Choose a larger unit.");
        }
    }

    /// <summary>Refuses finite bounds that the solver takes for infinite, and infinities of the wrong sign.</summary>
    public static void CheckBounds(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        if (lower.Length != upper.Length) throw new ArgumentException($"{lower.Length} lower bounds and {upper.Length} upper bounds.");
        for (int k = 0; k < lower.Length; k++)
        {
            if (!(Math.Abs(lower[k]) < HighsModel.Infinite) && !double.IsNegativeInfinity(lower[k])) RefuseBound(lower[k]);
            if (!(Math.Abs(upper[k]) < HighsModel.Infinite) && !double.IsPositiveInfinity(upper[k])) RefuseBound(upper[k]);
        }
    }

    /// <summary>Refuses coefficients that the solver would drop or not take.</summary>
    public static void CheckCoefficients(ReadOnlySpan<double> values)
    {
        foreach (double value in values)
        {
            double size = Math.Abs(value);
            if (!(size > HighsModel.SmallestCoefficient && size < HighsModel.LargestCoefficient))
                throw new UnsupportedProgramException(
                    $"A coefficient of {value} lies outside what the solver keeps ({HighsModel.SmallestCoefficient} to {HighsModel.LargestCoefficient}). Choose other units.");
        }
    }

    private static void RefuseBound(double bound) =>
        throw new UnsupportedProgramException($"A bound of {bound} is neither a number below {HighsModel.Infinite} nor the infinity of its side. Choose a larger unit, or no bound.");
}
