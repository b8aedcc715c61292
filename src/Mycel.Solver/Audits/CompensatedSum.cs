using System.Runtime.CompilerServices;

namespace Mycel.Solver.Audits;

/// <summary>A sum that carries what rounding loses.</summary>
internal struct CompensatedSum
{
    private double _sum;
    private double _lost;

    /// <summary>The sum, with what was lost.</summary>
    public readonly double Total => _sum + _lost;

    /// <summary>What the rounded sum of two numbers lacks (Knuth's TwoSum).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Lost(double first, double second, double sum)
    {
        double taken = sum - first;
        return (first - (sum - taken)) + (second - taken);
    }

    /// <summary>Adds a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double term)
    {
        double sum = _sum + term;
        _lost += Lost(_sum, term, sum);
        _sum = sum;
    }

    /// <summary>Adds a product, with what rounding the product loses.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddProduct(double first, double second)
    {
        double term = first * second;
        _lost += Math.FusedMultiplyAdd(first, second, -term);
        Add(term);
    }
}
