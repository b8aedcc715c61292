using Mycel.Analysis.Results;

namespace Mycel.Analysis.Optimisation.Measures;

/// <summary>What a measure is worth by the park without and with it.</summary>
/// <param name="carbon">The indicator that counts carbon.</param>
internal sealed class Valuation(Carbon carbon)
{
    // Two parks are each known to the solver's rounding; what is smaller than this share of them is no difference.
    private const double Rounding = 1e-9;

    /// <summary>Whether a park has figures.</summary>
    public static bool HasFigures(ParkState state) => state.Profit is not null;

    /// <summary>Compares two parks.</summary>
    /// <param name="before">The park without the measure.</param>
    /// <param name="after">The park with it.</param>
    /// <param name="lifetimeYears">Lifetime of the measure; 0 where it has none.</param>
    /// <param name="ratePerYear">Its rate of interest.</param>
    /// <returns>What changes.</returns>
    public MeasureWorth Of(ParkState before, ParkState after, double lifetimeYears, double ratePerYear)
    {
        if (!HasFigures(before)) return Missing(before.Status, before.Status == "no-plan" ? "Without it the park has no plan." : Unknown(before.Status));
        if (!HasFigures(after)) return Missing(after.Status, after.Status == "no-plan" ? "With it in this size the park has no plan." : Unknown(after.Status));
        double capital = Change(before.CapitalInvestment, after.CapitalInvestment);
        double surplus = Change(before.Profit + before.CapitalCost, after.Profit + after.CapitalCost);
        double saved = Saved(before, after);
        double cost = Cost(before, after);
        return new MeasureWorth(
            "optimal", capital, before.Budget is null ? null : Change(before.Budget, after.Budget), surplus, Change(before.Profit, after.Profit), saved, cost,
            saved > 0 ? cost / saved : null, Returns.PaybackYears(capital, surplus), Returns.NetPresentValue(capital, surplus, lifetimeYears, ratePerYear),
            Returns.InternalRate(capital, surplus, lifetimeYears), WhyMissing(saved, capital, surplus, lifetimeYears));
    }

    /// <summary>Carbon saved between two parks with figures.</summary>
    public double Saved(ParkState before, ParkState after) => carbon.MoreIsBetter ? Change(before.Carbon, after.Carbon) : Change(after.Carbon, before.Carbon);

    /// <summary>Yearly cost of the way from one park with figures to another, without taxes and subsidies on carbon.</summary>
    public static double Cost(ParkState before, ParkState after) => Change(after.Profit + after.CarbonPayments, before.Profit + before.CarbonPayments);

    /// <summary>A worth without figures.</summary>
    /// <param name="status">Why there are none.</param>
    /// <param name="why">The same in a sentence.</param>
    public static MeasureWorth Missing(string status, string why) => new(status, null, null, null, null, null, null, null, null, null, null, why);

    private static double Change(double? before, double? after)
    {
        double change = after!.Value - before!.Value;
        return Math.Abs(change) <= Rounding * Math.Max(1, Math.Max(Math.Abs(before.Value), Math.Abs(after.Value))) ? 0 : change;
    }

    private static string Unknown(string status) => status == "stopped" ? "The search was stopped." : "The park was not solved.";

    private static string WhyMissing(double saved, double capital, double surplus, double lifetime) => string.Join(' ', new[]
    {
        saved > 0 ? "" : saved < 0 ? "It adds carbon, so that it has no cost of abatement." : "It saves no carbon, so that it has no cost of abatement.",
        capital > 0 && surplus <= 0 ? "Its yearly surplus is not above zero: it never pays its capital back, and no rate of interest is left over." : "",
        capital <= 0 ? "It needs no capital, so that there is no rate of return on it." : "",
        lifetime <= 0 ? "It has no lifetime, so that it has neither a net present value nor a rate of return." : "",
    }.Where(reason => reason.Length > 0));
}
