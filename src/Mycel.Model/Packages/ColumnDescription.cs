namespace Mycel.Model.Packages;

/// <summary>What a column means, as the attributes and the summary of its property say.</summary>
public sealed record ColumnDescription
{
    /// <summary>Its heading.</summary>
    public required string Name { get; init; }

    /// <summary>What a cell says.</summary>
    public required string Description { get; init; }

    /// <summary>What a cell holds.</summary>
    public required CellKind Kind { get; init; }

    /// <summary>Whether a cell must not be empty.</summary>
    public required bool Required { get; init; }

    /// <summary>For a quantity: a unit of the dimension it must have; empty where any dimension is read.</summary>
    public string Unit { get; init; } = "";

    /// <summary>For a quantity: heading of the column that holds its unit; empty where the unit is always <see cref="Unit"/>.</summary>
    public string UnitColumn { get; init; } = "";

    /// <summary>Least value, in <see cref="Unit"/>.</summary>
    public double Min { get; init; } = double.NegativeInfinity;

    /// <summary>Greatest value, in <see cref="Unit"/>.</summary>
    public double Max { get; init; } = double.PositiveInfinity;

    /// <summary>An example cell; may be empty.</summary>
    public string Example { get; init; } = "";

    /// <summary>For a reference: file of the table that it leads to.</summary>
    public string ReferenceFile { get; init; } = "";

    /// <summary>For a choice: the words that are allowed.</summary>
    public IReadOnlyList<Spelling> Spellings { get; init; } = [];
}

/// <summary>A word that a cell may hold.</summary>
/// <param name="Text">The word.</param>
/// <param name="Description">What it means.</param>
public sealed record Spelling(string Text, string Description);
