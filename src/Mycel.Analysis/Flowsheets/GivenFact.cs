using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Flowsheets;

/// <summary>A fact that is given, in units of the model.</summary>
/// <param name="Row">Row of the fact in its table.</param>
/// <param name="Given">The row.</param>
/// <param name="Value">Its value: amount per year, or a share.</param>
/// <param name="Process">Process of the plant that it names; -1 where it names none.</param>
/// <param name="Resource">Resource that it names; -1 where it names none.</param>
internal sealed record GivenFact(int Row, GivenValue Given, double Value, int Process, int Resource)
{
    /// <summary>Kind of what is given.</summary>
    public GivenQuantity Quantity => Given.Quantity;

    /// <summary>Whether it is a share and no amount.</summary>
    public bool IsShare => Quantity is GivenQuantity.Load or GivenQuantity.Share;

    /// <summary>The cell of its value.</summary>
    public CellRef Cell => Given.Cell(GivenValueColumn.Value);

    /// <summary>Facts of a park that have a value, in the order of their names; those about plants that do not stand in the year are left out.</summary>
    /// <param name="structure">Superstructure of the year.</param>
    /// <param name="findings">Takes facts that are left out and do not hold without their plant.</param>
    public static IReadOnlyList<GivenFact> Of(Superstructure structure, FindingList findings)
    {
        Park park = structure.Park;
        var processes = new Dictionary<int, int>();
        for (int process = 0; process < structure.Processes.Count; process++) processes.Add(structure.Processes[process].Plant, process);
        var facts = new List<GivenFact>();
        for (int row = 0; row < park.Tables.Givens.Count; row++)
        {
            GivenValue given = park.Tables.Givens[row];
            int process = given.Plant is { } plant ? processes.GetValueOrDefault(park.IndexOf(plant), -1) : -1;
            if (given.Value is not { } value) continue;
            if (given.Plant is not null && process < 0)
            {
                // A plant that does not stand does nothing, as this fact says.
                if (value.Value != 0) AddIdle(structure, given, findings);
                continue;
            }

            int resource = given.Resource is { } id ? park.IndexOf(id) : -1;
            facts.Add(new GivenFact(row, given, park.Units.Convert(value, UnitOf(structure, given.Quantity, process, resource)), process, resource));
        }

        return [.. facts.OrderBy(fact => fact.Given.Id, StringComparer.Ordinal)];
    }

    private static void AddIdle(Superstructure structure, GivenValue given, FindingList findings) => findings.Add(
        FindingCodes.BalanceFactIdle, structure.Park.Tables.PlaceOf(given.Cell(GivenValueColumn.Plant)),
        $"'{given.Id}' gives the {CheckedPark.NameOf(given.Quantity)} of {given.Plant!.Value.Value}, which does not stand in {structure.Year}: nothing is made of this fact.",
        "Change the years in which the plant stands (plants.csv), give the fact to another plant, or empty its value.");

    /// <summary>Unit of the value.</summary>
    /// <param name="structure">The superstructure.</param>
    public Unit UnitIn(Superstructure structure) => UnitOf(structure, Quantity, Process, Resource);

    private static Unit UnitOf(Superstructure structure, GivenQuantity quantity, int process, int resource) => quantity switch
    {
        GivenQuantity.Load or GivenQuantity.Share => Unit.One,
        GivenQuantity.Activity => ModelUnits.Flow(structure.ReferenceOf(process)),
        _ => ModelUnits.Flow(structure.Park.Tables.Resources[resource]),
    };
}
