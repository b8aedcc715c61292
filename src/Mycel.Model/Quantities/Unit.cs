namespace Mycel.Model.Quantities;

/// <summary>A measure in which amounts are counted, with its dimension and its size.</summary>
public sealed class Unit
{
}
