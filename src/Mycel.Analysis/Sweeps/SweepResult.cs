using System.Text.Json.Serialization;
using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Sweeps;

/// <summary>What came of one combination of values, as the document needs it and the journal keeps it.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Objective">Value of what is sought; null where there is no plan.</param>
/// <param name="Bound">What no plan can pass; null where it is not known.</param>
/// <param name="Gap">Distance from the bound; null where it is not known.</param>
/// <param name="Certificate">What our own arithmetic found; null where there is no plan.</param>
/// <param name="Indicators">Indicators of the park.</param>
/// <param name="Plants">Plants that run or are built, by id.</param>
/// <param name="Links">Links that are built, by name.</param>
/// <param name="Columns">Value of every column, packed; null where it is not kept.</param>
/// <param name="Rows">Multiplier of every row, packed; null where it is not kept or there is none.</param>
internal sealed record SweepResult(
    string Status, double? Objective, double? Bound, double? Gap, Certificate? Certificate, FrontValue[] Indicators, SweepResultPlant[] Plants, string[] Links, string? Columns,
    string? Rows)
{
    // The solver holds bounds to 1e-7; against capacities of thousands, what is a billionth of them is rounding too.
    private const double Share = 1e-9;

    /// <summary>The structure: the same text for the same set of what is built and running.</summary>
    [JsonIgnore]
    public string Structure => field ??= string.Join('\n', Plants.Select(plant => $"{plant.Plant} {(plant.Built > 0 ? "b" : "")}{(plant.Activity != 0 ? "r" : "")}").Concat(Links));

    /// <summary>A combination that the checks or the cells refuse.</summary>
    public static SweepResult Invalid { get; } = new("invalid", null, null, null, null, [], [], [], null, null);

    /// <summary>What came of a scene.</summary>
    /// <param name="solved">The solved program.</param>
    /// <param name="keepsColumns">Whether the numbers of the plan are kept.</param>
    public static SweepResult Of(SolvedProgram solved, bool keepsColumns)
    {
        if (solved.Solution is not { } solution) return Invalid with { Status = solved.Status };
        ObjectiveValue objective = DocumentWriter.ObjectiveOf(solved);
        double[] columns = solution.ColumnValues.ToArray();
        var values = new PlanValues(solved.Park.Variables, columns);
        bool hasRows = keepsColumns && solution.Duals is not null;
        return new SweepResult(
            solved.Status, objective.Value, objective.Bound, objective.Gap, DocumentWriter.CertificateOf(solved), [.. new ParkTotals(solved.Park.Model).Of(columns)],
            PlantsOf(solved.Park.Structure, values), LinksOf(solved.Park, values), keepsColumns ? PackedNumbers.Of(columns) : null,
            hasRows ? PackedNumbers.Of(solution.Duals!.RowDuals) : null);
    }

    private static SweepResultPlant[] PlantsOf(Superstructure structure, PlanValues values)
    {
        var plants = new List<SweepResultPlant>();
        for (int process = 0; process < structure.Processes.Count; process++)
        {
            double activity = 0, built = values.Build(process), capacity = structure.Processes[process].Capacity.Value + built;
            for (int slice = 0; slice < structure.SliceCount; slice++) activity += values.Activity(process, slice);
            double least = Share * Math.Max(1, double.IsFinite(capacity) ? capacity : 1);
            if (activity <= least) activity = 0;
            if (built <= least) built = 0;
            if (activity == 0 && built == 0) continue;
            Plant plant = structure.PlantOf(process);
            plants.Add(new SweepResultPlant(plant.Id.Value, plant.Technology.Value, plant.Site.Value, ModelUnits.FlowSymbol(structure.ReferenceOf(process)), built, activity));
        }

        return [.. plants.OrderBy(plant => plant.Plant, StringComparer.Ordinal)];
    }

    private static string[] LinksOf(ParkProgram park, PlanValues values)
    {
        var links = new List<string>();
        for (int carrier = 0; carrier < park.Structure.Carriers.Count; carrier++)
            if (values.IsLinkBuilt(carrier)) links.Add(park.Variables.CarrierName(carrier));
        return [.. links.Order(StringComparer.Ordinal)];
    }
}

/// <summary>A plant that runs or is built.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Technology">Its technology.</param>
/// <param name="Site">Its site.</param>
/// <param name="Unit">Unit of both figures.</param>
/// <param name="Built">New capacity; 0 for none.</param>
/// <param name="Activity">Amount of its reference flow in the year.</param>
internal sealed record SweepResultPlant(string Plant, string Technology, string Site, string Unit, double Built, double Activity);

/// <summary>How the journal is written and read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(SweepBlock))]
internal sealed partial class SweepJournalJson : JsonSerializerContext;

/// <summary>Consecutive runs that one session solved.</summary>
/// <param name="Number">Number of the block, from 0.</param>
/// <param name="Results">What came of its runs, in order.</param>
internal sealed record SweepBlock(int Number, SweepResult[] Results);
