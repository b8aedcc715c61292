using Mycel.Model.Packages.Tables;
using Mycel.Model.Scenarios;

namespace Mycel.Model.Packages.Writing;

/// <summary>Numbers of overrides are kept as text; those of a file with decimal commas are given points, for that is what is written.</summary>
internal static class OverrideNumbers
{
    /// <summary>The override with a point as its decimal sign.</summary>
    public static Override WithPoint(Scenario scenario, Override row) =>
        scenario.DecimalSigns != DecimalSigns.Point && IsNumber(row) ? row with { Value = row.Value?.Replace(',', '.') } : row;

    private static bool IsNumber(Override row)
    {
        if (row.Operation is OverrideOperation.Multiply or OverrideOperation.Add || row.Table == PropertyOverride.Table)
        {
            return true;
        }

        TableDescription? table = PackageDictionary.Find(row.Table);
        int column = table?.IndexOf(row.Column) ?? -1;
        return column >= 0 && table!.Columns[column].Kind is CellKind.Quantity or CellKind.Integer;
    }
}
