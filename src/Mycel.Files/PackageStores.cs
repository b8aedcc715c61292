using Mycel.Files.Folders;
using Mycel.Files.Workbooks;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Files;

/// <summary>Turns a path into a store: a folder, or a workbook where the path is a file.</summary>
public static class PackageStores
{
    /// <summary>Opens a package.</summary>
    /// <param name="path">Path of a folder or a workbook.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <returns>The store; null where there is none that can be read, which is a finding. Dispose of it where it can be disposed of.</returns>
    public static IPackageStore? Open(string path, FindingList findings) =>
        File.Exists(path) ? WorkbookStore.OpenFile(path, findings) : FolderStore.OpenFolder(path, findings);
}
