using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Mycel.Files.Workbooks;

/// <summary>Keeps archives out that would fill the memory or the disk: sizes are counted while unpacking, for what an archive says of itself may be a lie.</summary>
internal static class WorkbookGuard
{
    // A table of a million rows unpacks to some hundred megabytes; spreadsheets end at about a million rows a sheet.
    private const long MostUnpacked = 4L << 30;
    private const long MostUnpackedSmall = 64L << 20;
    private const long MostRatio = 200;
    private const int MostEntries = 10_000;

    private const int HeaderLength = 512;
    private const int SectorShiftAt = 30;
    private const int DirectorySectorAt = 48;
    private const int DirectoryLength = 4096;

    /// <summary>What is wrong with a file as an archive.</summary>
    /// <param name="stream">The file, left at its beginning.</param>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public static string? ProblemOf(FileStream stream)
    {
        Span<byte> head = stackalloc byte[8];
        int count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (count >= 8 && head.SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return IsEncrypted(stream) ? "is locked by a password." : "is a workbook of an older kind (.xls) or one locked by a password.";
        if (count < 4 || !head[..4].SequenceEqual("PK\x3\x4"u8)) return "is not a workbook of the kind .xlsx.";
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count > MostEntries ? "holds more parts than any workbook." : ProblemOf(archive, stream.Length);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return "is damaged: it is not a whole archive.";
        }
        finally
        {
            stream.Position = 0;
        }
    }

    /// <summary>Whether the directory of a compound file names an encrypted package ([MS-CFB] 2.6, [MS-OFFCRYPTO] 2.3.4.4).</summary>
    private static bool IsEncrypted(FileStream stream)
    {
        byte[] file = new byte[HeaderLength];
        if (stream.ReadAtLeast(file, HeaderLength, throwOnEndOfStream: false) < HeaderLength) return false;
        uint sector = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(DirectorySectorAt));
        int sectorShift = file[SectorShiftAt] == 12 ? 12 : 9;
        stream.Position = Math.Min(stream.Length, (sector + 1L) << sectorShift);
        byte[] directory = new byte[DirectoryLength];
        int count = stream.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false);
        return directory.AsSpan(0, count).IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
    }

    private static string? ProblemOf(ZipArchive archive, long packed)
    {
        long most = Math.Min(MostUnpacked, Math.Max(MostUnpackedSmall, MostRatio * packed));
        byte[] block = new byte[1 << 16];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        long unpacked = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            // Programs differ in which of the two they take, so a person would see one and Mycel compute with the other.
            if (!names.Add(entry.FullName)) return "is damaged: it holds two parts of the same name.";
            if (entry.IsEncrypted) return "is locked by a password.";
            using Stream part = entry.Open();
            var checksum = new Crc32();
            for (int count = part.Read(block); count > 0; count = part.Read(block))
            {
                unpacked += count;
                checksum.Append(block.AsSpan(0, count));
                if (unpacked > most) return "unpacks to far more than a workbook of its size can hold.";
            }

            if (checksum.Value != entry.Crc32) return "is damaged: the checksum of a part differs from its bytes.";
        }

        return null;
    }
}
