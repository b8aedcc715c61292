namespace Mycel.Analysis.Optimisation;

/// <summary>The mathematics of a family of rows, for people.</summary>
/// <param name="Tex">The formula in TeX.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Symbols">Every symbol of the formula.</param>
internal sealed record Formula(string Tex, string Source, params IReadOnlyList<Symbol> Symbols);

/// <summary>A symbol of a formula.</summary>
/// <param name="Tex">The symbol in TeX, without subscripts.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Unit">Its unit, in words where it varies.</param>
internal sealed record Symbol(string Tex, string Meaning, string Unit);
