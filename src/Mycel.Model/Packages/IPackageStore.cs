using Mycel.Model.Checks;

namespace Mycel.Model.Packages;

/// <summary>
/// Where a package is kept: a folder or a workbook. It hands out raw text and knows nothing of parks. What is wrong with a file becomes a finding;
/// no method throws because of what a file holds.
/// </summary>
public interface IPackageStore
{
    /// <summary>Name of the folder or workbook, for messages.</summary>
    string Name { get; }

    /// <summary>Names of the tables that are there, without extension, sorted ordinally; scenarios as <c>scenarios/ID</c>.</summary>
    IReadOnlyList<string> Tables { get; }

    /// <summary>Name of the file or sheet that holds a table, for messages: <c>links.csv</c>.</summary>
    /// <param name="table">Name of the table.</param>
    string FileOf(string table);

    /// <summary>Opens a table that is there; null where it cannot be opened, which is a finding.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="findings">Takes what is wrong with the text of the table, now and while it is read.</param>
    IRowSource? Open(string table, FindingList findings);

    /// <summary>The bytes of <c>datapackage.json</c>; null where there is none or it cannot be read, which is a finding.</summary>
    /// <param name="findings">Takes what is wrong.</param>
    byte[]? ReadDescription(FindingList findings);

    /// <summary>SHA-256 over the names and bytes of the package's files in ordinal order of their names, as 64 small hexadecimal digits.</summary>
    /// <exception cref="IOException">A file that was there can no longer be read.</exception>
    string Sha256();
}
