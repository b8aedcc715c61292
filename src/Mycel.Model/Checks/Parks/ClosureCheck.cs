using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>
/// What comes out of a technology must have gone in: something from something, and mass, energy, carbon and every other element within the technology's tolerance.
/// One-sided, for what is lost need not be written; and silent where an input's content is not known, for what is not known may be enough.
/// </summary>
internal sealed class ClosureCheck : IParkCheck
{
    private const double UsualTolerance = 0.02;

    // Less than this share of what comes out is an impurity, and no element that somebody forgot to put in.
    private const double Trace = 1e-4;

    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Technology technology in subject.Park.Technologies.Values)
        {
            foreach (string? slice in technology.IsSliced() ? subject.Slices.Select(slice => slice?.Id) : [null])
            {
                if (TechnologyBalance.Of(subject.Park, technology, subject.Year, slice) is not { } balance || !Check(subject, balance)) break;
            }
        }
    }

    private static bool Check(CheckedPark subject, TechnologyBalance balance)
    {
        List<BalanceFlow> outputs = [.. balance.Flows.Where(flow => flow.IsOutput && flow.Amount > 0)];
        if (outputs.Count == 0) return true;
        if (balance.Flows.All(flow => flow.IsOutput || flow.Amount == 0) && !(balance.UncountedTonnes > 0))
        {
            if (outputs.TrueForAll(flow => flow.Resource.Kind == ResourceKind.Service)) return true;
            BalanceFlow made = outputs.First(flow => flow.Resource.Kind != ResourceKind.Service);
            subject.Add(
                FindingCodes.OutputFromNothing, subject.Park.CellOf(made.Index),
                $"'{balance.Technology.Id.Value}' makes {made.Resource.Id.Value} from nothing.",
                "Add what it takes in; what nature gives (sunshine, water, air) is a resource with an endowment.");
            return false;
        }

        double tolerance = subject.ValueOf(balance.Technology, TechnologyParameter.ClosureTolerance) ?? UsualTolerance;
        return CheckOne(subject, balance, Closure.Mass, tolerance)
            & CheckOne(subject, balance, Closure.Energy, tolerance)
            & CheckOne(subject, balance, Closure.Carbon, tolerance)
            & CheckElements(subject, balance, tolerance);
    }

    private static bool CheckOne(CheckedPark subject, TechnologyBalance balance, Closure closure, double tolerance)
    {
        double given = 0;
        double taken = Math.Max(0, closure.Uncounted(balance));
        BalanceFlow? largest = null;
        double most = 0;
        foreach (BalanceFlow flow in balance.Flows)
        {
            if (flow.Amount == 0 || (flow.IsOutput && !closure.IsCounted(flow.Resource.Kind))) continue;
            double? perAmount = closure.PerAmount(subject.Park.Units, flow);
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
            closure.Code, subject.Park.CellOf(largest.Index),
            $"'{balance.Technology.Id.Value}' gives out {CheckedPark.Shown(given)} {closure.Unit} of {closure.Name}, but takes in {CheckedPark.Shown(taken)} {closure.Unit}.",
            "Add the input that is missing or mend the figures; where the difference is known and right, state it as closure-tolerance.");
        return false;
    }

    // Carbon has a closure of its own, which knows carbon contents too.
    private static bool CheckElements(CheckedPark subject, TechnologyBalance balance, double tolerance)
    {
        if (!balance.KnowsInputs) return true;
        double[] taken = balance.Elements(outputs: false, (_, _) => true);
        double[] given = balance.Elements(outputs: true, Counts);
        double all = given.Sum();
        bool isClosed = true;
        foreach (Element element in Element.All)
        {
            double made = given[element.Number];
            if (element == Element.Carbon || made <= Trace * all || made <= taken[element.Number] * (1 + tolerance)) continue;
            BalanceFlow largest = balance.Flows.Where(flow => flow.IsOutput).MaxBy(flow => flow.Elements()[element.Number])!;
            subject.Add(
                FindingCodes.ElementNotClosed, subject.Park.CellOf(largest.Index),
                $"'{balance.Technology.Id.Value}' gives out {CheckedPark.Shown(made)} {Units.Tonne} of {element.Name}, most of it in {largest.Resource.Id.Value}, but takes in "
                + $"{CheckedPark.Shown(taken[element.Number])} {Units.Tonne}.",
                $"Add the input that holds {element.Name}, or mend formulas, compositions and figures.");
            isClosed = false;
        }

        return isClosed;
    }

    // Hydrogen, nitrogen and oxygen of what goes into air and water may come from there.
    private static bool Counts(BalanceFlow flow, Element element) =>
        Closure.Mass.IsCounted(flow.Resource.Kind) || element.Symbol is not ("H" or "N" or "O");
}
