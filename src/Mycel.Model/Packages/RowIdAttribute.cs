namespace Mycel.Model.Packages;

/// <summary>Declares a type to be the id of the rows of a table.</summary>
/// <param name="file">File of the table whose rows it names.</param>
/// <param name="column">Heading of the column that holds it there.</param>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class RowIdAttribute(string file, string column) : Attribute
{
    /// <summary>File of the table whose rows it names.</summary>
    public string File { get; } = file;

    /// <summary>Heading of the column that holds it there.</summary>
    public string Column { get; } = column;
}
