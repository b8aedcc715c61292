using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Something that is conserved, and how much of it an amount of a resource holds.</summary>
/// <param name="Code">Kind of the finding where it is not closed.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">In what it is counted.</param>
/// <param name="PerAmount">What one unit of a flow's resource holds; null where that is not known.</param>
/// <param name="IsCounted">Whether an output of a kind is counted: what may come from air or rain is not.</param>
internal sealed record Closure(
    FindingCode Code, string Name, Unit Unit, Func<ModelUnits, BalanceFlow, double?> PerAmount, Func<ResourceKind, bool> IsCounted)
{
    // Burning takes oxygen from the air, waste water may hold rain, and steam its feed water: none of it needs to have been written as an input.
    /// <summary>Mass.</summary>
    public static Closure Mass { get; } = new(
        FindingCodes.MassNotClosed, "mass", Units.Tonne, MassPer,
        kind => kind is not (ResourceKind.Emission or ResourceKind.Water or ResourceKind.ReusedWater or ResourceKind.Heat));

    /// <summary>Energy by lower heating value.</summary>
    public static Closure Energy { get; } = new(FindingCodes.EnergyNotClosed, "energy", Units.Gigajoule, EnergyPer, kind => kind != ResourceKind.Emission);

    /// <summary>Carbon.</summary>
    public static Closure Carbon { get; } = new(FindingCodes.CarbonNotClosed, "carbon", Units.Tonne, CarbonPer, _ => true);

    /// <summary>What the surroundings give to a technology without being counted, less what they take.</summary>
    /// <param name="balance">The technology's balance.</param>
    /// <returns>Amount per unit of its reference; below 0 where they take more than they give.</returns>
    public double Uncounted(TechnologyBalance balance) =>
        Code == FindingCodes.MassNotClosed ? balance.UncountedTonnes : Code == FindingCodes.CarbonNotClosed ? balance.SurroundingsOf(Element.Carbon.Number) : 0;

    private static double? MassPer(ModelUnits units, BalanceFlow flow) => flow.Content.TonnesPerAmount;

    private static double? EnergyPer(ModelUnits units, BalanceFlow flow)
    {
        Resource resource = flow.Resource;
        if (resource.Kind == ResourceKind.Service) return 0;
        if (units.TryConvert(new Quantity(1, resource.Unit), Units.Gigajoule, out double direct)) return direct;
        if (resource.HeatingValue is { } given && units.TryConvert(given, Units.Gigajoule.Per(resource.Unit), out double through)) return through;
        return resource.Kind is ResourceKind.Water or ResourceKind.ReusedWater ? 0 : null;
    }

    // A flow that follows from reactions holds the carbon that they leave in it.
    private static double? CarbonPer(ModelUnits units, BalanceFlow flow) =>
        flow.OwnElements is { } own && flow.Amount > 0 ? own[Element.Carbon.Number] / flow.Amount : flow.Content.CarbonTonnesPerAmount;
}
