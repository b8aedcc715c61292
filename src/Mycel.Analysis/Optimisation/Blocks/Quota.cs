using Mycel.Analysis.Indicators;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Quotas of policies on a flow of a resource.</summary>
internal sealed class Quota : IBlock
{
    /// <inheritdoc />
    public string Id => "quota";

    /// <inheritdoc />
    public string Sentence => "A flow of a resource that a policy gives a quota for is at most the quota, for the scope that the policy names.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"\sum_{j} h_j y_j \le H",
        "The quota as the package states it.",
        new Symbol("h", "amount of the resource that one unit of a variable moves in the flow that is meant", "amount per unit of the variable"),
        new Symbol("y", "any variable of the scope that moves the resource", "its unit"),
        new Symbol("H", "the quota", "amount per year"),
        new Symbol("j", "variable", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        ModelUnits units = program.Structure.Park.Units;
        List<(int Row, Policy Policy, Scope Scope)> quotas =
            [.. program.Structure.Policies.Active.Where(entry => entry.Policy.Kind == PolicyKind.Quota && entry.Policy.Flow is not null)];
        program.BeginFamily(
            this,
            row => quotas[row].Policy.Id,
            row => $"quota {quotas[row].Policy.Id} on {quotas[row].Policy.Target}",
            row => ModelUnits.FlowSymbol(ResourceOf(program, quotas[row].Policy)));
        foreach ((_, Policy policy, Scope scope) in quotas)
        {
            Resource resource = ResourceOf(program, policy);
            var row = new RowSink(program.Model, scope);
            FlowTerms.OnFlow(program.Model, row, policy.Flow!.Value, candidate => candidate.Id == resource.Id ? 1 : 0);
            foreach ((int column, double coefficient) in row.Terms()) program.Add(column, coefficient);
            program.EndRow(double.NegativeInfinity, units.Convert(policy.Value!.Value, ModelUnits.Flow(resource)));
        }
    }

    private static Resource ResourceOf(ParkProgram program, Policy policy) => program.Structure.Park.Find(new ResourceId(policy.Target))!;
}
