namespace Mycel.Model.Packages;

/// <summary>What a cell of a column holds.</summary>
public enum CellKind
{
    /// <summary>The id of the row itself.</summary>
    Id,

    /// <summary>The id of a row of another table.</summary>
    Reference,

    /// <summary>Words.</summary>
    Text,

    /// <summary>One of the words of a list.</summary>
    Choice,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a unit.</summary>
    Quantity,

    /// <summary>A unit.</summary>
    Unit,
}
