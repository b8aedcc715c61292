using Mycel.Model.Provenance;

namespace Mycel.Analysis.Superstructures;

/// <summary>A number in units of the model with the cell it comes from.</summary>
/// <param name="Value">The number.</param>
/// <param name="Cell">The cell; the default where nothing was said and the number is what that means.</param>
internal readonly record struct Cited(double Value, CellRef Cell);
