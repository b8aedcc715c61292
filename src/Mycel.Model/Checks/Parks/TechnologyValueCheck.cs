using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Every value of a technology has a unit that its parameter can have, a resource where it needs one, and a number within its range.</summary>
internal sealed class TechnologyValueCheck : IParkCheck
{
    // The solver drops a smaller coefficient without a word.
    private const double SmallestFlow = 1e-9;

    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (TechnologyValue row in subject.Tables.Technologies)
        {
            if (CheckResource(subject, row) && CheckUnit(subject, row)) CheckNumber(subject, row);
            CheckSlice(subject, row);
            CheckRange(subject, row);
        }
    }

    private static bool IsFlow(TechnologyParameter parameter) => parameter is TechnologyParameter.Input or TechnologyParameter.Output;

    private static bool CheckResource(CheckedPark subject, TechnologyValue row)
    {
        bool needs = IsFlow(row.Parameter) || row.Parameter is TechnologyParameter.Reference or TechnologyParameter.CarbonTo;
        if (needs == row.Resource is not null) return true;
        string parameter = CheckedPark.NameOf(row.Parameter);
        if (needs)
        {
            subject.Add(
                FindingCodes.TechnologyResourceMissing, row.Cell(TechnologyValueColumn.Resource),
                $"The {parameter} of '{row.Technology.Value}' names no resource.", "Name the resource that is meant.");
        }
        else
        {
            subject.Add(
                FindingCodes.TechnologyResourceSurplus, row.Cell(TechnologyValueColumn.Resource),
                $"{parameter} belongs to the technology and not to {row.Resource!.Value.Value}.", "Leave the resource empty.");
        }

        return false;
    }

    private static bool CheckUnit(CheckedPark subject, TechnologyValue row)
    {
        if (subject.Park.Find(row.Technology)?.Reference is not { } id || subject.Park.Find(id) is not { } reference) return false;
        Resource? resource = row.Resource is { } named ? subject.Park.Find(named) : null;
        Unit[] units = [.. subject.Park.Units.Of(row.Parameter, resource, reference)];
        bool converts = subject.Converts(row.Value, row.Cell(TechnologyValueColumn.Value), units);
        if (!converts || !IsFlow(row.Parameter)) return converts;
        double amount = Math.Abs(subject.In(row.Value, units[0]) ?? 0);
        if (amount is 0 or > SmallestFlow) return true;
        subject.Add(
            FindingCodes.NumberUnrepresentable, row.Cell(TechnologyValueColumn.Value),
            $"{row.Value} is {CheckedPark.Shown(amount)} {units[0]}, which is too small to be computed with.",
            $"Count {resource!.Id.Value} in a smaller unit in resources.csv, or leave the row out.");
        return false;
    }

    private static void CheckNumber(CheckedPark subject, TechnologyValue row)
    {
        double value = row.Value.Value;
        bool isShare = row.Parameter is TechnologyParameter.Availability or TechnologyParameter.MinimumLoad or TechnologyParameter.CarbonTo;
        if (isShare && subject.In(row.Value, Unit.One) is { } share && share is < 0 or > 1)
        {
            Refuse(subject, row, "must lie between 0 and 1.", "Write a share, such as 0.9 or 90 %.");
        }
        else if (row.Parameter == TechnologyParameter.Lifetime && !(value > 0))
        {
            Refuse(subject, row, "must be greater than 0.", "Write the years over which the investment is paid back.");
        }
        else if (row.Parameter == TechnologyParameter.DiscountRate && subject.In(row.Value, RateUnit(row)) is { } rate && rate is < 0 or > 1)
        {
            Refuse(subject, row, "must lie between 0 and 1 per year.", "Write the rate as 0.05 or 5 %.");
        }
        else if (value < 0 && IsFlow(row.Parameter))
        {
            string other = row.Parameter == TechnologyParameter.Input ? "output" : "input";
            Refuse(subject, row, "must not be negative.", $"Write it as an {other} with a positive value.");
        }
        else if (value < 0 && row.Parameter is not (TechnologyParameter.FixedCost or TechnologyParameter.VariableCost or TechnologyParameter.Reference))
        {
            Refuse(subject, row, "must not be negative.", "Write 0 or more.");
        }
    }

    private static Unit RateUnit(TechnologyValue row) => row.Value.Dimension.IsNone ? Unit.One : Unit.One.Per(Units.Year);

    private static void Refuse(CheckedPark subject, TechnologyValue row, string range, string mend) =>
        subject.Add(FindingCodes.ValueOutOfRange, row.Cell(TechnologyValueColumn.Value), $"{CheckedPark.NameOf(row.Parameter)} is {row.Value}, but {range}", mend);

    private static void CheckSlice(CheckedPark subject, TechnologyValue row)
    {
        if (row.Slice is null || IsFlow(row.Parameter)
            || row.Parameter is TechnologyParameter.Availability or TechnologyParameter.MinimumLoad or TechnologyParameter.CarbonTo) return;
        subject.Add(
            FindingCodes.TechnologySliceSurplus, row.Cell(TechnologyValueColumn.Slice),
            $"{CheckedPark.NameOf(row.Parameter)} holds for the whole year, so a slice cannot have one of its own.", "Leave the slice empty.");
    }

    private static void CheckRange(CheckedPark subject, TechnologyValue row)
    {
        double value = row.Value.Value;
        if (!(row.Low?.Value > value) && !(row.High?.Value < value)) return;
        TechnologyValueColumn column = row.Low?.Value > value ? TechnologyValueColumn.Low : TechnologyValueColumn.High;
        subject.Add(
            FindingCodes.RangeCrossed, row.Cell(column), $"The value {row.Value} lies outside its own range.", "Let low be at most, and high at least, the value.");
    }
}
