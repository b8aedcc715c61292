using System.Globalization;
using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Reading;

/// <summary>Prints values as cells: points as decimal signs, no thousands separators, as many digits as it takes to read the same number again.</summary>
internal static class CellText
{
    /// <summary>A number.</summary>
    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number; empty for none.</summary>
    public static string Of(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary><c>yes</c> or <c>no</c>; empty for neither.</summary>
    public static string Of(bool? value) => value switch
    {
        true => "yes",
        false => "no",
        null => "",
    };

    /// <summary>The number of a quantity, without its unit; empty for none.</summary>
    public static string Of(Quantity? value) => value is { } quantity ? Of(quantity.Value) : "";

    /// <summary>The word of a choice; empty for none.</summary>
    public static string Of(ColumnDescription column, int? choice) => choice is { } index ? column.Spellings[index].Text : "";
}
