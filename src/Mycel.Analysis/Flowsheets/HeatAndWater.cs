using Mycel.Analysis.Integration;
using Mycel.Analysis.Integration.Heat;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Heat and water integration of the plants that a balance runs.</summary>
internal static class HeatAndWater
{
    // Each side of the pump; its exchangers are usually built for such a difference. Assumed.
    private const double PumpContribution = 2.5;

    /// <summary>Heat integration; null where no plant that runs has streams.</summary>
    /// <param name="state">The balance.</param>
    /// <param name="request">What is asked.</param>
    public static HeatValues? Heat(BalanceState state, BalanceRequest request) => HeatTables.Of(
        state.Structure.Park, state.Structure.Year, ActivityOf(state), new HeatOptions { Pump = request.HeatPump is { } share ? PumpOf(state.Structure.Park, state.Structure.Year, share) : null });

    /// <summary>Water integration; null where no plant that runs has uses of water.</summary>
    /// <param name="state">The balance.</param>
    /// <param name="request">What is asked.</param>
    public static WaterValues? Water(BalanceState state, BalanceRequest request) => WaterTables.Of(
        state.Structure.Park, state.Structure.Year, ActivityOf(state), new WaterOptions { Fresh = request.Fresh, Regenerated = request.Regenerated.Count > 0 ? request.Regenerated : null });

    /// <summary>What is wrong with the request, and what to do.</summary>
    /// <param name="park">The park.</param>
    /// <param name="year">The year.</param>
    /// <param name="request">What is asked.</param>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public static string? ProblemOf(Park park, int year, BalanceRequest request)
    {
        if (request.HeatPump is { } share)
        {
            if (!(share is > 0 and <= 1)) return "A heat pump reaches a share of Carnot's performance above 0 and of at most 1, such as 0.5.";
            if (PumpOf(park, year, share) is null) return "To place a heat pump, the package needs a hot utility with a price (utilities.csv) and a price of electricity (markets.csv).";
        }

        HashSet<string> known = [.. park.Tables.WaterUses.Select(use => use.Contaminant)];
        string[] unknown = [.. request.Fresh.Keys.Concat(request.Regenerated.Keys).Where(contaminant => !known.Contains(contaminant)).Distinct()];
        if (unknown.Length > 0) return $"'{unknown[0]}' is no contaminant of water-uses.csv{(known.Count > 0 ? $"; those are {string.Join(", ", known)}" : "")}.";
        string[] untold = request.Regenerated.Count == 0 ? [] : [.. known.Where(contaminant => !request.Regenerated.ContainsKey(contaminant))];
        return untold.Length > 0 ? $"Regenerated water comes back with some {string.Join(", ", untold)} too; say how much of each contaminant." : null;
    }

    // The heat that it replaces costs as much as the cheapest hot utility, what it takes away as the cheapest cold one.
    private static PumpData? PumpOf(Park park, int year, double share)
    {
        UtilityLevel[] hot = [.. park.Tables.Utilities.Where(row => IsHot(row))];
        UtilityLevel[] cold = [.. park.Tables.Utilities.Where(row => !IsHot(row))];
        double[] power =
        [
            .. park.Tables.Markets.Where(row => row.Buy is not null && !(row.Year > year) && park.Find(row.Resource) is { Kind: ResourceKind.Electricity })
                .Select(row => park.Units.TryConvert(row.Buy!.Value, park.Units.Money.Per(Units.Gigajoule), out double price) ? price : double.NaN).Where(double.IsFinite),
        ];
        if (hot.Length == 0 || power.Length == 0) return null;
        double PriceOf(UtilityLevel row) => park.Units.Convert(row.Price, park.Units.Money.Per(Units.Gigajoule));
        return new PumpData(share, PumpContribution, hot.Min(PriceOf), cold.Length == 0 ? 0 : cold.Min(PriceOf), power.Min());
    }

    private static bool IsHot(UtilityLevel row)
    {
        (double from, double to) = (row.From.In(Units.Kelvin), row.To.In(Units.Kelvin));
        return from == to ? row.Kind == HeatKind.Hot : from > to;
    }

    private static Dictionary<string, double> ActivityOf(BalanceState state)
    {
        var activity = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int process = 0; process < state.Structure.Processes.Count; process++)
        {
            double sum = 0;
            for (int slice = 0; slice < state.Structure.SliceCount; slice++) sum += state.Columns[state.Variables.Activity(process, slice)];
            activity.Add(state.Structure.PlantOf(process).Id.Value, sum);
        }

        return activity;
    }
}
