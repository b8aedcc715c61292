namespace Mycel.Model.Packages;

/// <summary>Declares a record to be one row of a table of the data package. The record's summary is the table's description.</summary>
/// <param name="file">Name of the table's file in the folder, with <c>.csv</c>; a workbook's sheet has the same name without it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TableAttribute(string file) : Attribute
{
    /// <summary>Name of the table's file in the folder.</summary>
    public string File { get; } = file;

    /// <summary>Columns that together name a row, separated by commas; empty where rows have no name.</summary>
    public string Key { get; init; } = "";

    /// <summary>Name of the table's property in <c>PackageTables</c>, where it is not the file's name.</summary>
    public string Property { get; init; } = "";

    /// <summary>Place of the table in listings, documents and workbooks; lower comes first.</summary>
    public int Order { get; init; }
}
