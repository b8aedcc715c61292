using System.Globalization;

namespace Mycel.Analysis.Flowsheets;

/// <summary>What is asked of a balance beside the balance itself.</summary>
public sealed record BalanceRequest
{
    /// <summary>The usual request.</summary>
    public static BalanceRequest Usual { get; } = new();

    /// <summary>Whether to find how the balance moves with each fact; null for parks of usual size.</summary>
    public bool? Sensitivities { get; init; }

    /// <summary>Share of Carnot's performance of a heat pump that is to be placed across the pinch, 0 to 1; null where none is asked for.</summary>
    public double? HeatPump { get; init; }

    /// <summary>Concentrations of contaminants in fresh water, mass per mass; what is not named is 0.</summary>
    public IReadOnlyDictionary<string, double> Fresh { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Concentrations with which regenerated water comes back; none where no water is regenerated.</summary>
    public IReadOnlyDictionary<string, double> Regenerated { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Concentrations as one text.</summary>
    /// <param name="concentrations">Mass per mass, by contaminant.</param>
    internal static string TextOf(IReadOnlyDictionary<string, double> concentrations) =>
        string.Join(';', concentrations.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={entry.Value.ToString("R", CultureInfo.InvariantCulture)}"));

    /// <summary>Concentrations from one text; null where it is damaged.</summary>
    /// <param name="text">Contaminant and number, joined by =, entries by ;.</param>
    internal static SortedDictionary<string, double>? ConcentrationsOf(string text)
    {
        var read = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (string entry in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            int sign = entry.LastIndexOf('=');
            if (sign <= 0 || !double.TryParse(entry[(sign + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !(value is >= 0 and <= 1)) return null;
            read[entry[..sign]] = value;
        }

        return read;
    }
}
