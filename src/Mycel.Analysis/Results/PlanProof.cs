using System.Runtime.InteropServices;

namespace Mycel.Analysis.Results;

/// <summary>The numbers that prove a plan, exact and compact: 64-bit little-endian floats as base64, in the order of the program's columns and rows.</summary>
/// <param name="Columns">Value of every column.</param>
/// <param name="Rows">Multiplier of every row: change of the objective per unit of the row's bound. Empty where there are none.</param>
/// <param name="Reached">Values of the stages of the objective before the last.</param>
public sealed record PlanProof(string Columns, string Rows, IReadOnlyList<double> Reached)
{
    /// <summary>
    /// Share of its value that each stage before the last may fall short by, so that the last has some room. 1e-9, and more only where the solver refused the stage with less although the plan of
    /// the stage before was possible in it; null for an objective of one stage.
    /// </summary>
    public double? Slack { get; init; }

    /// <summary>
    /// For a ratio: multiplier of every row that proves that the denominator keeps its sign. Empty where whole numbers had to be searched for that; null for what is no
    /// ratio.
    /// </summary>
    public string? Denominator { get; init; }

    /// <summary>For a ratio: programs that were solved until it was proven; null for what is no ratio.</summary>
    public int? Steps { get; init; }

    /// <summary>Packs the numbers of a plan.</summary>
    /// <param name="columns">Value of every column.</param>
    /// <param name="rows">Multiplier of every row.</param>
    /// <param name="reached">Values of the stages before.</param>
    /// <returns>The proof.</returns>
    public static PlanProof Of(ReadOnlySpan<double> columns, ReadOnlySpan<double> rows, IReadOnlyList<double> reached) =>
        new(Pack(columns), Pack(rows), reached);

    /// <summary>Packs the multipliers of a ratio's denominator too.</summary>
    /// <param name="multipliers">Multiplier of every row; none where there are none.</param>
    /// <param name="steps">Programs that were solved.</param>
    /// <returns>The proof of a ratio.</returns>
    public PlanProof WithRatio(ReadOnlySpan<double> multipliers, int steps) => this with { Denominator = Pack(multipliers), Steps = steps };

    /// <summary>Unpacks numbers.</summary>
    /// <param name="text">Base64 of the numbers.</param>
    /// <returns>The numbers, or null where the text is damaged.</returns>
    public static double[]? Unpack(string text)
    {
        byte[] bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out int count) || count % sizeof(double) != 0) return null;
        double[] numbers = MemoryMarshal.Cast<byte, double>(bytes.AsSpan(0, count)).ToArray();
        return BitConverter.IsLittleEndian ? numbers : [.. numbers.Select(Reversed)];
    }

    private static string Pack(ReadOnlySpan<double> numbers)
    {
        if (BitConverter.IsLittleEndian) return Convert.ToBase64String(MemoryMarshal.AsBytes(numbers));
        double[] swapped = numbers.ToArray();
        for (int index = 0; index < swapped.Length; index++) swapped[index] = Reversed(swapped[index]);
        return Convert.ToBase64String(MemoryMarshal.AsBytes(swapped.AsSpan()));
    }

    private static double Reversed(double number) =>
        BitConverter.Int64BitsToDouble(System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(BitConverter.DoubleToInt64Bits(number)));
}
