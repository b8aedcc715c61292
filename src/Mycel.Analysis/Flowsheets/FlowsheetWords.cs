using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Unknowns, equations and amounts of a balance in the park's words.</summary>
/// <param name="sheet">The balance.</param>
internal sealed class FlowsheetWords(Flowsheet sheet)
{
    private readonly Superstructure _structure = sheet.Structure;

    /// <summary>What an unknown is.</summary>
    /// <param name="column">The unknown.</param>
    public string Unknown(int column)
    {
        FlowsheetUnknown unknown = sheet.Unknowns[column];
        return unknown.Kind switch
        {
            UnknownKind.Activity => $"what {PlantName(unknown.Index)} does",
            UnknownKind.Carried => $"what {_structure.CarrierTitle(_structure.Arcs[unknown.Index].Carrier)} carries of {_structure.ResourceOf(_structure.Arcs[unknown.Index].FromPool).Id.Value}",
            UnknownKind.Boundary => $"how much {ResourceOf(unknown.Index).Id.Value} crosses the boundary{PlaceOf(unknown.Index)}",
            UnknownKind.Bought => $"how much {ResourceOf(unknown.Index).Id.Value} is bought{PlaceOf(unknown.Index)}",
            UnknownKind.Sold => $"how much {ResourceOf(unknown.Index).Id.Value} is sold{PlaceOf(unknown.Index)}",
            UnknownKind.Drawn => $"how much {ResourceOf(unknown.Index).Id.Value} is drawn{PlaceOf(unknown.Index)}",
            _ => $"how much {ResourceOf(unknown.Index).Id.Value} is let go{PlaceOf(unknown.Index)}",
        };
    }

    /// <summary>What could be given to fix an unknown.</summary>
    /// <param name="column">The unknown.</param>
    public string Mend(int column)
    {
        FlowsheetUnknown unknown = sheet.Unknowns[column];
        return unknown.Kind switch
        {
            UnknownKind.Activity => $"the activity of {PlantName(unknown.Index)}, or an input or output of it",
            UnknownKind.Carried => $"the exchange of {_structure.ResourceOf(_structure.Arcs[unknown.Index].FromPool).Id.Value} from {_structure.PremisesOf(_structure.Arcs[unknown.Index].FromPool).Site.Value} to {_structure.PremisesOf(_structure.Arcs[unknown.Index].ToPool).Site.Value}",
            UnknownKind.Boundary => $"what is bought, drawn, sold or let go of {ResourceOf(unknown.Index).Id.Value}{PlaceOf(unknown.Index)}",
            UnknownKind.Bought => $"what is bought of {ResourceOf(unknown.Index).Id.Value}{PlaceOf(unknown.Index)}",
            UnknownKind.Sold => $"what is sold of {ResourceOf(unknown.Index).Id.Value}{PlaceOf(unknown.Index)}",
            UnknownKind.Drawn => $"what is drawn of {ResourceOf(unknown.Index).Id.Value}{PlaceOf(unknown.Index)}",
            _ => $"what is let go of {ResourceOf(unknown.Index).Id.Value}{PlaceOf(unknown.Index)}",
        };
    }

    /// <summary>What an equation says.</summary>
    /// <param name="row">The equation.</param>
    public string Equation(int row)
    {
        FlowsheetEquation equation = sheet.Equations[row];
        return equation.Kind switch
        {
            EquationKind.Balance => $"the balance of {ResourceOf(equation.Index).Id.Value}{PlaceOf(equation.Index)}",
            EquationKind.Need => $"the need of {PlantName(equation.Index)}",
            _ => Fact(sheet.Facts[equation.Index]),
        };
    }

    /// <summary>A fact with its name and what it gives.</summary>
    /// <param name="fact">The fact.</param>
    public static string Fact(GivenFact fact)
    {
        GivenValue given = fact.Given;
        string of = given.Resource is { } resource ? $" of {resource.Value}" : "";
        string at = given.Plant is { } plant ? $" {(of.Length == 0 ? "of" : "at")} {plant.Value}" : given.To is { } to ? $" from {given.Site!.Value.Value} to {to.Value}" : given.Site is { } site ? $" at {site.Value}" : "";
        return $"'{given.Id}' ({CheckedPark.NameOf(given.Quantity)}{of}{at}: {given.Value})";
    }

    /// <summary>An amount of a fact with its unit as the fact has it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The amount in units of the model.</param>
    public string Amount(GivenFact fact, double value)
    {
        Model.Quantities.Unit unit = fact.Given.Value!.Value.Unit;
        double number = sheet.Structure.Park.Units.TryConvert(new Model.Quantities.Quantity(value, fact.UnitIn(_structure)), unit, out double shown) ? shown : value;
        string symbol = unit.Symbol == "1" ? "" : " " + unit.Symbol;
        return $"{NumberText.Of(number)}{symbol}";
    }

    /// <summary>An amount of a resource per year.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="resource">The resource.</param>
    public static string Amount(double value, Resource resource) => $"{NumberText.Of(value)} {ModelUnits.FlowSymbol(resource)}";

    /// <summary>A text as the beginning of a sentence.</summary>
    /// <param name="text">The text.</param>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Id of a plant.</summary>
    /// <param name="process">Its process.</param>
    public string PlantName(int process) => _structure.PlantOf(process).Id.Value;

    /// <summary>Resource of a bus.</summary>
    /// <param name="bus">The bus.</param>
    public Resource ResourceOf(int bus) => _structure.ResourceOf(sheet.Buses.Pools[bus][0]);

    /// <summary>Where a bus is, with a word before it; empty where the park has only one premises.</summary>
    /// <param name="bus">The bus.</param>
    public string PlaceOf(int bus)
    {
        if (_structure.Park.Premises.Count <= 1) return "";
        ReadOnlySpan<int> pools = sheet.Buses.Pools[bus];
        string first = _structure.PremisesOf(pools[0]).Name;
        return pools.Length == 1 ? $" at {first}" : $" at {first} and {pools.Length - 1} more";
    }
}
