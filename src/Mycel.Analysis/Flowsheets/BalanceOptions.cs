using System.Globalization;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Options of a balance as its document writes them, and back.</summary>
public static class BalanceOptions
{
    private const string Period = "period";
    private const string Sensitivities = "sensitivities";

    /// <summary>Options as texts by name.</summary>
    /// <param name="options">The options.</param>
    /// <param name="hasSensitivities">Whether it was found how the balance moves.</param>
    internal static SortedDictionary<string, string> TextsOf(StudyOptions options, bool hasSensitivities)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Sensitivities] = hasSensitivities ? "yes" : "no" };
        if (options.Period is { } period) texts[Period] = period.ToString(CultureInfo.InvariantCulture);
        return texts;
    }

    /// <summary>Year that a document says it was made for.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isDamaged">Whether the text is no year.</param>
    /// <returns>The year; null for the package's base year.</returns>
    public static int? PeriodOf(PlanDocument document, out bool isDamaged)
    {
        isDamaged = false;
        if (!document.Options.TryGetValue(Period, out string? text)) return null;
        isDamaged = !int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int year);
        return year;
    }

    /// <summary>Whether a document says how the balance moves.</summary>
    /// <param name="document">The document.</param>
    public static bool HasSensitivities(PlanDocument document) => document.Options.GetValueOrDefault(Sensitivities) == "yes";
}
