using System.Globalization;
using Mycel.Model.Checks.Parks;

namespace Mycel.Cli.Printing;

/// <summary>Prints how technologies close: what comes out against what goes in, and how much of what is said is assumed.</summary>
internal static class ClosurePrinter
{
    // What closes to less than this is closed but for rounding.
    private const double Rounding = 1e-3;

    /// <summary>Prints a line for each technology.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="technologies">The technologies.</param>
    public static void Print(Sheet sheet, IReadOnlyList<TechnologyClosure> technologies)
    {
        if (technologies.Count == 0)
        {
            return;
        }

        sheet.Line("Out of each technology, against what goes in (a gap below zero is loss that is not written down; ? where a flow's content is not known)");
        sheet.Columns(
        [
            ["technology", "mass", "energy", "carbon", "elements", "assumed"],
            .. technologies.Select(closure => (IReadOnlyList<string>)
                [closure.Technology, Gap(closure.Mass), Gap(closure.Energy), Gap(closure.Carbon), Elements(closure), $"{closure.AssumedValues} of {closure.Values}"]),
        ]);
        sheet.Line();
    }

    /// <summary>Prints how many technologies close.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="technologies">The technologies.</param>
    public static void PrintCounts(Sheet sheet, IReadOnlyList<TechnologyClosure> technologies)
    {
        if (technologies.Count == 0)
        {
            return;
        }

        int mass = technologies.Count(closure => closure.Mass.Gap is { } gap && Math.Abs(gap) <= Rounding);
        int elements = technologies.Count(closure => closure.KnowsAllElements && closure.Elements.All(IsClosed));
        int unknown = technologies.Count(closure => !closure.KnowsAllElements);
        int values = technologies.Sum(closure => closure.Values);
        int assumed = technologies.Sum(closure => closure.AssumedValues);
        sheet.Line(
            $"{Figures.Of(technologies.Count)} {(technologies.Count == 1 ? "technology" : "technologies")}: {Figures.Of(mass)} with mass in equal to mass out, {Figures.Of(elements)} with every element known and "
            + $"closed, {Figures.Of(unknown)} with flows whose elements are not all known; {Figures.Of(assumed)} of {Figures.Of(values)} values are assumed or name no source.");
        sheet.Line();
    }

    private static string Gap(ClosureSum sum) => sum.Gap is not { } gap ? sum.IsKnown && sum.Given == 0 ? "-" : "?" : Percent(gap);

    private static string Elements(TechnologyClosure closure)
    {
        string[] open = [.. closure.Elements.Where(element => !IsClosed(element)).Select(element => $"{element.Symbol} {Percent(element.Taken > 0 ? (element.Given - element.Taken) / element.Taken : 1)}")];
        string known = closure.KnowsAllElements ? "closed" : "?";
        return open.Length == 0 ? known : string.Join(", ", open.Take(4)) + (open.Length > 4 ? ", …" : "") + (closure.KnowsAllElements ? "" : " ?");
    }

    private static bool IsClosed(ElementSum element) => Math.Abs(element.Given - element.Taken) <= Rounding * Math.Max(element.Given, element.Taken);

    private static string Percent(double share) =>
        Math.Abs(share) <= Rounding / 2 ? "closed" : (share > 0 ? "+" : "") + (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
