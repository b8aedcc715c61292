using Mycel.Analysis.Network;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Changes;

/// <summary>What a structure is made of: its technologies with their figures, its exchanges by material, and its sizes.</summary>
internal sealed class StructureFigures
{
    /// <summary>Figures of a plan.</summary>
    /// <param name="view">The plan.</param>
    /// <param name="indicators">Its indicators, by scope.</param>
    /// <param name="exchanges">Who sends what to whom.</param>
    /// <param name="boundary">What crosses its boundary.</param>
    public StructureFigures(PlanView view, IReadOnlyList<IndicatorValue> indicators, IReadOnlyList<Exchange> exchanges, IReadOnlyList<BoundaryFlow> boundary)
    {
        Indicators = indicators;
        Technologies = TechnologiesOf(view, indicators);
        Materials = MaterialFrequency.Of(exchanges.Where(exchange => exchange.Value > 0).Select(exchange => (exchange.From, exchange.To, exchange.Resource)));
        Sizes = new SortedDictionary<string, int>(StringComparer.Ordinal)
        {
            ["technologies"] = Technologies.Count,
            ["plants"] = Technologies.Values.Sum(technology => technology.Plants),
            ["products"] = boundary.Where(flow => flow is { Kind: "sell", Price: > 0 }).Select(flow => flow.Resource).Distinct(StringComparer.Ordinal).Count(),
            ["exchanges"] = Materials.Values.Sum(),
            ["exchanged-materials"] = Materials.Count,
            ["symbiotic-materials"] = Materials.Values.Count(exchanged => exchanged >= MaterialFrequency.Symbiotic),
        };
    }

    /// <summary>Indicators, by scope.</summary>
    public IReadOnlyList<IndicatorValue> Indicators { get; }

    /// <summary>Technologies that run, by name.</summary>
    public SortedDictionary<string, RunningTechnology> Technologies { get; }

    /// <summary>Number of exchanges by material.</summary>
    public SortedDictionary<string, int> Materials { get; }

    /// <summary>Sizes by what is counted.</summary>
    public SortedDictionary<string, int> Sizes { get; }

    private static SortedDictionary<string, RunningTechnology> TechnologiesOf(PlanView view, IReadOnlyList<IndicatorValue> indicators)
    {
        Dictionary<(string Id, string Scope), double> values = indicators.ToDictionary(value => (value.Id, value.Scope), value => value.Value);
        var technologies = new SortedDictionary<string, RunningTechnology>(StringComparer.Ordinal);
        foreach (int process in Enumerable.Range(0, view.Structure.Processes.Count).OrderBy(view.Variables.PlantName, StringComparer.Ordinal))
        {
            double activity = Enumerable.Range(0, view.Structure.SliceCount).Sum(slice => view.Values.Activity(process, slice));
            if (activity <= 0) continue;
            Model.Packages.Tables.Plant plant = view.Structure.PlantOf(process);
            double Of(string indicator) => values.GetValueOrDefault((indicator, $"plant:{plant.Id.Value}"));
            var added = new TechnologyFigures(activity, Of("output-value"), Of("profit"), Of("co2"), Of("solid-waste"));
            if (technologies.TryGetValue(plant.Technology.Value, out RunningTechnology? known))
                technologies[plant.Technology.Value] = known with { Plants = known.Plants + 1, Figures = Sum(known.Figures, added) };
            else
                technologies.Add(plant.Technology.Value, new RunningTechnology(view.Park.IndustryOf(plant), ModelUnits.FlowSymbol(view.Structure.ReferenceOf(process)), 1, added));
        }

        return technologies;
    }

    private static TechnologyFigures Sum(TechnologyFigures one, TechnologyFigures other) => new(
        one.Activity + other.Activity, one.OutputValue + other.OutputValue, one.Profit + other.Profit, one.Co2 + other.Co2, one.SolidWaste + other.SolidWaste);
}

/// <summary>A technology that runs in a plan.</summary>
/// <param name="Industry">Industry of its first plant by name.</param>
/// <param name="Unit">Unit of its activity.</param>
/// <param name="Plants">Number of its plants that run.</param>
/// <param name="Figures">Figures of all of them.</param>
internal sealed record RunningTechnology(string Industry, string Unit, int Plants, TechnologyFigures Figures);
