using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Superstructures;

/// <summary>The policies that hold in a year, and on whom.</summary>
internal sealed class PolicyReach
{
    private readonly Park _park;
    private readonly List<(int Row, Policy Policy, Scope Scope)> _active = [];

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

    private bool Covers(Scope scope, Premises premises) => scope.Kind switch
    {
        ScopeKind.Park => true,
        ScopeKind.Organisation => premises.Organisation.Value == scope.Id,
        ScopeKind.Site => premises.Site.Value == scope.Id,
        ScopeKind.Industry => _park.SectorOf(premises.Organisation) == scope.Id,
        _ => _park.Tables.Plants.Any(plant => plant.Id.Value == scope.Id && plant.Site == premises.Site && plant.Owner == premises.Organisation),
    };
}
