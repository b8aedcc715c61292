using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Mycel.Model.Packages.Reading;

namespace Mycel.Model.Chemistry;

/// <summary>What a mixture consists of.</summary>
/// <param name="Components">Components with their mass shares, in the order of the text; together at most 1.</param>
public sealed record Composition(IReadOnlyList<Component> Components)
{
    // Shares of an analysis are rounded, and their sum with them.
    private const double Rounding = 1e-6;
    private const int MostComponents = 100;
    private const NumberStyles Unsigned = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Share of the mass of which nothing is known.</summary>
    public double UnknownShare => Math.Max(0, 1 - Components.Sum(component => component.Share));

    /// <summary>Reads a composition such as <c>KCl 0.6; NaCl 25 %; inert 0.15</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="composition">The composition.</param>
    /// <param name="problem">What is wrong and how to write it; empty where nothing is.</param>
    /// <returns>False where the text is no composition.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Composition? composition, out string problem)
    {
        composition = null;
        var components = new List<Component>();
        foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryComponent(part, out Component? component, out problem)) return false;
            if (components.Exists(other => other.Name == component.Name))
            {
                problem = $"{Excerpt.Of(component.Name)} stands in it twice. Write it once, with the sum of its shares.";
                return false;
            }

            components.Add(component);
        }

        double sum = components.Sum(component => component.Share);
        problem = components.Count is 0 or > MostComponents ? "It names no component, or more than 100."
            : sum > 1 + Rounding ? string.Create(CultureInfo.InvariantCulture, $"Its shares add up to {sum:0.######}, which is more than 1.")
            : "";
        if (problem.Length == 0) composition = new Composition(components);
        return problem.Length == 0;
    }

    private static bool TryComponent(string text, [NotNullWhen(true)] out Component? component, out string problem)
    {
        component = null;
        string number = text.TrimEnd('%', ' ');
        int space = number.LastIndexOf(' ');
        double scale = text.EndsWith('%') ? 0.01 : 1;
        if (space < 0 || !double.TryParse(number.AsSpan(space + 1), Unsigned, CultureInfo.InvariantCulture, out double share)
            || !(share * scale is >= 0 and <= 1 + Rounding))
        {
            problem = $"'{Excerpt.Of(text)}' is no component with its mass share.";
            return false;
        }

        string name = number[..space].Trim();
        problem = "";
        if (name.Length > 0 && char.IsAsciiLetterLower(name[0])) component = new Component(name, null, share * scale);
        else if (Formula.TryParse(name, out Formula? formula, out problem)) component = new Component(formula.Text, formula, share * scale);
        else problem = $"'{Excerpt.Of(name)}' is no formula: {problem} A word for matter of unknown elements begins with a small letter.";
        return component is not null;
    }
}

/// <summary>A component of a mixture.</summary>
/// <param name="Name">Text of its formula, or the word that stands for it.</param>
/// <param name="Formula">Its formula; null where its elements are not known.</param>
/// <param name="Share">Its share of the mass, 0 to 1.</param>
public sealed record Component(string Name, Formula? Formula, double Share);
