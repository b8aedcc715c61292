namespace Mycel.Solver.Texts;

/// <summary>Which names an MPS file carries.</summary>
public enum MpsNaming
{
    /// <summary>The public names; white space in them becomes an underscore.</summary>
    Public,

    /// <summary>Short names by index, <c>C0</c> and <c>R0</c>, for readers that allow eight characters, and to give a program away without its words.</summary>
    Generated,
}
