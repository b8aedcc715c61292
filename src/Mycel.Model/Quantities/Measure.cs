using System.Runtime.CompilerServices;

namespace Mycel.Model.Quantities;

/// <summary>The checks that the strong types share.</summary>
internal static class Measure
{
    /// <summary>The number of a quantity in a unit, refused where it is infinite or undefined.</summary>
    /// <exception cref="DimensionMismatchException">The quantity is of another dimension.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static double In(Quantity quantity, Unit unit) => Finite(quantity.In(unit), nameof(quantity));

    /// <summary>The number itself, refused where it is infinite or undefined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static double Finite(double number, [CallerArgumentExpression(nameof(number))] string name = "") =>
        double.IsFinite(number) ? number : throw new ArgumentOutOfRangeException(name, number, "A finite number is needed.");
}
