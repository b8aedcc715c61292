namespace Mycel.Files.Workbooks;

/// <summary>The checksum of zip archives: the cyclic redundancy check with polynomial 0x04C11DB7, bits reflected (ISO/IEC 13239).</summary>
internal sealed class Crc32
{
    private const uint ReflectedPolynomial = 0xEDB88320;
    private const int Slices = 8;

    // Tables[k][b] is the effect of byte b with k bytes behind it, so that eight bytes are taken at once (Kounavis and Berry 2005).
    private static readonly uint[][] Tables = MakeTables();

    private uint state = uint.MaxValue;

    /// <summary>The checksum of all bytes so far.</summary>
    public uint Value => ~state;

    /// <summary>Takes more bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        uint crc = state;
        while (bytes.Length >= Slices)
        {
            crc ^= bytes[0] | ((uint)bytes[1] << 8) | ((uint)bytes[2] << 16) | ((uint)bytes[3] << 24);
            crc = Tables[7][crc & 0xFF] ^ Tables[6][(crc >> 8) & 0xFF] ^ Tables[5][(crc >> 16) & 0xFF] ^ Tables[4][crc >> 24]
                ^ Tables[3][bytes[4]] ^ Tables[2][bytes[5]] ^ Tables[1][bytes[6]] ^ Tables[0][bytes[7]];
            bytes = bytes[Slices..];
        }

        foreach (byte value in bytes)
        {
            crc = Tables[0][(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        state = crc;
    }

    private static uint[][] MakeTables()
    {
        uint[][] tables = [.. Enumerable.Range(0, Slices).Select(_ => new uint[256])];
        for (uint value = 0; value < 256; value++)
        {
            uint crc = value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ ReflectedPolynomial : crc >> 1;
            }

            tables[0][value] = crc;
        }

        for (int slice = 1; slice < Slices; slice++)
        {
            for (int value = 0; value < 256; value++)
            {
                uint before = tables[slice - 1][value];
                tables[slice][value] = tables[0][before & 0xFF] ^ (before >> 8);
            }
        }

        return tables;
    }
}
