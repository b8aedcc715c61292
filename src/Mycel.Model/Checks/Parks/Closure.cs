using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Something that is conserved, and how much of it an amount of a resource holds.</summary>
/// <param name="Code">Kind of the finding where it is not closed.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">In what it is counted.</param>
/// <param name="PerAmount">What one unit of a resource holds; null where that is not known.</param>
/// <param name="IsCounted">Whether an output of a kind is counted: what may come from air or rain is not.</param>
internal sealed record Closure(
    FindingCode Code, string Name, Unit Unit, Func<ModelUnits, Resource, double?> PerAmount, Func<ResourceKind, bool> IsCounted)
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

    private static double? MassPer(ModelUnits units, Resource resource) =>
        Direct(units, resource, resource.Density, Units.Tonne)
        ?? (resource.Kind is ResourceKind.Electricity or ResourceKind.Heat ? 0 : null);

    private static double? EnergyPer(ModelUnits units, Resource resource) =>
        Direct(units, resource, resource.HeatingValue, Units.Gigajoule)
        ?? (resource.Kind is ResourceKind.Water or ResourceKind.ReusedWater ? 0 : null);

    private static double? CarbonPer(ModelUnits units, Resource resource) =>
        resource.CarbonContent is { } content && units.TryConvert(content, Units.Tonne.Per(resource.Unit), out double carbon) ? carbon
        : resource.Kind is ResourceKind.Electricity or ResourceKind.Heat or ResourceKind.Service or ResourceKind.Water ? 0
        : null;

    private static double? Direct(ModelUnits units, Resource resource, Quantity? perAmount, Unit unit)
    {
        // A service may be counted by the tonnes that it serves, and holds nothing of them.
        if (resource.Kind == ResourceKind.Service) return 0;
        if (units.TryConvert(new Quantity(1, resource.Unit), unit, out double direct)) return direct;
        return perAmount is { } given && units.TryConvert(given, unit.Per(resource.Unit), out double through) ? through : null;
    }
}
