using System.Diagnostics.CodeAnalysis;

namespace Mycel.Model.Chemistry;

/// <summary>A chemical equation: what reacts and what it becomes, in moles.</summary>
/// <param name="Reactants">What reacts, in the order of the text.</param>
/// <param name="Products">What it becomes, in the order of the text; the first is the main product.</param>
public sealed record Equation(IReadOnlyList<Species> Reactants, IReadOnlyList<Species> Products)
{
    /// <summary>Relative difference of the two sides up to which an element counts as balanced: numbers of an equation may be rounded.</summary>
    public const double Rounding = 1e-4;

    /// <summary>Reads an equation such as <c>2 NaCl[salt] + 2 H2O -> 2 NaOH + Cl2 + H2</c>.</summary>
    /// <param name="text">The text. The arrow is <c>-></c>, <c>→</c> or <c>=</c>.</param>
    /// <param name="equation">The equation.</param>
    /// <param name="problem">What is wrong and how to write it; empty where nothing is.</param>
    /// <returns>False where the text is no equation.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Equation? equation, out string problem)
    {
        equation = null;
        string[] sides = text.Replace("->", "=", StringComparison.Ordinal).Replace('→', '=').Split('=');
        if (sides.Length != 2)
        {
            problem = "It needs one arrow.";
            return false;
        }

        if (!TrySide(sides[0], out List<Species> reactants, out problem) || !TrySide(sides[1], out List<Species> products, out problem)) return false;
        equation = new Equation(reactants, products);
        return true;
    }

    /// <summary>Elements of which more atoms stand on one side than on the other.</summary>
    /// <returns>Elements with the atoms of both sides, by atomic number; none where the equation is balanced.</returns>
    public IReadOnlyList<ElementImbalance> Imbalances()
    {
        SortedDictionary<int, double> before = AtomsOf(Reactants);
        SortedDictionary<int, double> after = AtomsOf(Products);
        var found = new List<ElementImbalance>();
        foreach (int number in before.Keys.Union(after.Keys).Order())
        {
            double left = before.GetValueOrDefault(number);
            double right = after.GetValueOrDefault(number);
            if (Math.Abs(left - right) > Rounding * Math.Max(left, right)) found.Add(new ElementImbalance(Element.All[number], left, right));
        }

        return found;
    }

    private static SortedDictionary<int, double> AtomsOf(IReadOnlyList<Species> side)
    {
        var atoms = new SortedDictionary<int, double>();
        foreach (Species species in side)
            foreach (AtomCount atom in species.Formula.Atoms)
                atoms[atom.Element.Number] = atoms.GetValueOrDefault(atom.Element.Number) + (species.Moles * atom.Count);
        return atoms;
    }

    private static bool TrySide(string text, out List<Species> side, out string problem)
    {
        side = [];
        foreach (string term in text.Split('+', StringSplitOptions.TrimEntries))
        {
            if (!Species.TryParse(term, out Species? species, out problem)) return false;
            side.Add(species);
        }

        Species? twice = side.GroupBy(species => species.Formula).FirstOrDefault(group => group.Count() > 1)?.First();
        problem = twice is null ? "" : $"{twice.Formula} stands twice on one side. Write it once, with the sum of its numbers.";
        return twice is null;
    }
}

/// <summary>An element that an equation does not keep.</summary>
/// <param name="Element">The element.</param>
/// <param name="Before">Atoms before the arrow.</param>
/// <param name="After">Atoms after it.</param>
public readonly record struct ElementImbalance(Element Element, double Before, double After);
