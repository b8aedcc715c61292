using System.Xml;

namespace Mycel.Files.Workbooks;

/// <summary>A workbook breaks a rule of its format or passes a limit. It is caught where a sheet is read and becomes a finding.</summary>
/// <param name="message">What is wrong, the end of a sentence that begins with the file or sheet.</param>
internal sealed class DamagedWorkbookException(string message) : Exception(message)
{
    /// <summary>What to do about a damaged workbook.</summary>
    public const string Mend = "Open it in a spreadsheet and save it anew as .xlsx.";

    /// <summary>Whether an exception comes from what a file holds or from its disk.</summary>
    public static bool IsFault(Exception exception) =>
        exception is DamagedWorkbookException or XmlException or InvalidDataException or IOException or UnauthorizedAccessException or NotSupportedException;

    /// <summary>What such an exception means, the end of a sentence that begins with the file or sheet.</summary>
    public static string WordsFor(Exception exception) => exception switch
    {
        DamagedWorkbookException damaged => damaged.Message,
        XmlException => "is damaged: it holds XML that is broken off, malformed or not allowed in a workbook.",
        InvalidDataException or NotSupportedException => "is damaged: a compressed part of it cannot be read.",
        _ => $"cannot be read: {exception.Message}",
    };
}
