using System.Globalization;
using Mycel.Analysis.Indicators;
using Mycel.Model.Checks;

namespace Mycel.Analysis.Optimisation;

/// <summary>Reads a sum of an objective: terms <c>number*indicator</c> joined by <c>+</c> and <c>-</c>.</summary>
internal static class ObjectiveSum
{
    /// <summary>Reads the terms.</summary>
    /// <param name="text">The whole stage, for messages.</param>
    /// <param name="words">The words of the sum.</param>
    /// <param name="catalogue">Indicators that may be named.</param>
    /// <param name="problem">What is wrong and what to do.</param>
    /// <returns>The terms; null where something is wrong.</returns>
    public static IReadOnlyList<WeightedIndicator>? Read(string text, List<string> words, IndicatorCatalogue catalogue, ref string? problem)
    {
        var parts = new List<WeightedIndicator>();
        double sign = 1;
        for (int index = 0; index < words.Count; index++)
        {
            if (index % 2 == 1)
            {
                if (words[index] is not ("+" or "-"))
                {
                    problem = $"'{words[index]}' stands where + or - is expected in the objective '{text}'.";
                    return null;
                }

                sign = words[index] == "-" ? -1 : 1;
                continue;
            }

            if (ReadTerm(words[index], sign, catalogue, ref problem) is not { } part) return null;
            parts.Add(part);
        }

        if (parts.Count > 0 && words.Count % 2 == 1) return parts;
        problem = $"The objective '{text}' names no indicator at its end.";
        return null;
    }

    private static WeightedIndicator? ReadTerm(string word, double sign, IndicatorCatalogue catalogue, ref string? problem)
    {
        int star = word.IndexOf('*', StringComparison.Ordinal);
        double weight = 1;
        if (star >= 0 && !(double.TryParse(word[..star], NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && double.IsFinite(weight)))
        {
            problem = $"'{word[..star]}' is not a number. Write a weight such as 50*co2.";
            return null;
        }

        string id = word[(star + 1)..];
        if (catalogue.Find(id) is { } indicator) return new WeightedIndicator(indicator, sign * weight);
        string? nearest = NearestName.Of(id, catalogue.Names);
        string names = string.Join(", ", catalogue.Names);
        problem = catalogue.FindIntensity(id) is { } ratio
            ? $"'{id}' is a ratio and cannot be part of a sum. Seek it alone, or a ratio of sums such as ({ratio.Numerator.Id} + …) / ({ratio.Denominator.Id} + …)."
            : $"'{id}' is not an indicator of this park. {(nearest is null ? "" : $"Did you mean '{nearest}'? ")}There are: {names}.";
        return null;
    }
}
