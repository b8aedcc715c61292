namespace Mycel.Model.Quantities;

/// <summary>A quantity was converted to, or added to, one of another dimension.</summary>
/// <remarks>That is a mistake of the program: what users write is checked before.</remarks>
public sealed class DimensionMismatchException : InvalidOperationException
{
    /// <summary>Says both dimensions in words.</summary>
    /// <param name="written">The unit at hand.</param>
    /// <param name="needed">A unit of the dimension that is needed.</param>
    public DimensionMismatchException(Unit written, Unit needed)
        : base(DimensionMismatch.Problem(written, needed))
    {
        Written = written;
        Needed = needed;
    }

    /// <summary>The unit at hand.</summary>
    public Unit Written { get; }

    /// <summary>A unit of the dimension that is needed.</summary>
    public Unit Needed { get; }
}
