using Mycel.Analysis.Results;
using Mycel.Solver.Conflicts;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation;

/// <summary>Says rows and bounds of a program in the park's words.</summary>
/// <param name="park">The program's park.</param>
/// <param name="program">The program.</param>
internal sealed class RowWords(ParkProgram park, SparseProgram program)
{
    private const string Balance = "resource-balance";

    /// <summary>Name, family and number in the family of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The row's family and the number of the row in it.</returns>
    public (Family Family, int Member) Place(int row)
    {
        Family family = program.RowFamilies.Of(row);
        return (family, row - family.First);
    }

    /// <summary>What a row limits.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Title in words.</returns>
    public string TitleOf(int row)
    {
        (Family family, int member) = Place(row);
        return NoteOf(family).Title(member);
    }

    /// <summary>Unit of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Unit symbol.</returns>
    public string UnitOf(int row)
    {
        (Family family, int member) = Place(row);
        return NoteOf(family).Unit(member);
    }

    /// <summary>A bound of a row as a sentence of a conflict.</summary>
    /// <param name="bound">Row and side.</param>
    /// <returns>The sentence.</returns>
    public string OfRow(Bound bound)
    {
        string name = program.NameOfRow(bound.Index);
        if (Place(bound.Index).Family.Name == Balance) return $"{TitleOf(bound.Index)}: what is taken must come from somewhere ({name})";
        double value = bound.Side == BoundSide.Lower ? program.RowLower[bound.Index] : program.RowUpper[bound.Index];
        string side = bound.Side == BoundSide.Lower ? "at least" : "at most";
        return $"{TitleOf(bound.Index)}: {side} {NumberText.Of(value)} {UnitOf(bound.Index)} ({name})";
    }

    /// <summary>A bound of a column as a sentence of a conflict.</summary>
    /// <param name="bound">Column and side.</param>
    /// <returns>The sentence.</returns>
    public string OfColumn(Bound bound)
    {
        double value = bound.Side == BoundSide.Lower ? program.ColumnLower[bound.Index] : program.ColumnUpper[bound.Index];
        string name = program.NameOfColumn(bound.Index);
        if (bound.Side == BoundSide.Upper && value == 0) return $"{name} is closed";
        return $"{name} is {(bound.Side == BoundSide.Lower ? "at least" : "at most")} {NumberText.Of(value)}";
    }

    /// <summary>Whether a person could set the row's bound otherwise. Balances are laws.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True for needs, capacities and limits.</returns>
    public bool CanBeRelaxed(int row) => Place(row).Family.Name != Balance;

    /// <summary>A change of a bound as advice.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The sentence.</returns>
    public string OfChange(RowChange change)
    {
        int row = change.Bound.Index;
        bool isLower = change.Bound.Side == BoundSide.Lower;
        double bound = isLower ? program.RowLower[row] : program.RowUpper[row];
        double mended = isLower ? bound - change.Amount : bound + change.Amount;
        return $"{(isLower ? "Lower" : "Raise")} {TitleOf(row)} from {NumberText.Of(bound)} to {NumberText.Beyond(mended, bound)} {UnitOf(row)}.";
    }

    private RowNote NoteOf(Family family) => park.Notes.First(note => note.Family == family.Name);
}
