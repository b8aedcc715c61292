namespace Mycel.Model.Packages.Writing;

/// <summary>A table as text, ready for a file or a sheet.</summary>
/// <param name="Name">Name of the table, without extension; scenarios as <c>scenarios/ID</c>.</param>
/// <param name="Columns">Its headings.</param>
/// <param name="Rows">Its rows, made one by one; each has a cell for each heading and is valid until the next.</param>
public sealed record WrittenTable(string Name, IReadOnlyList<WrittenColumn> Columns, IEnumerable<IReadOnlyList<string>> Rows);

/// <summary>A column of a written table.</summary>
/// <param name="Heading">Its heading, with its unit in square brackets where the whole column has one.</param>
/// <param name="IsNumber">Whether its cells are numbers, with a point as decimal sign, and never formulas.</param>
/// <param name="Description">What the dictionary says of it; null for a column of units.</param>
public sealed record WrittenColumn(string Heading, bool IsNumber, ColumnDescription? Description);
