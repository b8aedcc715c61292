using System.Globalization;

namespace Mycel.Solver.Programs;

/// <summary>A run of columns or rows that share a name and differ by their label, such as <c>resource-balance[kiln,steam,2030]</c>.</summary>
/// <param name="Name">Name of the whole run, without brackets.</param>
/// <param name="First">Index of its first member in the program.</param>
/// <param name="Count">Number of members.</param>
/// <param name="Label">What stands in the brackets for the k-th member; without it, k itself.</param>
public sealed record Family(string Name, int First, int Count, Func<int, string>? Label)
{
    /// <summary>Public name of the k-th member. A family of one without labels is called by its own name.</summary>
    /// <param name="member">Position in the family, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The family has no such member.</exception>
    public string NameOf(int member)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(member);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(member, Count);
        if (Label is not null) return $"{Name}[{Label(member)}]";
        return Count == 1 ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name}[{member}]");
    }
}
