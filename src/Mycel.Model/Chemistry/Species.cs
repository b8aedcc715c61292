using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Mycel.Model.Packages.Reading;

namespace Mycel.Model.Chemistry;

/// <summary>A substance in an equation.</summary>
/// <param name="Moles">How many moles of it; more than 0.</param>
/// <param name="Formula">Its formula.</param>
/// <param name="Resource">Id of the resource that it comes from or becomes; null where the formula tells.</param>
/// <param name="IsUncounted">Whether it is taken from, or let go to, the surroundings without being counted: oxygen of the air, water vapour.</param>
public sealed record Species(double Moles, Formula Formula, string? Resource, bool IsUncounted)
{
    private const string Surroundings = "-";

    /// <summary>Mass of the species in the equation as it is written.</summary>
    /// <unit>g</unit>
    public double MassGrams => Moles * Formula.MolarMassGramsPerMole;

    /// <summary>Reads a species such as <c>2 NaCl[salt]</c> or <c>0.5 O2[-]</c>.</summary>
    internal static bool TryParse(string text, [NotNullWhen(true)] out Species? species, out string problem)
    {
        species = null;
        string rest = text.Trim();
        string? resource = TakeResource(ref rest);
        int digits = 0;
        while (digits < rest.Length && (char.IsAsciiDigit(rest[digits]) || rest[digits] == '.')) digits++;
        double moles = 1;
        if (digits > 0 && (!double.TryParse(rest.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out moles) || !(moles is > 0 and < 1e6)))
        {
            problem = $"'{Excerpt.Of(rest.AsSpan(0, digits))}' is no number of moles.";
            return false;
        }

        if (!Formula.TryParse(rest[digits..], out Formula? formula, out problem))
        {
            problem = $"'{Excerpt.Of(rest.AsSpan(digits).Trim())}' is no formula: {problem}";
            return false;
        }

        species = new Species(moles, formula, resource == Surroundings ? null : resource, resource == Surroundings);
        return true;
    }

    // The bracket of a resource begins with a small letter or is [-]; a bracket of the formula begins with an element.
    private static string? TakeResource(ref string text)
    {
        int open = text.LastIndexOf('[');
        if (!text.EndsWith(']') || open < 0) return null;
        string inside = text[(open + 1)..^1].Trim();
        if (inside != Surroundings && !(inside.Length > 0 && (char.IsAsciiLetterLower(inside[0]) || char.IsAsciiDigit(inside[0])))) return null;
        text = text[..open].TrimEnd();
        return inside;
    }
}
