using Mycel.Model.Parks;

namespace Mycel.Analysis.Superstructures;

/// <summary>The premises and processes that a scope covers.</summary>
internal sealed class ScopeMembers
{
    private readonly bool[] _premises;
    private readonly bool[] _processes;

    /// <summary>Finds the members of a scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="park">The park.</param>
    /// <param name="processes">The park's processes.</param>
    public ScopeMembers(Scope scope, Park park, IReadOnlyList<Process> processes)
    {
        _processes = new bool[processes.Count];
        var inside = new int[park.Premises.Count];
        var all = new int[park.Premises.Count];
        for (int process = 0; process < processes.Count; process++)
        {
            all[processes[process].Premises]++;
            if (!scope.Covers(park.Tables.Plants[processes[process].Plant], park)) continue;
            _processes[process] = true;
            inside[processes[process].Premises]++;
        }

        _premises = new bool[park.Premises.Count];
        for (int premises = 0; premises < _premises.Length; premises++)
        {
            _premises[premises] = inside[premises] > 0;
            IsExact &= inside[premises] == 0 || inside[premises] == all[premises];
        }
    }

    /// <summary>
    /// Whether every premises lies wholly inside or outside. Where one is split, its purchases and releases are shared with plants outside and cannot be limited.
    /// </summary>
    public bool IsExact { get; } = true;

    /// <summary>Whether a premises lies inside.</summary>
    /// <param name="premises">Index of the premises.</param>
    /// <returns>True where some process of it does.</returns>
    public bool HasPremises(int premises) => _premises[premises];

    /// <summary>Whether a process lies inside.</summary>
    /// <param name="process">Index of the process.</param>
    /// <returns>True where the scope covers its plant.</returns>
    public bool HasProcess(int process) => _processes[process];
}
