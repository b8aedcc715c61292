using System.Buffers.Binary;
using System.Numerics;

namespace Mycel.Analysis.Results;

/// <summary>
/// Numbers as text, exact and compact: base64 of their count, a bit for each that is not zero (the first number in the lowest bit), and those that are not zero as 64-bit
/// floats; all little-endian. The plans of a front are mostly zeros.
/// </summary>
public static class PackedNumbers
{
    /// <summary>Packs numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <returns>The text.</returns>
    public static string Of(ReadOnlySpan<double> numbers)
    {
        int bits = (numbers.Length + 7) / 8;
        byte[] bytes = new byte[sizeof(int) + bits + (sizeof(double) * numbers.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, numbers.Length);
        int at = sizeof(int) + bits;
        for (int index = 0; index < numbers.Length; index++)
        {
            if (BitConverter.DoubleToInt64Bits(numbers[index]) == 0) continue;
            bytes[sizeof(int) + (index / 8)] |= (byte)(1 << (index % 8));
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(at), numbers[index]);
            at += sizeof(double);
        }

        return Convert.ToBase64String(bytes.AsSpan(0, at));
    }

    /// <summary>Unpacks numbers.</summary>
    /// <param name="text">What <see cref="Of"/> gave.</param>
    /// <returns>The numbers; null where the text is damaged.</returns>
    public static double[]? Unpack(string text)
    {
        byte[] bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out int length) || length < sizeof(int)) return null;
        int count = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        // No text can stand for more numbers than it has bits.
        if (count < 0 || count > 8L * length) return null;
        int bits = (count + 7) / 8;
        if (length < sizeof(int) + bits) return null;
        ReadOnlySpan<byte> marks = bytes.AsSpan(sizeof(int), bits);
        int filled = 0;
        foreach (byte mark in marks) filled += BitOperations.PopCount(mark);
        bool isWhole = length == sizeof(int) + bits + (sizeof(double) * filled) && (count % 8 == 0 || marks[^1] >> (count % 8) == 0);
        return isWhole ? Filled(count, marks, bytes.AsSpan(sizeof(int) + bits)) : null;
    }

    private static double[] Filled(int count, ReadOnlySpan<byte> marks, ReadOnlySpan<byte> values)
    {
        double[] numbers = new double[count];
        for (int index = 0; index < count; index++)
        {
            if ((marks[index / 8] & (1 << (index % 8))) == 0) continue;
            numbers[index] = BinaryPrimitives.ReadDoubleLittleEndian(values);
            values = values[sizeof(double)..];
        }

        return numbers;
    }
}
