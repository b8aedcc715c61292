namespace Mycel.Model.Packages;

/// <summary>Declares a property to be a column of its table. The property's summary is the column's description.</summary>
/// <remarks>
/// The property's type decides how a cell is read: an id type is a reference to the table of that id, a nullable type may be
/// left empty, a <see cref="Quantities.Quantity"/> needs a unit. A <c>required</c> property must not be left empty.
/// </remarks>
/// <param name="name">The column's heading, in kebab-case.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class ColumnAttribute(string name) : Attribute
{
    /// <summary>The column's heading.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// For a quantity: the dimension that is expected, said by any unit of that dimension (<c>"km"</c>). Empty where the dimension
    /// depends on other cells of the row and is checked later.
    /// </summary>
    public string Unit { get; init; } = "";

    /// <summary>
    /// For a quantity: heading of the column that holds the unit of the cell. Empty where the unit is always <see cref="Unit"/>.
    /// A heading with the unit in square brackets, <c>length [km]</c>, replaces that column.
    /// </summary>
    public string UnitColumn { get; init; } = "";

    /// <summary>Least value, in <see cref="Unit"/> (for a number without unit, as it is).</summary>
    public double Min { get; init; } = double.NegativeInfinity;

    /// <summary>Greatest value, in <see cref="Unit"/> (for a number without unit, as it is).</summary>
    public double Max { get; init; } = double.PositiveInfinity;

    /// <summary>An example cell for the documentation.</summary>
    public string Example { get; init; } = "";
}
