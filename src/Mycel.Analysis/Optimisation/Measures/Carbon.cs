using Mycel.Analysis.Indicators;
using Mycel.Model.Checks;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Optimisation.Measures;

/// <summary>The indicator that counts carbon when measures are valued.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="MoreIsBetter">Whether it counts what is avoided.</param>
internal sealed record Carbon(IIndicator Indicator, bool MoreIsBetter)
{
    private const string Usual = "co2";

    // What the name of an indicator of a package ends with where it counts what is avoided.
    private static readonly string[] Avoided = ["-reduction", "-reduced", "-avoided", "-saving", "-saved", "-removal", "-removed", "-stored", "-abatement", "-abated"];

    /// <summary>
    /// Reads the option: <c>[max|min] indicator</c>. Without it <c>co2</c>; where no factor of the park counts that, the first indicator counted in CO2e that has factors, such as <c>co2-reduction</c>.
    /// </summary>
    /// <param name="text">The option; null where it was not given.</param>
    /// <param name="park">The park.</param>
    /// <param name="problem">What is wrong and what to do; null where nothing is.</param>
    /// <returns>The indicator; null where something is wrong.</returns>
    public static Carbon? Read(string? text, Park park, out string? problem)
    {
        problem = null;
        var catalogue = IndicatorCatalogue.Of(park);
        if (text is null) return Of(Unasked(park, catalogue));
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool? more = words.FirstOrDefault() switch { "max" => true, "min" => false, _ => null };
        string id = string.Join(' ', more is null ? words : words[1..]);
        if (catalogue.Find(id) is { } indicator) return more is { } said ? new Carbon(indicator, said) : Of(indicator);
        string? nearest = NearestName.Of(id, catalogue.All.Select(entry => entry.Id));
        problem = $"'{id}' is not an indicator of this park that could count carbon. {(nearest is null ? "" : $"Did you mean '{nearest}'? ")}"
            + $"There are: {string.Join(", ", catalogue.All.Select(entry => entry.Id))}.";
        return null;
    }

    /// <summary>Carbon saved between two values of the indicator.</summary>
    /// <param name="before">Value before.</param>
    /// <param name="after">Value after.</param>
    /// <returns>What is saved, in the indicator's unit.</returns>
    public double Saved(double before, double after) => MoreIsBetter ? after - before : before - after;

    private static Carbon Of(IIndicator indicator) => new(
        indicator, indicator.Better == Better.More || (indicator is PackageIndicator && Avoided.Any(ending => indicator.Id.EndsWith(ending, StringComparison.Ordinal))));

    private static IIndicator Unasked(Park park, IndicatorCatalogue catalogue)
    {
        IIndicator usual = catalogue.Find(Usual)!;
        HashSet<string> counted = [.. park.Tables.Factors.Select(factor => factor.Indicator)];
        if (counted.Contains(Usual)) return usual;
        Unit yearly = usual.UnitIn(park.Units);
        return catalogue.All.FirstOrDefault(indicator => counted.Contains(indicator.Id) && indicator.UnitIn(park.Units).IsComparableTo(yearly)) ?? usual;
    }
}
