using System.Collections.Concurrent;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Parks;

/// <summary>
/// The units in which a park is modelled: amounts in each resource's own unit, a year as the time, money in the package's currency. Scaling is this choice, so
/// no scale factor exists anywhere else; every quantity that enters the model passes through <see cref="TryConvert"/>.
/// </summary>
public sealed class ModelUnits
{
    private readonly ConcurrentDictionary<(Unit, Unit), double> _factors = new();
    private readonly IReadOnlyDictionary<string, double> _rates;

    /// <summary>Units of a package.</summary>
    /// <param name="money">The package's currency with its price year.</param>
    /// <param name="rates">For other currencies: money of the package per unit of theirs.</param>
    public ModelUnits(Unit money, IReadOnlyDictionary<string, double> rates)
    {
        Money = money;
        MoneyPerYear = money.Per(Units.Year);
        _rates = rates;
    }

    /// <summary>The package's currency.</summary>
    public Unit Money { get; }

    /// <summary>Money per year.</summary>
    public Unit MoneyPerYear { get; }

    /// <summary>Unit of a flow: amount per year.</summary>
    /// <param name="resource">What flows.</param>
    /// <returns>The resource's unit per year.</returns>
    public static Unit Flow(Resource resource) => resource.Unit.Per(Units.Year);

    /// <summary>Unit of a price: money per amount.</summary>
    /// <param name="resource">What is traded.</param>
    /// <returns>Currency per unit of the resource.</returns>
    public Unit Price(Resource resource) => Money.Per(resource.Unit);

    /// <summary>How the unit of a flow is printed: <c>t/a</c>; <c>ha</c> for what is counted in <c>ha a</c>, such as land in use for a year.</summary>
    /// <param name="resource">What flows.</param>
    /// <returns>A symbol.</returns>
    public static string FlowSymbol(Resource resource) =>
        resource.Unit.Symbol.Contains('a', StringComparison.Ordinal) ? Flow(resource).Symbol : resource.Unit.Symbol + "/a";

    /// <summary>Unit of the capital cost of capacity: money per amount per year.</summary>
    /// <param name="resource">In what the capacity is counted.</param>
    /// <returns>Currency per flow.</returns>
    public Unit Investment(Resource resource) => Money.Per(Flow(resource));

    /// <summary>Units that a value of a technology may have, the first being the one the model uses.</summary>
    /// <param name="parameter">What the value says.</param>
    /// <param name="resource">The resource of the row; null where the parameter has none.</param>
    /// <param name="reference">The technology's reference resource.</param>
    /// <returns>One unit, or two where the parameter can be said in two ways.</returns>
    public IReadOnlyList<Unit> Of(TechnologyParameter parameter, Resource? resource, Resource reference) => parameter switch
    {
        TechnologyParameter.Reference => [reference.Unit],
        TechnologyParameter.Input or TechnologyParameter.Output => [(resource ?? reference).Unit.Per(reference.Unit)],
        TechnologyParameter.Investment => [Investment(reference)],
        TechnologyParameter.FixedInvestment => [Money],
        TechnologyParameter.FixedCost => [Investment(reference).Per(Units.Year), Unit.One.Per(Units.Year)],
        TechnologyParameter.VariableCost => [Price(reference)],
        TechnologyParameter.Lifetime or TechnologyParameter.CountedYears => [Units.Year],
        TechnologyParameter.Availability or TechnologyParameter.MinimumLoad or TechnologyParameter.CarbonTo or TechnologyParameter.ClosureTolerance =>
            [Unit.One],
        TechnologyParameter.MinimumScale or TechnologyParameter.MaximumScale => [Flow(reference)],
        TechnologyParameter.Area => [Units.SquareMetre.Per(Flow(reference))],
        TechnologyParameter.DiscountRate => [Unit.One.Per(Units.Year), Unit.One],
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "A parameter without a unit."),
    };

    /// <summary>Number of a quantity in a unit of the model, other currencies converted by the package's rates.</summary>
    /// <param name="quantity">Quantity as it was read.</param>
    /// <param name="target">Unit of the model.</param>
    /// <param name="value">The number, counted in <paramref name="target"/>.</param>
    /// <returns>False where the dimensions differ or a rate is missing.</returns>
    public bool TryConvert(Quantity quantity, Unit target, out double value)
    {
        if (ReferenceEquals(quantity.Unit, target))
        {
            value = quantity.Value;
            return true;
        }

        if (!_factors.TryGetValue((quantity.Unit, target), out double factor))
        {
            if (!TryFactor(quantity.Unit, target, out factor))
            {
                value = 0;
                return false;
            }

            _factors[(quantity.Unit, target)] = factor;
        }

        value = quantity.Value * factor;
        return true;
    }

    /// <summary>Number of a quantity that a check has found convertible.</summary>
    /// <param name="quantity">Quantity as it was read.</param>
    /// <param name="target">Unit of the model.</param>
    /// <returns>The number, counted in <paramref name="target"/>.</returns>
    /// <exception cref="InvalidOperationException">The dimensions differ: a check is missing, which is our mistake.</exception>
    public double Convert(Quantity quantity, Unit target) =>
        TryConvert(quantity, target, out double value)
            ? value
            : throw new InvalidOperationException($"{quantity} reached the model where {target.Symbol} was expected; a check is missing.");

    private bool TryFactor(Unit from, Unit to, out double factor)
    {
        if (new Quantity(1, from).TryIn(to, out factor)) return true;
        if (from.Dimension.Currency is not { } currency || to.Dimension.Currency is not { } wanted) return false;
        if (!_rates.TryGetValue(currency, out double rate) || wanted != Money.Dimension.Currency) return false;
        Unit exchanged = from.Per(Unit.Money(currency)).Times(Unit.Money(wanted));
        if (!new Quantity(1, exchanged).TryIn(to, out factor)) return false;
        factor *= rate;
        return true;
    }
}
