using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>A resource is counted as an amount, and its heating value, carbon content and density are given per amount.</summary>
internal sealed class ResourceCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Resource resource in subject.Tables.Resources)
        {
            CheckFormula(subject, resource);
            CheckComposition(subject, resource);
            if (!CountsAmount(subject, resource)) continue;
            subject.Converts(resource.HeatingValue, resource.Cell(ResourceColumn.HeatingValue), Units.Gigajoule.Per(resource.Unit));
            subject.Converts(resource.CarbonContent, resource.Cell(ResourceColumn.CarbonContent), Units.Tonne.Per(resource.Unit));
            subject.Converts(resource.Density, resource.Cell(ResourceColumn.Density), Units.Tonne.Per(resource.Unit));
        }
    }

    /// <summary>Whether a unit counts an amount, and not a rate or a temperature.</summary>
    /// <param name="unit">Unit of a resource.</param>
    /// <returns>False for mass, volume, energy or a number per time, and for points on a scale.</returns>
    public static bool IsAmount(Unit unit)
    {
        Dimension overTime = unit.Dimension * Dimension.Time;
        bool isRate = overTime == Dimension.Mass || overTime == Dimension.Volume || overTime == Dimension.Energy || overTime.IsNone;
        return !isRate && !unit.IsPointOnScale;
    }

    private static void CheckFormula(CheckedPark subject, Resource resource)
    {
        if (resource.Formula is not { } text || Formula.TryParse(text, out _, out string problem)) return;
        subject.Add(
            FindingCodes.FormulaMalformed, resource.Cell(ResourceColumn.Formula), $"'{CheckedPark.Shown(text)}' is no chemical formula: {problem}",
            "Write it like CaSO4·2H2O, or leave it empty; a mixture has a composition instead.");
    }

    private static void CheckComposition(CheckedPark subject, Resource resource)
    {
        if (resource.Composition is not { } text) return;
        string problem = "";
        if (resource.Formula is null && Composition.TryParse(text, out _, out problem)) return;
        subject.Add(
            FindingCodes.CompositionMalformed, resource.Cell(ResourceColumn.Composition),
            resource.Formula is null ? $"The composition cannot be read: {problem}" : "The resource has a formula and a composition.",
            resource.Formula is null ? "Write it like 'KCl 0.6; NaCl 0.3; inert 0.1'." : "Keep the formula of a pure substance, or the composition of a mixture.");
    }

    private static bool CountsAmount(CheckedPark subject, Resource resource)
    {
        Dimension amount = resource.Unit.Dimension;
        if (resource.Unit.IsPointOnScale)
        {
            subject.Add(
                FindingCodes.AmountIsRate, resource.Cell(ResourceColumn.Unit), $"'{resource.Unit}' is a point on a scale and counts no amount.",
                "Count the resource in a unit of amount, such as t, m3 or GJ.");
            return false;
        }

        if (IsAmount(resource.Unit)) return true;
        subject.Add(
            FindingCodes.AmountIsRate, resource.Cell(ResourceColumn.Unit),
            $"'{resource.Unit}' is {amount.InWords()} and not an amount; flows would be counted in '{resource.Unit.Per(Units.Year)}'.",
            "Count the resource in the amount itself, such as t, m3 or MWh; tables give flows per time.");
        return false;
    }
}
