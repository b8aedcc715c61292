using Mycel.Analysis.Indicators;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Alternatives;

/// <summary>The figures of a park whose ranges are asked: every plant, every technology of several plants, what crosses the boundary, and every indicator.</summary>
internal static class RangeQuestions
{
    /// <summary>All figures, by kind and then by name.</summary>
    /// <param name="park">The park's program.</param>
    /// <returns>The figures.</returns>
    public static IReadOnlyList<RangeQuestion> Of(ParkProgram park)
    {
        IReadOnlyList<RangeQuestion> plants = [.. Plants(park).OrderBy(question => question.Id, StringComparer.Ordinal)];
        return
        [
            .. plants,
            .. Technologies(park, plants).OrderBy(question => question.Id, StringComparer.Ordinal),
            .. NewCapacities(park).OrderBy(question => question.Id, StringComparer.Ordinal),
            .. Boundary(park),
            .. Indicators(park),
        ];
    }

    private static IEnumerable<RangeQuestion> Plants(ParkProgram park)
    {
        int slices = park.Structure.SliceCount;
        for (int process = 0; process < park.Structure.Processes.Count; process++)
        {
            int owner = process;
            int[] columns = [.. Enumerable.Range(0, slices).Select(slice => park.Variables.Activity(owner, slice))];
            yield return Sum(RangeKinds.Plant, park.Variables.PlantName(process), UnitOf(park.Structure.ReferenceOf(process)), columns) with { Process = process };
        }
    }

    // A technology of one plant has the range of that plant.
    private static IEnumerable<RangeQuestion> Technologies(ParkProgram park, IReadOnlyList<RangeQuestion> plants) =>
        plants.GroupBy(plant => park.Structure.PlantOf(plant.Process).Technology.Value, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => Sum(RangeKinds.Technology, group.Key, group.First().Unit, [.. group.SelectMany(plant => plant.Columns).Order()]));

    private static IEnumerable<RangeQuestion> NewCapacities(ParkProgram park)
    {
        for (int process = 0; process < park.Structure.Processes.Count; process++)
        {
            if (park.Variables.Build(process) is not (>= 0 and var column)) continue;
            yield return Sum(RangeKinds.NewCapacity, park.Variables.PlantName(process), UnitOf(park.Structure.ReferenceOf(process)), [column]) with { Process = process };
        }
    }

    private static IEnumerable<RangeQuestion> Boundary(ParkProgram park)
    {
        Superstructure structure = park.Structure;
        Variables variables = park.Variables;
        var columns = new SortedDictionary<(int Order, string Resource), (string Kind, int Pool, List<int> Columns)>();
        void Add(int order, string kind, int pool, Func<int, int> columnIn)
        {
            (int, string) key = (order, structure.ResourceOf(pool).Id.Value);
            if (!columns.TryGetValue(key, out (string Kind, int Pool, List<int> Columns) entry)) columns.Add(key, entry = (kind, pool, []));
            for (int slice = 0; slice < structure.SliceCount; slice++) entry.Columns.Add(columnIn(slice));
        }

        for (int trade = 0; trade < structure.Trades.Count; trade++)
        {
            (int Order, string Kind) side = structure.Trades[trade].IsPurchase ? (0, RangeKinds.Bought) : (1, RangeKinds.Sold);
            int index = trade;
            Add(side.Order, side.Kind, structure.Trades[trade].Pool, slice => variables.Trade(index, slice));
        }

        for (int draw = 0; draw < structure.Draws.Count; draw++)
        {
            int index = draw;
            Add(2, RangeKinds.Drawn, structure.Draws[draw].Pool, slice => variables.Draw(index, slice));
        }

        for (int release = 0; release < structure.Releases.Count; release++)
        {
            int index = release;
            Add(3, RangeKinds.Released, structure.Releases[release], slice => variables.Release(index, slice));
        }

        return columns.Select(entry => Sum(entry.Value.Kind, entry.Key.Resource, UnitOf(structure.ResourceOf(entry.Value.Pool)), [.. entry.Value.Columns.Order()]));
    }

    private static IEnumerable<RangeQuestion> Indicators(ParkProgram park)
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(park.Structure.Park);
        foreach (IIndicator indicator in catalogue.All)
            if (SumOf(park, indicator) is { Columns.Length: > 0 } sum) yield return sum;
        foreach (Intensity intensity in catalogue.Intensities)
        {
            if (SumOf(park, intensity.Numerator) is not { Columns.Length: > 0 } numerator || SumOf(park, intensity.Denominator) is not { Columns.Length: > 0 } denominator) continue;
            yield return numerator with { Id = intensity.Id, Unit = intensity.UnitIn(park.Structure.Park.Units).Symbol, Denominator = denominator };
        }
    }

    private static RangeQuestion SumOf(ParkProgram park, IIndicator indicator)
    {
        var sink = new CostSink(park.Variables.Count);
        indicator.Write(park.Model, sink);
        double[] cost = sink.Cost.ToArray();
        int[] columns = [.. Enumerable.Range(0, cost.Length).Where(column => cost[column] != 0)];
        string unit = indicator.UnitIn(park.Structure.Park.Units).Symbol;
        return new RangeQuestion(RangeKinds.Indicator, indicator.Id, unit, columns, [.. columns.Select(column => cost[column])], sink.Constant) { CannotBeNegative = false };
    }

    private static RangeQuestion Sum(string kind, string id, string unit, int[] columns)
    {
        double[] ones = new double[columns.Length];
        Array.Fill(ones, 1);
        return new RangeQuestion(kind, id, unit, columns, ones, 0);
    }

    private static string UnitOf(Resource resource) => ModelUnits.FlowSymbol(resource);
}
