namespace Mycel.Model.Quantities;

/// <summary>One symbol of a unit, with its prefix: kWh, tCO2e, MEUR2020. It cannot be divided further.</summary>
/// <param name="Symbol">As we write it.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Size">Its size in base units.</param>
/// <param name="Offset">What is added to the number before it is multiplied by the size.</param>
internal sealed record UnitAtom(string Symbol, Dimension Dimension, Ratio Size, Ratio Offset)
{
    public UnitAtom(string symbol, Dimension dimension, Ratio size)
        : this(symbol, dimension, size, Ratio.Zero)
    {
    }

    /// <summary>Whether it counts a point on a scale whose zero is not nothing, as degrees Celsius do.</summary>
    public bool IsPointOnScale => !Offset.Numerator.IsZero;
}
