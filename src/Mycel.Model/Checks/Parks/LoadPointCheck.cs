using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Points of load curves lie below full load, speak of flows that there are, and are one for each load.</summary>
internal sealed class LoadPointCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (IGrouping<(string, string), LoadPoint> points in subject.Tables.Loads.GroupBy(row => (row.Technology.Value, row.Resource.Value)))
        {
            var seen = new HashSet<double>();
            foreach (LoadPoint point in points)
            {
                CheckFlow(subject, point);
                if (!subject.Converts(point.Load, point.Cell(LoadPointColumn.Load), Unit.One) || !subject.Converts(point.Ratio, point.Cell(LoadPointColumn.Ratio), Unit.One)) continue;
                double load = subject.In(point.Load, Unit.One)!.Value;
                double ratio = subject.In(point.Ratio, Unit.One)!.Value;
                if (!(load is > 0 and < 1))
                    Add(subject, point, LoadPointColumn.Load, $"The load is {point.Load}.", "Write a load above 0 and below 1; at full load the ratio is 1 without being said.");
                else if (!seen.Add(load)) Add(subject, point, LoadPointColumn.Load, $"{point.Resource.Value} has two points at the load {point.Load}.", "Keep one of them.");
                if (ratio < 0) Add(subject, point, LoadPointColumn.Ratio, $"The ratio is {point.Ratio}.", "Write 0 or more.");
            }
        }
    }

    private static void CheckFlow(CheckedPark subject, LoadPoint point)
    {
        if (subject.Park.Find(point.Technology) is not { } technology || technology.Flows.Any(flow => flow.Resource == point.Resource)) return;
        Add(
            subject, point, LoadPointColumn.Resource, $"'{point.Technology.Value}' takes and gives no {point.Resource.Value}.",
            $"Name one of: {string.Join(", ", technology.Flows.Select(flow => flow.Resource.Value).Distinct())}.");
    }

    private static void Add(CheckedPark subject, LoadPoint point, LoadPointColumn column, string problem, string mend) =>
        subject.Add(FindingCodes.LoadPointUnusable, point.Cell(column), problem, mend);
}
