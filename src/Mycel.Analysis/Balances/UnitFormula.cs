namespace Mycel.Analysis.Balances;

/// <summary>The mathematics of a unit model, for people.</summary>
/// <param name="Tex">The formulas in TeX.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Symbols">Every symbol.</param>
internal sealed record UnitFormula(string Tex, string Source, params IReadOnlyList<UnitSymbol> Symbols);

/// <summary>A symbol of a formula.</summary>
/// <param name="Tex">The symbol in TeX, without subscripts.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Unit">Its unit, in words where it varies.</param>
internal sealed record UnitSymbol(string Tex, string Meaning, string Unit);
