using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>Cost curves and sizes of a technology can be counted, make one curve or one choice of sizes, and stand alone.</summary>
internal sealed class ScaleCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        var scales = TechnologyScales.Of(subject.Park);
        foreach (Technology technology in subject.Park.Technologies.Values)
        {
            if (scales.All(technology.Id).Count == 0) continue;
            if (technology.Reference is not { } id || subject.Park.Find(id) is not { } reference) continue;
            bool right = true;
            foreach (int row in scales.All(technology.Id)) right &= CheckNumbers(subject, subject.Tables.Scales[row], reference);
            CheckAlone(subject, technology);
            if (right) CheckTogether(subject, [.. scales.In(technology.Id, subject.Year).Select(row => subject.Tables.Scales[row])], reference);
        }
    }

    private static bool CheckNumbers(CheckedPark subject, Scale row, Resource reference)
    {
        bool counts = subject.Converts(row.Capacity, row.Cell(ScaleColumn.Capacity), ModelUnits.Flow(reference));
        counts &= subject.Converts(row.Investment, row.Cell(ScaleColumn.Investment), subject.Park.Units.Money);
        bool isSize = row.Kind == ScaleKind.Size;
        if (row.Capacity.Value < 0 || (isSize && row.Capacity.Value == 0))
        {
            counts = false;
            subject.Add(
                FindingCodes.ValueOutOfRange, row.Cell(ScaleColumn.Capacity), $"The capacity of {Name(row)} is {row.Capacity}.",
                isSize ? "Write the capacity of one unit, above 0." : "Write 0 or more.");
        }

        if (row.Investment.Value >= 0) return counts;
        subject.Add(FindingCodes.ValueOutOfRange, row.Cell(ScaleColumn.Investment), $"The investment of {Name(row)} is {row.Investment}.", "Write 0 or more.");
        return false;
    }

    private static void CheckAlone(CheckedPark subject, Technology technology)
    {
        foreach (int index in technology.Rows)
        {
            TechnologyValue value = subject.Park.ValueAt(index);
            if (value.Parameter is not (TechnologyParameter.Investment or TechnologyParameter.FixedInvestment)) continue;
            subject.Add(
                FindingCodes.ScaleInvestmentDoubled, subject.Park.CellOf(index),
                $"'{technology.Id.Value}' has the {CheckedPark.NameOf(value.Parameter)} {value.Value} here and a capital cost by size in scales.csv.",
                value.Parameter == TechnologyParameter.Investment
                    ? "Remove one of the two: the rows of scales.csv say what a plant costs."
                    : "Remove the row; a point at no capacity in scales.csv says what building at all costs.");
        }
    }

    private static void CheckTogether(CheckedPark subject, List<Scale> rows, Resource reference)
    {
        if (rows.Find(row => row.Kind != rows[0].Kind) is { } other)
        {
            subject.Add(
                FindingCodes.ScaleKindsMixed, other.Cell(ScaleColumn.Kind), $"'{other.Technology.Value}' has points of a cost curve and sizes.",
                "Keep the points, or the sizes; give the other kind to a technology of its own.");
            return;
        }

        if (rows.Count == 0 || rows[0].Kind == ScaleKind.Size) return;
        double CapacityOf(Scale row) => subject.In(row.Capacity, ModelUnits.Flow(reference)) ?? 0;
        double CostOf(Scale row) => subject.In(row.Investment, subject.Park.Units.Money) ?? 0;
        List<Scale> points = [.. rows.OrderBy(CapacityOf).ThenBy(row => row.RowNumber)];
        if (CapacityOf(points[^1]) == 0)
        {
            subject.Add(
                FindingCodes.ScalePointMissing, points[^1].Cell(ScaleColumn.Capacity), $"The cost curve of '{points[^1].Technology.Value}' ends at no capacity.",
                "Add a point at the size of a real plant.");
        }

        for (int point = 1; point < points.Count; point++) CheckPair(subject, points[point - 1], points[point], CapacityOf, CostOf);
    }

    private static void CheckPair(CheckedPark subject, Scale before, Scale point, Func<Scale, double> capacityOf, Func<Scale, double> costOf)
    {
        if (capacityOf(before) == capacityOf(point))
        {
            subject.Add(
                FindingCodes.ScaleRepeated, point.Cell(ScaleColumn.Capacity), $"{Name(point)} and {Name(before)} lie at the same capacity, {point.Capacity}.",
                "Keep one of the two.");
        }
        else if (costOf(point) < costOf(before))
        {
            subject.Add(
                FindingCodes.ScaleFalls, point.Cell(ScaleColumn.Investment),
                $"{Name(point)} costs {point.Investment} and the smaller {Name(before)} {before.Investment}, so that it would pay to build more than is used.",
                "Check the two figures and their units.");
        }
    }

    private static string Name(Scale row) => $"'{CheckedPark.Shown(row.Step)}' of '{row.Technology.Value}'";
}
