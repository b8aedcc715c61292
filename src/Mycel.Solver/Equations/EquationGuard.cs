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

    /// <summary>Refuses terms outside a vector, or that are no finite numbers.</summary>
    public static void Terms(ReadOnlySpan<EquationTerm> terms, int length)
    {
        foreach (EquationTerm term in terms)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)term.Index, (uint)length, nameof(terms));
            if (!double.IsFinite(term.Value)) throw new ArgumentException("The terms hold something that is no finite number.", nameof(terms));
        }
    }
}
