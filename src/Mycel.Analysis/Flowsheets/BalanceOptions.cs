using System.Globalization;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Options of a balance as its document writes them, and back.</summary>
public static class BalanceOptions
{
    private const string Period = "period";
    private const string Sensitivities = "sensitivities";
    private const string HeatPump = "heatPump";
    private const string Fresh = "fresh";
    private const string Regenerated = "regenerated";

    /// <summary>Options as texts by name.</summary>
    /// <param name="options">The options.</param>
    /// <param name="request">What was asked beside the balance.</param>
    /// <param name="hasSensitivities">Whether it was found how the balance moves.</param>
    internal static SortedDictionary<string, string> TextsOf(StudyOptions options, BalanceRequest request, bool hasSensitivities)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Sensitivities] = hasSensitivities ? "yes" : "no" };
        if (options.Period is { } period) texts[Period] = period.ToString(CultureInfo.InvariantCulture);
        if (request.HeatPump is { } share) texts[HeatPump] = share.ToString("R", CultureInfo.InvariantCulture);
        if (request.Fresh.Count > 0) texts[Fresh] = BalanceRequest.TextOf(request.Fresh);
        if (request.Regenerated.Count > 0) texts[Regenerated] = BalanceRequest.TextOf(request.Regenerated);
        return texts;
    }

    /// <summary>Year and request that a document says it was made for.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Both, the year null for the package's base year; null where a text is damaged.</returns>
    public static (int? Period, BalanceRequest Request)? Read(PlanDocument document)
    {
        string Text(string name) => document.Options.GetValueOrDefault(name, "");
        int? period = int.TryParse(Text(Period), NumberStyles.Integer, CultureInfo.InvariantCulture, out int year) ? year : null;
        double? pump = double.TryParse(Text(HeatPump), NumberStyles.Float, CultureInfo.InvariantCulture, out double share) ? share : null;
        bool isDamaged = (period is null && Text(Period).Length > 0) || (pump is null && Text(HeatPump).Length > 0) || Text(Sensitivities) is not ("yes" or "no");
        if (isDamaged || BalanceRequest.ConcentrationsOf(Text(Fresh)) is not { } fresh || BalanceRequest.ConcentrationsOf(Text(Regenerated)) is not { } regenerated) return null;
        return (period, new BalanceRequest { Sensitivities = Text(Sensitivities) == "yes", HeatPump = pump, Fresh = fresh, Regenerated = regenerated });
    }
}
