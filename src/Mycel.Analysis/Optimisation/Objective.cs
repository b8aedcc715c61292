using System.Globalization;
using Mycel.Analysis.Indicators;
using Mycel.Model.Checks;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation;

/// <summary>One thing that is sought: an indicator or a weighted sum of indicators.</summary>
/// <param name="Text">The text it was read from.</param>
/// <param name="Sense">Whether more or less is better.</param>
/// <param name="Parts">Indicators with their weights.</param>
/// <param name="UnitSymbol">Unit of the value; <c>1</c> for a weighted sum.</param>
/// <param name="IsMoney">Whether the value is money per year, so that its shadow prices are prices.</param>
internal sealed record ObjectiveStage(string Text, Sense Sense, IReadOnlyList<WeightedIndicator> Parts, string UnitSymbol, bool IsMoney)
{
    /// <summary>Writes the terms of the stage.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver.</param>
    public void Write(IndicatorModel model, ITermSink sink)
    {
        foreach (WeightedIndicator part in Parts) part.Indicator.Write(model, part.Weight == 1 ? sink : new ScaledSink(sink, part.Weight));
    }
}

/// <summary>An indicator with its weight in a sum.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Weight">What it is multiplied by, in its own unit.</param>
internal sealed record WeightedIndicator(IIndicator Indicator, double Weight);

/// <summary>Reads what is sought: stages separated by commas, each <c>[max|min] indicator</c> or a sum of terms <c>number*indicator</c> joined by <c>+</c> and <c>-</c>.</summary>
internal static class Objective
{
    /// <summary>Reads the stages of an objective.</summary>
    /// <param name="text">The text.</param>
    /// <param name="park">Park whose indicators may be named.</param>
    /// <param name="problem">What is wrong and what to do; null where nothing is.</param>
    /// <returns>The stages; none where something is wrong.</returns>
    public static IReadOnlyList<ObjectiveStage> Read(string text, Park park, out string? problem)
    {
        var stages = new List<ObjectiveStage>();
        problem = null;
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (ReadStage(part, park, ref problem) is not { } stage) return [];
            stages.Add(stage);
        }

        return stages;
    }

    private static ObjectiveStage? ReadStage(string text, Park park, ref string? problem)
    {
        List<string> words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Sense? sense = words.FirstOrDefault() switch
        {
            "max" or "maximise" or "maximize" => Sense.Maximise,
            "min" or "minimise" or "minimize" => Sense.Minimise,
            _ => null,
        };
        if (sense is not null) words.RemoveAt(0);
        var parts = new List<WeightedIndicator>();
        double sign = 1;
        for (int index = 0; index < words.Count; index++)
        {
            if (index % 2 == 1)
            {
                if (words[index] is not ("+" or "-")) return Refuse(ref problem, $"'{words[index]}' stands where + or - is expected in the objective '{text}'.");
                sign = words[index] == "-" ? -1 : 1;
                continue;
            }

            if (ReadTerm(words[index], sign, park, ref problem) is not { } part) return null;
            parts.Add(part);
        }

        if (parts.Count == 0 || words.Count % 2 == 0) return Refuse(ref problem, $"The objective '{text}' names no indicator at its end.");
        if ((parts.Count > 1 || parts[0].Weight != 1) && sense is null) return Refuse(ref problem, $"Write max or min before the sum '{text}'.");
        return StageOf(text, sense, parts, park);
    }

    private static ObjectiveStage StageOf(string text, Sense? sense, List<WeightedIndicator> parts, Park park)
    {
        Unit unit = parts[0].Indicator.UnitIn(park.Units);
        bool isSingle = parts.Count == 1 && parts[0].Weight == 1;
        Sense direction = sense ?? (parts[0].Indicator.Better == Better.More ? Sense.Maximise : Sense.Minimise);
        bool isMoney = isSingle && unit.IsComparableTo(park.Units.MoneyPerYear);
        return new ObjectiveStage(text, direction, parts, isSingle ? unit.Symbol : "1", isMoney);
    }

    private static WeightedIndicator? ReadTerm(string word, double sign, Park park, ref string? problem)
    {
        int star = word.IndexOf('*', StringComparison.Ordinal);
        double weight = 1;
        if (star >= 0 && !(double.TryParse(word[..star], NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && double.IsFinite(weight)))
        {
            problem = $"'{word[..star]}' is not a number. Write a weight such as 50*co2.";
            return null;
        }

        string id = word[(star + 1)..];
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(park);
        if (catalogue.Find(id) is { } indicator) return new WeightedIndicator(indicator, sign * weight);
        string? nearest = NearestName.Of(id, catalogue.All.Select(known => known.Id));
        string names = string.Join(", ", catalogue.All.Select(known => known.Id));
        problem = catalogue.FindIntensity(id) is not null
            ? $"'{id}' is a ratio and cannot be an objective yet. Limit it in limits.csv, or seek {id.Replace("-intensity", "", StringComparison.Ordinal)}."
            : $"'{id}' is not an indicator of this park. {(nearest is null ? "" : $"Did you mean '{nearest}'? ")}There are: {names}.";
        return null;
    }

    private static ObjectiveStage? Refuse(ref string? problem, string words)
    {
        problem = words;
        return null;
    }
}
