namespace Mycel.Solver.Equations;

/// <summary>One entry of a sparse list of numbers.</summary>
/// <param name="Index">Row or column, counted from 0.</param>
/// <param name="Value">The number that stands there.</param>
public readonly record struct EquationTerm(int Index, double Value);
