using Mycel.Analysis.Integration.Water;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Integration;

/// <summary>Integrates the water of a park's plants and writes down what came of it.</summary>
public static class WaterTables
{
    private static readonly Unit PartPerMillion = Unit.Parse("ppm");
    private static readonly double InParts = new Quantity(1, Unit.One).In(PartPerMillion);

    /// <summary>Water integration of the plants that run.</summary>
    /// <param name="park">The park, checked.</param>
    /// <param name="year">The year.</param>
    /// <param name="activity">Activity of each plant by id, in its reference per year.</param>
    /// <param name="options">Options; null for the usual.</param>
    /// <returns>The values; null where no plant that runs has uses of water.</returns>
    public static WaterValues? Of(Park park, int year, IReadOnlyDictionary<string, double> activity, WaterOptions? options = null)
    {
        options ??= WaterOptions.Default;
        string[] contaminants = [.. park.Tables.WaterUses.Select(row => row.Contaminant).Distinct()];
        var entries = new List<WaterUseEntry>();
        var uses = new List<FixedLoad>();
        foreach (IGrouping<(TechnologyId Technology, string Name), WaterUse> rows in park.Tables.WaterUses.GroupBy(row => (row.Technology, row.Name)))
        {
            WaterUse[] inOrder = [.. contaminants.Select(contaminant => rows.First(row => row.Contaminant == contaminant))];
            foreach ((Plant plant, double amount) in RunningPlants.Of(park, year, activity, rows.Key.Technology)) Add(park, plant, amount, inOrder, uses, entries);
        }

        if (uses.Count == 0) return null;
        double[] fresh = [.. contaminants.Select(contaminant => options.Fresh.GetValueOrDefault(contaminant))];
        double[]? regenerated = options.Regenerated is { } cleaned ? [.. contaminants.Select(contaminant => cleaned[contaminant])] : null;
        bool isTooDirty = uses.Exists(use => use.Inlet.Where((inlet, place) => fresh[place] > inlet).Any());
        WaterNetwork? network = isTooDirty ? null : WaterNetworks.Of(uses, fresh, regenerated);
        return new WaterValues
        {
            Uses = entries,
            Targets = isTooDirty ? [] : [.. contaminants.Select((name, place) => TargetOf(name, LimitingProfile.Of(uses, place, fresh[place])))],
            WithoutReuse = isTooDirty ? null : uses.Sum(use => use.AloneWith(fresh)),
            Network = network is null ? null : PlanOf(network, uses, fresh, regenerated),
        };
    }

    private static void Add(Park park, Plant plant, double amount, WaterUse[] rows, List<FixedLoad> uses, List<WaterUseEntry> entries)
    {
        Unit perUnit = Units.Tonne.Per(RunningPlants.ReferenceOf(park, plant.Technology).Unit);
        double[] loads = [.. rows.Select(row => park.Units.Convert(row.Load, perUnit) * amount)];
        uses.Add(new FixedLoad(rows[0].Name, plant.Id.Value, [.. rows.Select(row => row.Inlet.In(Unit.One))], [.. rows.Select(row => row.Outlet.In(Unit.One))], loads));
        entries.AddRange(rows.Select((row, place) => new WaterUseEntry(
            plant.Id.Value, row.Name, row.Contaminant, row.Inlet.In(PartPerMillion), row.Outlet.In(PartPerMillion), loads[place], CellUses.Of(park.Tables, row.Cell(WaterUseColumn.Load)))));
    }

    private static WaterTarget TargetOf(string contaminant, LimitingProfile profile) => new(
        contaminant, Parts(profile.Fresh), profile.FreshWater, Parts(profile.Pinch), [.. profile.Points.Select(point => new WaterProfilePoint(point.Load, Parts(point.Concentration)))]);

    private static WaterPlan PlanOf(WaterNetwork network, List<FixedLoad> uses, double[] fresh, double[]? regenerated)
    {
        IEnumerable<WaterFlowEntry> flows = network.Flows.Select(flow => new WaterFlowEntry(
            flow.From >= 0 ? uses[flow.From].Plant : "", Name(flow.From, uses), flow.To >= 0 ? uses[flow.To].Plant : "", Name(flow.To, uses), flow.Flow,
            [.. (flow.From >= 0 ? network.Outlets[flow.From] : flow.From == WaterFlow.Fresh ? fresh : regenerated!).Select(Parts)]));
        return new WaterPlan(network.IsLeast ? "least" : "feasible", network.FreshWater, network.LowerBound, network.Regenerated, [.. flows]);
    }

    private static string Name(int place, List<FixedLoad> uses) => place switch
    {
        WaterFlow.Fresh => "fresh",
        WaterFlow.Waste => "waste",
        WaterFlow.Regeneration => "regeneration",
        _ => uses[place].Name,
    };

    private static double Parts(double share) => Math.Round(share * InParts, 7);
}
