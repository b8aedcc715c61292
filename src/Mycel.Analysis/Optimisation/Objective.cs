using Mycel.Analysis.Indicators;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation;

/// <summary>
/// Reads what is sought: stages separated by commas, each <c>[max|min] sum</c> or <c>max|min sum / sum</c>. A sum is an indicator or terms <c>number*indicator</c> joined by
/// <c>+</c> and <c>-</c>; in a ratio a sum of several terms stands in brackets.
/// </summary>
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
        var catalogue = IndicatorCatalogue.Of(park);
        List<string> words = ObjectiveWords.Of(text, catalogue);
        Sense? sense = words.FirstOrDefault() switch
        {
            "max" or "maximise" or "maximize" => Sense.Maximise,
            "min" or "minimise" or "minimize" => Sense.Minimise,
            _ => null,
        };
        if (sense is not null) words.RemoveAt(0);
        if (words is [var id] && catalogue.FindIntensity(id) is { } intensity) return RatioOf(text, sense ?? Sense.Minimise, Alone(intensity.Numerator), Alone(intensity.Denominator), park);
        int slash = words.IndexOf("/");
        if (slash >= 0) return ReadRatio(text, sense, words[..slash], words[(slash + 1)..], park, ref problem);
        if (ObjectiveSum.Read(text, ObjectiveWords.WithoutBrackets(words), catalogue, ref problem) is not { } parts) return null;
        if ((parts.Count > 1 || parts[0].Weight != 1) && sense is null) return Refuse(ref problem, $"Write max or min before the sum '{text}'.");
        return SumOf(text, sense, parts, park);
    }

    private static ObjectiveStage? ReadRatio(string text, Sense? sense, List<string> over, List<string> under, Park park, ref string? problem)
    {
        if (under.Contains("/")) return Refuse(ref problem, $"'{text}' divides twice. A ratio is one sum over another.");
        foreach (List<string> side in (List<string>[])[over, under])
        {
            if (side.Count <= 1 || ObjectiveWords.WithoutBrackets(side) != side) continue;
            return Refuse(ref problem, $"Put brackets around the sums of the ratio '{text}', as in max (profit - 50*co2) / (water-fresh).");
        }

        var catalogue = IndicatorCatalogue.Of(park);
        if (ObjectiveSum.Read(text, ObjectiveWords.WithoutBrackets(over), catalogue, ref problem) is not { } parts) return null;
        if (ObjectiveSum.Read(text, ObjectiveWords.WithoutBrackets(under), catalogue, ref problem) is not { } divisor) return null;
        if (sense is null) return Refuse(ref problem, $"Write max or min before the ratio '{text}'.");
        return RatioOf(text, sense.Value, parts, divisor, park);
    }

    private static ObjectiveStage SumOf(string text, Sense? sense, IReadOnlyList<WeightedIndicator> parts, Park park)
    {
        Unit unit = parts[0].Indicator.UnitIn(park.Units);
        bool isSingle = parts is [{ Weight: 1 }];
        Sense direction = sense ?? (parts[0].Indicator.Better == Better.More ? Sense.Maximise : Sense.Minimise);
        bool isMoney = isSingle && unit.IsComparableTo(park.Units.MoneyPerYear);
        return new ObjectiveStage(text, direction, parts, isSingle ? unit.Symbol : "1", isMoney);
    }

    private static ObjectiveStage RatioOf(
        string text, Sense sense, IReadOnlyList<WeightedIndicator> over, IReadOnlyList<WeightedIndicator> under, Park park)
    {
        var stage = new ObjectiveStage(text, sense, over, "1", IsMoney: false) { Denominator = under };
        return stage.AsIntensity is { } intensity ? stage with { UnitSymbol = intensity.UnitIn(park.Units).Symbol } : stage;
    }

    private static IReadOnlyList<WeightedIndicator> Alone(IIndicator indicator) => [new WeightedIndicator(indicator, 1)];

    private static ObjectiveStage? Refuse(ref string? problem, string words)
    {
        problem = words;
        return null;
    }
}
