using System.IO.Compression;

namespace Mycel.Files.Workbooks;

/// <summary>Keeps archives out that would fill the memory or the disk: sizes are counted while unpacking, for what an archive says of itself may be a lie.</summary>
internal static class WorkbookGuard
{
    // A table of a million rows unpacks to some hundred megabytes; spreadsheets end at about a million rows a sheet.
    private const long MostUnpacked = 4L << 30;
    private const long MostUnpackedSmall = 64L << 20;
    private const long MostRatio = 200;
    private const int MostEntries = 10_000;

    /// <summary>What is wrong with a file as an archive.</summary>
    /// <param name="stream">The file, left at its beginning.</param>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public static string? ProblemOf(FileStream stream)
    {
        Span<byte> head = stackalloc byte[8];
        int count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (count >= 8 && head.SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return "is a workbook of an older kind (.xls) or one locked by a password.";
        if (count < 4 || !head[..4].SequenceEqual("PK\x3\x4"u8)) return "is not a workbook of the kind .xlsx.";
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count > MostEntries ? "holds more parts than any workbook." : ProblemOf(archive, stream.Length);
        }
        catch (InvalidDataException)
        {
            return "is damaged: it is not a whole archive.";
        }
        finally
        {
            stream.Position = 0;
        }
    }

    private static string? ProblemOf(ZipArchive archive, long packed)
    {
        long most = Math.Min(MostUnpacked, Math.Max(MostUnpackedSmall, MostRatio * packed));
        byte[] block = new byte[1 << 16];
        long unpacked = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream part = entry.Open();
            for (int count = part.Read(block); count > 0; count = part.Read(block))
            {
                unpacked += count;
                if (unpacked > most) return "unpacks to far more than a workbook of its size can hold.";
            }
        }

        return null;
    }
}
