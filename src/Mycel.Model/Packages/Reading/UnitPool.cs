using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Reading;

/// <summary>Keeps the units that were read, for the same few stand in thousands of rows.</summary>
internal sealed class UnitPool
{
    private readonly Dictionary<string, (Unit? Unit, UnitProblem? Problem)> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Unit? Unit, UnitProblem? Problem)>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public UnitPool() => lookup = units.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit of a text; null with the problem where it is none.</summary>
    public Unit? Find(ReadOnlySpan<char> text, out UnitProblem? problem)
    {
        if (!lookup.TryGetValue(text, out (Unit? Unit, UnitProblem? Problem) known))
        {
            known = Unit.TryParse(text, out Unit? unit, out problem) ? (unit, null) : (null, problem);
            units.Add(text.ToString(), known);
        }

        problem = known.Problem;
        return known.Unit;
    }
}
