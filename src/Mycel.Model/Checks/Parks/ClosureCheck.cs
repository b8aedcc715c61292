using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>
/// What comes out of a technology must have gone in: something from something, and mass, energy and carbon within the technology's tolerance. One-sided, for what
/// is lost need not be written; and silent where an input's content is not known, for what is not known may be enough.
/// </summary>
internal sealed class ClosureCheck : IParkCheck
{
    private const double UsualTolerance = 0.02;

    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Technology technology in subject.Park.Technologies.Values)
        {
            if (technology.Reference is not { } id || subject.Park.Find(id) is not { } reference) continue;
            foreach (string? slice in technology.IsSliced() ? subject.Slices.Select(slice => slice?.Id) : [null])
            {
                if (Flows(subject, technology, reference, slice) is not { } flows) break;
                if (!Check(subject, technology, flows)) break;
            }
        }
    }

    private static bool Check(CheckedPark subject, Technology technology, List<Flow> flows)
    {
        List<Flow> outputs = [.. flows.Where(flow => flow.IsOutput && flow.Amount > 0)];
        if (outputs.Count == 0) return true;
        if (flows.TrueForAll(flow => flow.IsOutput || flow.Amount == 0))
        {
            if (outputs.TrueForAll(flow => flow.Resource.Kind == ResourceKind.Service)) return true;
            Flow made = outputs.First(flow => flow.Resource.Kind != ResourceKind.Service);
            subject.Add(
                FindingCodes.OutputFromNothing, made.Row.Cell(TechnologyValueColumn.Value),
                $"'{technology.Id.Value}' makes {made.Resource.Id.Value} from nothing.",
                "Add what it takes in; what nature gives (sunshine, water, air) is a resource with an endowment.");
            return false;
        }

        double tolerance = subject.ValueOf(technology, TechnologyParameter.ClosureTolerance) ?? UsualTolerance;
        return CheckOne(subject, technology, flows, Closure.Mass, tolerance)
            & CheckOne(subject, technology, flows, Closure.Energy, tolerance)
            & CheckOne(subject, technology, flows, Closure.Carbon, tolerance);
    }

    private static bool CheckOne(CheckedPark subject, Technology technology, List<Flow> flows, Closure closure, double tolerance)
    {
        double given = 0;
        double taken = 0;
        Flow? largest = null;
        double most = 0;
        foreach (Flow flow in flows)
        {
            if (flow.Amount == 0 || (flow.IsOutput && !closure.IsCounted(flow.Resource.Kind))) continue;
            double? perAmount = closure.PerAmount(subject.Park.Units, flow.Resource);
            if (perAmount is null && !flow.IsOutput) return true;
            double amount = flow.Amount * (perAmount ?? 0);
            if (!flow.IsOutput)
            {
                taken += amount;
                continue;
            }

            given += amount;
            if (amount <= most) continue;
            most = amount;
            largest = flow;
        }

        if (largest is null || given <= taken * (1 + tolerance)) return true;
        subject.Add(
            closure.Code, largest.Row.Cell(TechnologyValueColumn.Value),
            $"'{technology.Id.Value}' gives out {CheckedPark.Shown(given)} {closure.Unit} of {closure.Name}, but takes in {CheckedPark.Shown(taken)} {closure.Unit}.",
            "Add the input that is missing or mend the figures; where the difference is known and right, state it as closure-tolerance.");
        return false;
    }

    // Null where a figure cannot be converted or is negative, which other checks report.
    private static List<Flow>? Flows(CheckedPark subject, Technology technology, Resource reference, string? slice)
    {
        var flows = new List<Flow>();
        foreach (TechnologyFlow flow in technology.Flows)
        {
            int index = technology.RowOf(flow.Parameter, flow.Resource, subject.Year, slice);
            if (index < 0 || subject.Park.Find(flow.Resource) is not { } resource) continue;
            TechnologyValue row = subject.Tables.Technologies[index];
            if (subject.In(row.Value, resource.Unit.Per(reference.Unit)) is not ({ } amount and >= 0)) return null;
            flows.Add(new Flow(row, resource, flow.IsOutput, amount));
        }

        return flows;
    }

    private sealed record Flow(TechnologyValue Row, Resource Resource, bool IsOutput, double Amount);
}
