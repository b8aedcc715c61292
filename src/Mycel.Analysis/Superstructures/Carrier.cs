namespace Mycel.Analysis.Superstructures;

/// <summary>A link between two premises, in units of the model: what its arcs share.</summary>
/// <param name="Link">Row of the link in its table.</param>
/// <param name="From">Premises where it starts.</param>
/// <param name="To">Premises where it ends.</param>
/// <param name="LengthKilometres">Length of the way; null where it is not known.</param>
/// <param name="CapacityPerYear">Amount per year that can be carried today; infinite where nothing bounds it.</param>
/// <param name="InvestmentPerCapacity">Money per amount per year of new capacity.</param>
/// <param name="FixedInvestmentMoney">Money for building at all.</param>
/// <param name="AnnuityPerYear">Yearly payment per unit of capital cost.</param>
/// <param name="LifetimeYears">Years after which it must be built again; 0 where nothing is said.</param>
/// <param name="CanBeBuilt">Whether capacity can be added.</param>
/// <param name="JoinsOrganisations">Whether it joins two organisations, so that the baseline closes it.</param>
internal readonly record struct Carrier(
    int Link, int From, int To, double? LengthKilometres, double CapacityPerYear, double InvestmentPerCapacity, double FixedInvestmentMoney,
    double AnnuityPerYear, double LifetimeYears, bool CanBeBuilt, bool JoinsOrganisations)
{
    /// <summary>Whether building is a yes-or-no decision.</summary>
    public bool HasSwitch => CanBeBuilt && FixedInvestmentMoney > 0;

    /// <summary>Whether a row must keep its arcs within capacity.</summary>
    public bool IsBounded => CanBeBuilt || double.IsFinite(CapacityPerYear);
}

/// <summary>One resource on one carrier.</summary>
/// <param name="Carrier">The carrier.</param>
/// <param name="FromPool">Pool where it starts.</param>
/// <param name="ToPool">Pool where it ends.</param>
/// <param name="LossShare">Share that is lost on the way.</param>
/// <param name="CostPerAmount">Money per amount that leaves the start.</param>
/// <param name="CapacityPerAmount">Carrier's capacity that one unit of the resource takes up.</param>
internal readonly record struct Arc(int Carrier, int FromPool, int ToPool, double LossShare, double CostPerAmount, double CapacityPerAmount);
