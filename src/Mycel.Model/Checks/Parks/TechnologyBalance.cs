using Mycel.Model.Chemistry;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>What goes in and comes out of a technology in one year and slice, per unit of its reference, with what each flow holds.</summary>
internal sealed class TechnologyBalance
{
    private TechnologyBalance(Technology technology, IReadOnlyList<BalanceFlow> flows)
    {
        Technology = technology;
        Flows = flows;
    }

    /// <summary>The technology.</summary>
    public Technology Technology { get; }

    /// <summary>Its flows; those of amount zero are among them.</summary>
    public IReadOnlyList<BalanceFlow> Flows { get; }

    /// <summary>Whether every element of everything that goes in is known.</summary>
    public bool KnowsInputs => Flows.All(flow => flow.IsOutput || flow.Amount == 0 || flow.KnowsElements);

    /// <summary>Whether every element of everything that goes in and comes out is known.</summary>
    public bool KnowsAll => Flows.All(flow => flow.Amount == 0 || flow.KnowsElements);

    /// <summary>The balance of a technology.</summary>
    /// <param name="park">The park.</param>
    /// <param name="technology">The technology.</param>
    /// <param name="year">Year.</param>
    /// <param name="slice">Slice; null for the whole year.</param>
    /// <returns>The balance; null where a figure cannot be converted or is negative, which other checks report.</returns>
    public static TechnologyBalance? Of(Park park, Technology technology, int year, string? slice)
    {
        if (technology.Reference is not { } id || park.Find(id) is not { Unit.IsPointOnScale: false } reference) return null;
        var flows = new List<BalanceFlow>();
        foreach (TechnologyFlow flow in technology.Flows)
        {
            int index = technology.RowOf(flow.Parameter, flow.Resource, year, slice);
            if (index < 0 || park.Find(flow.Resource) is not { Unit.IsPointOnScale: false } resource) continue;
            if (!park.Units.TryConvert(park.ValueAt(index).Value, resource.Unit.Per(reference.Unit), out double amount) || amount < 0) return null;
            flows.Add(new BalanceFlow(index, resource, flow.IsOutput, amount, park.ContentOf(park.IndexOf(resource.Id)), park.ElementTonnesOf(index), park.AirTonnesOf(index)));
        }

        return new TechnologyBalance(technology, flows);
    }

    /// <summary>Mass that the surroundings give without being counted, less what they take.</summary>
    /// <unit>t per unit of the reference</unit>
    public double UncountedTonnes => Technology.UncountedTonnes + Flows.Sum(flow => flow.Air?.Sum() ?? 0);

    /// <summary>Tonnes of an element that the surroundings give without being counted, less what they take.</summary>
    /// <param name="element">Number of the element.</param>
    /// <returns>Tonnes per unit of the reference.</returns>
    public double SurroundingsOf(int element) => Technology.SurroundingsTonnes[element] + Flows.Sum(flow => flow.Air?[element] ?? 0);

    /// <summary>Tonnes of each element, by its number, on one side; what the surroundings give or take is on the side where it belongs.</summary>
    /// <param name="outputs">Whether what comes out is asked.</param>
    /// <param name="counts">Which flows count for an element.</param>
    /// <returns>Tonnes per unit of the reference.</returns>
    public double[] Elements(bool outputs, Func<BalanceFlow, Element, bool> counts)
    {
        var sums = new double[Element.All.Count];
        for (int element = 0; element < sums.Length; element++)
        {
            double given = SurroundingsOf(element);
            sums[element] = outputs ? Math.Max(0, -given) : Math.Max(0, given);
        }

        foreach (BalanceFlow flow in Flows)
        {
            if (flow.IsOutput != outputs || flow.Amount == 0) continue;
            double[] own = flow.Elements();
            for (int element = 0; element < sums.Length; element++)
                if (own[element] > 0 && counts(flow, Element.All[element])) sums[element] += own[element];
        }

        return sums;
    }
}

/// <summary>A flow of a technology with what it holds.</summary>
/// <param name="Index">Index of its value in the park.</param>
/// <param name="Resource">What flows.</param>
/// <param name="IsOutput">Whether it comes out.</param>
/// <param name="Amount">Amount per unit of the reference.</param>
/// <param name="Content">What an amount of the resource holds.</param>
/// <param name="OwnElements">Tonnes of each element in the flow, where it holds other matter than its resource's row tells.</param>
/// <param name="Air">Tonnes of each element that the air gives to it; null where it gives none.</param>
internal sealed record BalanceFlow(
    int Index, Resource Resource, bool IsOutput, double Amount, ResourceContent Content, IReadOnlyList<double>? OwnElements, IReadOnlyList<double>? Air)
{
    /// <summary>Whether every element of it is known.</summary>
    public bool KnowsElements => OwnElements is not null || Content.TonnesPerAmount == 0 || Content.IsKnown;

    /// <summary>Tonnes of each known element, by its number.</summary>
    /// <returns>Tonnes per unit of the technology's reference.</returns>
    public double[] Elements()
    {
        if (OwnElements is not null) return [.. OwnElements];
        var elements = new double[Element.All.Count];
        Content.AddElements(Amount * (Content.TonnesPerAmount ?? 0), elements);
        return elements;
    }
}
