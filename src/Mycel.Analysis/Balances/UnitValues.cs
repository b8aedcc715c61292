using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Balances;

/// <summary>Reads cells of <c>models.csv</c> as numbers in the units of the models.</summary>
internal static class UnitValues
{
    /// <summary>Number of a row.</summary>
    /// <param name="subject">The park; takes findings.</param>
    /// <param name="input">Input that the row says.</param>
    /// <param name="row">The row, with a value.</param>
    /// <returns>The number; null where the unit or the number is wrong.</returns>
    public static double? Read(CheckedPark subject, UnitInput input, ModelValue row)
    {
        Quantity given = row.Value!.Value;
        Unit unit = input.UnitIn(subject.Park.Units);
        if (NumberOf(subject, input, row, given, unit) is not { } value) return null;
        CheckOwnRange(subject, row, given);
        if (value >= input.Least && value <= input.Most) return value;
        string range = double.IsPositiveInfinity(input.Most) ? $"at least {Text(input.Least, unit)}" : $"between {CheckedPark.Shown(input.Least)} and {Text(input.Most, unit)}";
        subject.Add(FindingCodes.ValueOutOfRange, row.Cell(ModelValueColumn.Value), $"{input.Id} is {given}, but must be {range}.", $"Mend the number or its unit: {input.Meaning}.");
        return null;
    }

    // A temperature may be a point on a scale, whose zero is not nothing: it takes more than a factor to convert it.
    private static double? NumberOf(CheckedPark subject, UnitInput input, ModelValue row, Quantity given, Unit unit)
    {
        if (given.Unit.IsPointOnScale && input.IsDifference)
        {
            subject.Add(
                FindingCodes.UnitWrongDimension, row.Cell(ModelValueColumn.Value), $"{input.Id} is a difference of temperatures, and '{given.Unit}' is a point on a scale.", "Write it in 'K'.");
            return null;
        }

        if (given.Unit.IsPointOnScale && given.TryIn(unit, out double point)) return point;
        return subject.Converts(given, row.Cell(ModelValueColumn.Value), unit) ? subject.In(given, unit) : null;
    }

    private static void CheckOwnRange(CheckedPark subject, ModelValue row, Quantity given)
    {
        if (!(row.Low?.Value > given.Value) && !(row.High?.Value < given.Value)) return;
        subject.Add(
            FindingCodes.RangeCrossed, row.Cell(row.Low?.Value > given.Value ? ModelValueColumn.Low : ModelValueColumn.High),
            $"The value {given} lies outside its own range.", "Let low be at most, and high at least, the value.");
    }

    private static string Text(double number, Unit unit) => unit.Equals(Unit.One) ? CheckedPark.Shown(number) : $"{CheckedPark.Shown(number)} {unit}";
}
