using System.Diagnostics.CodeAnalysis;

namespace Mycel.Model.Chemistry;

/// <summary>A chemical formula: how many atoms of which element. Two formulas are equal where their texts are, apart from spaces and the sign of a hydrate.</summary>
public sealed class Formula : IEquatable<Formula>
{
    internal Formula(string text, IReadOnlyDictionary<Element, double> atoms)
    {
        Text = text;
        Atoms = [.. atoms.Where(entry => entry.Value > 0).OrderBy(entry => entry.Key.Number).Select(entry => new AtomCount(entry.Key, entry.Value))];
        MolarMassGramsPerMole = Atoms.Sum(atom => atom.Count * atom.Element.AtomicWeight);
    }

    /// <summary>The formula as it is shown: without spaces, the parts of a hydrate joined by <c>·</c>.</summary>
    public string Text { get; }

    /// <summary>Atoms of each element, by atomic number.</summary>
    public IReadOnlyList<AtomCount> Atoms { get; }

    /// <summary>Mass of a mole.</summary>
    /// <unit>g/mol</unit>
    public double MolarMassGramsPerMole { get; }

    /// <summary>Reads a formula such as <c>NaCl</c>, <c>Ca(OH)2</c>, <c>MgCl2·6H2O</c> or <c>LiNi0.6Co0.2Mn0.2O2</c>.</summary>
    /// <param name="text">The text; the parts of a hydrate are joined by <c>·</c> or <c>*</c>.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="problem">What is wrong and how to write it; empty where nothing is.</param>
    /// <returns>False where the text is no formula.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Formula? formula, out string problem)
    {
        var parser = new FormulaParser(text);
        formula = parser.Parse();
        problem = parser.Problem;
        return formula is not null;
    }

    /// <summary>Mass of an element in a unit of mass of the substance.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Share, 0 to 1.</returns>
    public double ShareOf(Element element)
    {
        foreach (AtomCount atom in Atoms)
            if (atom.Element == element) return atom.Count * element.AtomicWeight / MolarMassGramsPerMole;
        return 0;
    }

    /// <inheritdoc />
    public bool Equals(Formula? other) => other is not null && other.Text == Text;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Formula);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc />
    public override string ToString() => Text;
}

/// <summary>Atoms of one element in a formula.</summary>
/// <param name="Element">The element.</param>
/// <param name="Count">How many; a formula of a solid solution may have parts of one.</param>
public readonly record struct AtomCount(Element Element, double Count);
