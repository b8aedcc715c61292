using Mycel.Analysis.Indicators;
using Mycel.Analysis.Optimisation.Blocks;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation;

/// <summary>The program of a park under construction: its superstructure, its variables, and the arrays that blocks write rows into.</summary>
internal sealed class ParkProgram
{
    private readonly List<RowNote> _notes = [];
    private readonly List<ColumnRange> _ranges = [];

    /// <summary>Opens a program and declares its columns.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="sense">Whether the objective is maximised.</param>
    /// <param name="form">Whether rows are written that only make whole numbers quicker to find.</param>
    public ParkProgram(Superstructure structure, Sense sense, ProgramForm form = ProgramForm.Tight)
    {
        Structure = structure;
        Form = form;
        Variables = new Variables(structure);
        Model = new IndicatorModel(structure, Variables);
        Builder = new ProgramBuilder(sense);
        foreach ((VariableKind kind, int first, int count) in Variables.Families)
        {
            ColumnRange range = Builder.Columns(VariableNames.Family(kind), count, member => Variables.Label(first + member));
            _ranges.Add(range);
            if (kind is VariableKind.Built or VariableKind.LinkBuilt or VariableKind.SegmentChosen) MakeSwitches(range);
            if (kind is VariableKind.Segment or VariableKind.Units && count > 0) Bound(range);
        }
    }

    /// <summary>The superstructure.</summary>
    public Superstructure Structure { get; }

    /// <summary>Which rows it has beside those that say what is allowed.</summary>
    public ProgramForm Form { get; }

    /// <summary>Its variables; their numbers are the columns.</summary>
    public Variables Variables { get; }

    /// <summary>What indicators are written over.</summary>
    public IndicatorModel Model { get; }

    /// <summary>What touches each pool.</summary>
    public PoolAdjacency Adjacent => Structure.Adjacent;

    /// <summary>The arrays.</summary>
    public ProgramBuilder Builder { get; }

    /// <summary>What people should know of families of rows, in the order in which they were opened.</summary>
    public IReadOnlyList<RowNote> Notes => _notes;

    /// <summary>Opens a family of rows.</summary>
    /// <param name="block">The block that writes it.</param>
    /// <param name="label">What stands between the brackets of a row's name, by the number of the row in the family.</param>
    /// <param name="title">What a row limits, in words.</param>
    /// <param name="unit">Unit of a row.</param>
    public void BeginFamily(IBlock block, Func<int, string> label, Func<int, string> title, Func<int, string> unit)
    {
        Builder.BeginFamily(block.Id, label);
        _notes.Add(new RowNote(block.Id, title, unit));
    }

    /// <summary>Says that rows of the family that was opened last limit a ratio without dividing.</summary>
    /// <param name="ratio">The ratio that a row limits, by the number of the row in the family; null where it limits none.</param>
    public void NoteRatios(Func<int, LimitedRatio?> ratio) => _notes[^1] = _notes[^1] with { Ratio = ratio };

    /// <summary>Says that rows of the family that was opened last define something, so that nobody can change them.</summary>
    public void NoteDefinition() => _notes[^1] = _notes[^1] with { IsDefinition = true };

    /// <summary>Whether a finished program has rows that only make whole numbers quicker to find.</summary>
    /// <param name="program">The program.</param>
    /// <returns>True where some family of them has rows.</returns>
    public bool HasDerivedRows(SparseProgram program) =>
        _notes.Exists(note => note.IsDerived && program.RowFamilies.TryFindFamily(note.Family, out Family? family) && family.Count > 0);

    /// <summary>Says that rows of the family that was opened last follow from others, so that nobody can change them by themselves.</summary>
    public void NoteDerived() => _notes[^1] = _notes[^1] with { IsDerived = true };

    /// <summary>Opens the family of rows that hold the values of earlier stages of the objective.</summary>
    /// <param name="family">Name of the family.</param>
    /// <param name="label">Text of the stage, by its number.</param>
    /// <param name="unit">Unit of the stage, by its number.</param>
    public void BeginStages(string family, Func<int, string> label, Func<int, string> unit)
    {
        Builder.BeginFamily(family, label);
        _notes.Add(new RowNote(family, row => $"best value of {label(row)}", unit));
    }

    /// <summary>Opens the family of rows that give the objectives of a front their values.</summary>
    /// <param name="family">Name of the family.</param>
    /// <param name="label">Text of the objective, by its number.</param>
    /// <param name="unit">Unit of the objective, by its number.</param>
    public void BeginObjectives(string family, Func<int, string> label, Func<int, string> unit)
    {
        Builder.BeginFamily(family, label);
        _notes.Add(new RowNote(family, row => $"value of {label(row)}", unit));
    }

    /// <summary>Closes every link between two organisations: the stand-alone baseline.</summary>
    public void CloseLinksBetweenOrganisations()
    {
        ColumnRange flows = _ranges[Variables.Families.ToList().FindIndex(family => family.Kind == VariableKind.Flow)];
        for (int arc = 0; arc < Structure.Arcs.Count; arc++)
        {
            if (!Structure.Carriers[Structure.Arcs[arc].Carrier].JoinsOrganisations) continue;
            for (int slice = 0; slice < Structure.SliceCount; slice++) flows.Upper[Variables.Flow(arc, slice) - flows.First] = 0;
        }
    }

    /// <summary>Sets the cost of every column.</summary>
    /// <param name="cost">Cost by column.</param>
    public void SetCosts(ReadOnlySpan<double> cost)
    {
        foreach (ColumnRange range in _ranges) cost.Slice(range.First, range.Count).CopyTo(range.Cost);
    }

    /// <summary>Adds a term to the open row.</summary>
    /// <param name="column">Column.</param>
    /// <param name="coefficient">Coefficient.</param>
    public void Add(int column, double coefficient) => Builder.Add(column, coefficient);

    /// <summary>Closes the open row.</summary>
    /// <param name="lower">Least value.</param>
    /// <param name="upper">Greatest value.</param>
    public void EndRow(double lower, double upper) => Builder.EndRow(lower, upper);

    // A segment of a convex curve holds as much as it is wide; units of a size are whole, and no more than the room holds.
    private void Bound(ColumnRange range)
    {
        for (int member = 0; member < range.Count; member++)
        {
            Variable variable = Variables.Describe(range.First + member);
            Process process = Structure.Processes[variable.Index];
            CurveStep step = process.Curve.Steps[variable.Step];
            if (process.Curve.Form == CurveForm.Convex) range.Upper[member] = step.To - step.From;
            if (variable.Kind != VariableKind.Units) continue;
            range.Kind[member] = ColumnKind.Integer;
            range.Upper[member] = UnitSize.MostUnits(Structure, variable.Index, variable.Step);
        }
    }

    private static void MakeSwitches(ColumnRange range)
    {
        range.Upper.Fill(1);
        range.Kind.Fill(ColumnKind.Integer);
    }
}
