namespace Mycel.Solver.Equations;

/// <summary>Refuses arguments that would only show later, as wrong numbers.</summary>
internal static class EquationGuard
{
    /// <summary>Refuses a vector of another length.</summary>
    public static void Length(ReadOnlySpan<double> vector, int length)
    {
        if (vector.Length != length) throw new ArgumentException($"The vector has {vector.Length} entries instead of {length}.", nameof(vector));
    }

    /// <summary>Refuses a vector of another length, or one that holds something that is no finite number.</summary>
    public static void Numbers(ReadOnlySpan<double> vector, int length)
    {
        Length(vector, length);
        foreach (double value in vector)
            if (!double.IsFinite(value)) throw new ArgumentException("The vector holds something that is no finite number.", nameof(vector));
    }
}
