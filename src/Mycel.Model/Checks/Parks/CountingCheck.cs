using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Indicators count resources by kind: electricity and heat as energy, water as volume, by-products as mass. What cannot be counted so is left out.</summary>
internal sealed class CountingCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Resource resource in subject.Tables.Resources)
        {
            if (!ResourceCheck.IsAmount(resource.Unit)) continue;
            switch (resource.Kind)
            {
                case ResourceKind.Electricity:
                    Check(subject, resource, Units.MegawattHour, null, "electricity", "Count it in MWh or GJ.");
                    break;
                case ResourceKind.Heat or ResourceKind.Fuel:
                    Check(subject, resource, Units.Gigajoule, resource.HeatingValue, "energy", "Give its heating value, or count it in GJ or MWh.");
                    break;
                case ResourceKind.Water or ResourceKind.ReusedWater:
                    Check(subject, resource, Units.CubicMetre, null, "water", "Count it in m3.");
                    break;
                case ResourceKind.ByProduct:
                    Check(subject, resource, Units.Tonne, resource.Density, "by-products and solid waste", "Give its density, or count it in t.");
                    break;
            }
        }
    }

    private static void Check(CheckedPark subject, Resource resource, Unit wanted, Quantity? perAmount, string counted, string mend)
    {
        if (resource.Unit.IsComparableTo(wanted) || perAmount is not null) return;
        subject.Add(
            FindingCodes.AmountUncounted, resource.Cell(ResourceColumn.Unit),
            $"'{CheckedPark.Shown(resource.Id.Value)}' is counted in '{resource.Unit}', so the indicators of {counted} leave it out.", mend);
    }
}
