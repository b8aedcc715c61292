namespace Mycel.Solver.Programs;

/// <summary>A program of a class, or with figures of a size, that the solver cannot handle rightly; refused before it is solved.</summary>
public sealed class UnsupportedProgramException : NotSupportedException
{
    /// <summary>Refusal without a description.</summary>
    public UnsupportedProgramException()
    {
    }

    /// <summary>Refusal with a description of what is not handled and what to do.</summary>
    public UnsupportedProgramException(string message) : base(message)
    {
    }

    /// <summary>Refusal with a description and its cause.</summary>
    public UnsupportedProgramException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
