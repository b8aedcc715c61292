using DocumentFormat.OpenXml.Packaging;

namespace Mycel.Files.Workbooks;

/// <summary>What the library that opens workbooks throws at archives whose parts do not fit together.</summary>
internal static class LibraryFault
{
    /// <summary>Whether an exception says that a workbook is malformed; the library has no one kind for it.</summary>
    public static bool Is(Exception exception) =>
        exception is OpenXmlPackageException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or NullReferenceException;
}
