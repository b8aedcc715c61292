using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Reading;

/// <summary>Where the cells of a column stand in one file, and what was read there last, for neighbouring rows often say the same.</summary>
internal sealed class ColumnSlot(ColumnDescription column, string heading)
{
    /// <summary>What the column means.</summary>
    public ColumnDescription Column { get; } = column;

    /// <summary>The heading that findings name.</summary>
    public string Heading { get; } = heading;

    /// <summary>Number of the cell in a row; -1 where the file does not have the column.</summary>
    public int Cell { get; set; } = -1;

    /// <summary>Number of the cell that holds the unit; -1 where the heading or the dictionary gives it.</summary>
    public int UnitCell { get; set; } = -1;

    /// <summary>The heading of that cell.</summary>
    public string UnitHeading { get; set; } = column.UnitColumn;

    /// <summary>The unit that the heading or the dictionary gives.</summary>
    public Unit? FixedUnit { get; set; }

    /// <summary>A unit of the dimension that is expected; null where any is taken.</summary>
    public Unit? Expected { get; set; }

    /// <summary>Where ids are gathered for references, the ids of this column; null elsewhere.</summary>
    public HashSet<string>? Ids { get; set; }

    /// <summary>The text that was read last.</summary>
    public string LastText { get; set; } = "";

    /// <summary>The text of the unit that was read last.</summary>
    public string LastUnitText { get; set; } = "";

    /// <summary>The unit that was read last.</summary>
    public Unit? LastUnit { get; set; }

    /// <summary>The choice that was read last.</summary>
    public int LastChoice { get; set; }
}
