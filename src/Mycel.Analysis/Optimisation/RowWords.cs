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

    /// <summary>The ratio that a row limits without dividing; null where it limits none.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The ratio with its limit.</returns>
    public LimitedRatio? RatioOf(int row)
    {
        (Family family, int member) = Place(row);
        return NoteOf(family).Ratio(member);
    }

    /// <summary>Whether a row says nothing that a person has set: it follows from others, or defines something.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True for rows whose price means nothing to people.</returns>
    public bool IsTechnical(int row) => NoteOf(Place(row).Family) is { IsDerived: true } or { IsDefinition: true };

    /// <summary>A bound of a row as a sentence of a conflict.</summary>
    /// <param name="bound">Row and side.</param>
    /// <returns>The sentence.</returns>
    public string OfRow(Bound bound)
    {
        string name = program.NameOfRow(bound.Index);
        if (Place(bound.Index).Family.Name == Balance) return $"{TitleOf(bound.Index)}: what is taken must come from somewhere ({name})";
        if (IsTechnical(bound.Index)) return $"{TitleOf(bound.Index)} ({name})";
        double value = RatioOf(bound.Index)?.Limit ?? (bound.Side == BoundSide.Lower ? program.RowLower[bound.Index] : program.RowUpper[bound.Index]);
        string side = bound.Side == BoundSide.Lower ? "at least" : "at most";
        return $"{TitleOf(bound.Index)}: {side} {NumberText.Of(value)}{AfterNumber(bound.Index)} ({name})";
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
    public bool CanBeRelaxed(int row) => Place(row).Family.Name != Balance && NoteOf(Place(row).Family) is { IsDerived: false, IsDefinition: false };

    /// <summary>A change of a bound as advice.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The sentence.</returns>
    public string OfChange(RowChange change)
    {
        int row = change.Bound.Index;
        bool isLower = change.Bound.Side == BoundSide.Lower;
        double bound = isLower ? program.RowLower[row] : program.RowUpper[row];
        double mended = isLower ? bound - change.Amount : bound + change.Amount;
        return OfChange(row, isLower, bound, mended);
    }

    /// <summary>A change of the limit on a ratio as advice.</summary>
    /// <param name="change">The change of the row, which is not divided.</param>
    /// <param name="mended">The limit that allows a plan.</param>
    /// <returns>The sentence.</returns>
    public string OfChange(RowChange change, double mended) =>
        OfChange(change.Bound.Index, change.Bound.Side == BoundSide.Lower, RatioOf(change.Bound.Index)!.Limit, mended);

    private string OfChange(int row, bool isLower, double bound, double mended) =>
        $"{(isLower ? "Lower" : "Raise")} {TitleOf(row)} from {NumberText.Of(bound)} to {NumberText.Beyond(mended, bound)}{AfterNumber(row)}.";

    // A mere number has no unit to be said.
    private string AfterNumber(int row) => UnitOf(row) is { Length: > 0 } unit and not "1" ? " " + unit : "";

    private RowNote NoteOf(Family family) => park.Notes.First(note => note.Family == family.Name);
}
