using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>How a technology closes: what goes in and comes out of it per unit of its reference, and how much of what is said of it is assumed.</summary>
/// <param name="Technology">Id of the technology.</param>
/// <param name="Reference">Resource in which it is counted.</param>
/// <param name="Mass">Mass. <unit>t per unit of the reference</unit></param>
/// <param name="Energy">Energy by lower heating value. <unit>GJ per unit of the reference</unit></param>
/// <param name="Carbon">Carbon. <unit>t per unit of the reference</unit></param>
/// <param name="Elements">Every other element that is known to go in or come out. <unit>t per unit of the reference</unit></param>
/// <param name="KnowsAllElements">Whether every element of every flow is known, so that the elements are all there are.</param>
/// <param name="Values">Number of values that are said of it, inputs of its unit model and reactions among them.</param>
/// <param name="AssumedValues">How many of them are assumed or have no source.</param>
public sealed record TechnologyClosure(
    string Technology, string Reference, ClosureSum Mass, ClosureSum Energy, ClosureSum Carbon, IReadOnlyList<ElementSum> Elements, bool KnowsAllElements, int Values,
    int AssumedValues)
{
    /// <summary>Closures of all technologies of a park, in the order of their ids.</summary>
    /// <param name="park">The park.</param>
    /// <param name="year">Year.</param>
    /// <returns>One for each technology whose figures can be counted.</returns>
    public static IReadOnlyList<TechnologyClosure> Of(Park park, int year)
    {
        HashSet<string> firm = [.. park.Tables.Sources.Where(source => source.Quality != Quality.Assumed).Select(source => source.Id.Value)];
        ILookup<string, Reaction> reactions = park.Tables.Reactions.ToLookup(reaction => reaction.Technology.Value, StringComparer.Ordinal);
        ILookup<string, ModelValue> models = park.Tables.Models.Where(row => row.Value is not null).ToLookup(row => row.Technology.Value, StringComparer.Ordinal);
        ILookup<string, TechnologyValue> rows = park.Tables.Technologies
            .Where(row => row.Parameter is not (TechnologyParameter.Reference or TechnologyParameter.ClosureTolerance))
            .ToLookup(row => row.Technology.Value, StringComparer.Ordinal);
        var closures = new List<TechnologyClosure>();
        foreach (Technology technology in park.Technologies.Values.OrderBy(technology => technology.Id.Value, StringComparer.Ordinal))
        {
            if (TechnologyBalance.Of(park, technology, year, null) is not { } balance) continue;
            List<SourceId?> sources =
            [
                .. rows[technology.Id.Value].Select(row => row.Source), .. models[technology.Id.Value].Select(row => row.Source),
                .. reactions[technology.Id.Value].Select(row => row.Source),
            ];
            closures.Add(new TechnologyClosure(
                technology.Id.Value, technology.Reference!.Value.Value, Sum(park, balance, Closure.Mass), Sum(park, balance, Closure.Energy), Sum(park, balance, Closure.Carbon),
                ElementsOf(balance), balance.KnowsAll, sources.Count, sources.Count(source => source is not { } id || !firm.Contains(id.Value))));
        }

        return closures;
    }

    private static ClosureSum Sum(Park park, TechnologyBalance balance, Closure closure)
    {
        double uncounted = closure.Uncounted(balance);
        (double taken, double given) = (Math.Max(0, uncounted), Math.Max(0, -uncounted));
        bool isKnown = true;
        foreach (BalanceFlow flow in balance.Flows)
        {
            if (flow.Amount == 0) continue;
            double? perAmount = closure.PerAmount(park.Units, flow);
            isKnown &= perAmount is not null;
            if (flow.IsOutput) given += flow.Amount * (perAmount ?? 0);
            else taken += flow.Amount * (perAmount ?? 0);
        }

        return new ClosureSum(taken, given, isKnown);
    }

    private static List<ElementSum> ElementsOf(TechnologyBalance balance)
    {
        double[] taken = balance.Elements(outputs: false, (_, _) => true);
        double[] given = balance.Elements(outputs: true, (_, _) => true);
        return
        [
            .. Element.All.Where(element => element != Element.Carbon && (taken[element.Number] > 0 || given[element.Number] > 0))
                .Select(element => new ElementSum(element.Symbol, taken[element.Number], given[element.Number])),
        ];
    }
}

/// <summary>What goes in and comes out of something conserved.</summary>
/// <param name="Taken">What goes in.</param>
/// <param name="Given">What comes out.</param>
/// <param name="IsKnown">Whether every flow is known to hold how much; otherwise the sums count those that are.</param>
public readonly record struct ClosureSum(double Taken, double Given, bool IsKnown)
{
    /// <summary>What comes out less what goes in, as a share of what goes in; null where nothing goes in or a flow is not known.</summary>
    public double? Gap => IsKnown && Taken > 0 ? (Given - Taken) / Taken : null;
}

/// <summary>What goes in and comes out of one element.</summary>
/// <param name="Symbol">The element.</param>
/// <param name="Taken">What goes in.</param>
/// <param name="Given">What comes out.</param>
public readonly record struct ElementSum(string Symbol, double Taken, double Given);
