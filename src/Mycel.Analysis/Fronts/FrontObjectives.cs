using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Fronts;

/// <summary>Objectives of a front as the document shows them.</summary>
internal static class FrontObjectives
{
    /// <summary>An objective.</summary>
    /// <param name="objective">What is sought.</param>
    /// <param name="best">Best value on the front; null where there is none.</param>
    /// <param name="worst">Worst value on the front; null where there is none.</param>
    /// <param name="step">Step of its limits or values; null where it has none.</param>
    public static FrontObjective Of(ObjectiveStage objective, double? best, double? worst, double? step) => new(
        NameOf(objective), TitleOf(objective), objective.Sense == Sense.Maximise ? "maximise" : "minimise", objective.UnitSymbol, best, worst, step);

    /// <summary>Name of an objective in a sentence: the title of its indicator, or the sum as it was asked for.</summary>
    public static string TitleOf(ObjectiveStage objective) => IsSingle(objective) ? objective.Parts[0].Indicator.Title : NameOf(objective);

    private static string NameOf(ObjectiveStage objective)
    {
        if (IsSingle(objective)) return objective.Parts[0].Indicator.Id;
        string text = objective.Text;
        foreach (string word in new[] { "maximise ", "maximize ", "max ", "minimise ", "minimize ", "min " })
            if (text.StartsWith(word, StringComparison.Ordinal)) return text[word.Length..].Trim();
        return text;
    }

    private static bool IsSingle(ObjectiveStage objective) => objective.Parts.Count == 1 && objective.Parts[0].Weight == 1;
}
