namespace Mycel.Solver;

/// <summary>The solver failed or refused a request; our fault, not the user's.</summary>
public sealed class SolverException : Exception
{
    /// <summary>Failure without a description.</summary>
    public SolverException()
    {
    }

    /// <summary>Failure with a description.</summary>
    public SolverException(string message) : base(message)
    {
    }

    /// <summary>Failure with a description and its cause.</summary>
    public SolverException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
