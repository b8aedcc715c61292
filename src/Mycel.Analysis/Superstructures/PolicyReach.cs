using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Superstructures;

/// <summary>The policies that hold in a year, and on whom.</summary>
internal sealed class PolicyReach
{
    private readonly Park _park;
    private readonly List<(int Row, Policy Policy, Scope Scope)> _active = [];
    private readonly Dictionary<Scope, HashSet<Premises>> _covered = [];

    /// <summary>Gathers the policies of a year.</summary>
    /// <param name="park">The park.</param>
    /// <param name="year">The year.</param>
    public PolicyReach(Park park, int year)
    {
        _park = park;
        for (int row = 0; row < park.Tables.Policies.Count; row++)
        {
            Policy policy = park.Tables.Policies[row];
            if (policy.From > year || policy.To <= year) continue;
            _active.Add((row, policy, Scope.Meanings(policy.Scope, park).Single()));
        }
    }

    /// <summary>Policies that hold, with the row and scope of each.</summary>
    public IReadOnlyList<(int Row, Policy Policy, Scope Scope)> Active => _active;

    /// <summary>Whether a ban forbids a plant's technology.</summary>
    /// <param name="plant">The plant.</param>
    /// <returns>True where it must not run.</returns>
    public bool Bans(Plant plant) =>
        _active.Exists(entry => entry.Policy.Kind == PolicyKind.Ban && entry.Policy.Flow is null && entry.Policy.Target == plant.Technology.Value
            && entry.Scope.Covers(plant, _park));

    /// <summary>Whether a ban forbids a flow of a resource at a premises.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="flow">The flow.</param>
    /// <param name="premises">The premises.</param>
    /// <returns>True where it must not happen.</returns>
    public bool Bans(ResourceId resource, FlowScope flow, Premises premises) =>
        _active.Exists(entry => entry.Policy.Kind == PolicyKind.Ban && entry.Policy.Flow == flow && entry.Policy.Target == resource.Value
            && Covers(entry.Scope, premises));

    // A premises is covered where one of its plants is; checks refuse a scope that covers only some of them.
    private bool Covers(Scope scope, Premises premises)
    {
        if (scope.Kind == ScopeKind.Park) return true;
        if (!_covered.TryGetValue(scope, out HashSet<Premises>? covered))
        {
            covered = [.. _park.Tables.Plants.Where(plant => scope.Covers(plant, _park)).Select(plant => new Premises(plant.Site, plant.Owner))];
            _covered.Add(scope, covered);
        }

        return covered.Contains(premises);
    }
}
