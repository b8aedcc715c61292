namespace Mycel.Model.Quantities;

/// <summary>A number with its unit.</summary>
/// <param name="Value">The number, counted in the unit.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct Quantity(double Value, Unit Unit);
