namespace Mycel.Analysis.Results;

/// <summary>What each measure of a plan is worth. A measure is what the plan builds at one plant.</summary>
/// <param name="Carbon">Indicator that counts the carbon.</param>
/// <param name="MoreIsBetter">Whether the indicator counts what is avoided, so that more of it is saved carbon.</param>
/// <param name="CarbonUnit">Unit of the indicator, and of what a measure saves.</param>
/// <param name="MoneyUnit">Unit of capital.</param>
/// <param name="YearlyUnit">Unit of yearly money.</param>
/// <param name="Without">The park without any measure of the plan, run in its best way.</param>
/// <param name="With">The park with all of them, run in its best way.</param>
/// <param name="Entries">The measures, in the order of the curve with interaction.</param>
/// <param name="Remark">Why there are no measures, or what a reader should know of them; empty where there is nothing to say.</param>
public sealed record MeasureValues(
    string Carbon, bool MoreIsBetter, string CarbonUnit, string MoneyUnit, string YearlyUnit, ParkState Without, ParkState With, IReadOnlyList<Measure> Entries,
    string Remark);

/// <summary>The park with some of its measures, run in the best way for what the study seeks.</summary>
/// <param name="Status">
/// <c>optimal</c>; <c>beyond-limit</c> (it cannot keep the park's limit on the carbon indicator and comes as near to it as it can); or without figures
/// <c>no-plan</c>, <c>unbounded</c>, <c>stopped</c>, <c>unproven</c> (the solver's answer does not stand up to our own arithmetic) or <c>not-asked</c>.
/// </param>
/// <param name="Carbon">The carbon indicator of the park.</param>
/// <param name="Profit">Profit of the park in a year.</param>
/// <param name="CapitalInvestment">Money to be found to build.</param>
/// <param name="CapitalCost">What pays it back in a year.</param>
/// <param name="CarbonPayments">What the park pays in a year as taxes on carbon, less subsidies for saving it.</param>
/// <param name="Budget">What a budget counts, where the park has the indicator <c>budget</c>; null elsewhere.</param>
public sealed record ParkState(
    string Status, double? Carbon, double? Profit, double? CapitalInvestment, double? CapitalCost, double? CarbonPayments, double? Budget);

/// <summary>A measure: new capacity of a plant.</summary>
/// <param name="Plant">Plant.</param>
/// <param name="Technology">Its technology.</param>
/// <param name="Industry">Its industry; empty where it has none.</param>
/// <param name="Site">Its site.</param>
/// <param name="Capacity">New capacity, as amount per year.</param>
/// <param name="CapacityUnit">Its unit.</param>
/// <param name="Investment">Capital cost of the plant itself, without links.</param>
/// <param name="LifetimeYears">Lifetime in years; null where the technology has none.</param>
/// <param name="RatePerYear">Rate of interest of the technology, or of the package.</param>
/// <param name="Alone">What changes when it alone is added to the park without measures.</param>
/// <param name="InTurn">What changes when it is added after all measures that stand before it in the curve.</param>
/// <param name="FromPlan">What it brings to the whole plan: what is lost when it alone is taken out.</param>
public sealed record Measure(
    string Plant, string Technology, string Industry, string Site, double Capacity, string CapacityUnit, double Investment, double? LifetimeYears, double RatePerYear,
    MeasureWorth Alone, MeasureWorth InTurn, MeasureWorth FromPlan);

/// <summary>What changes in a year when a measure is added, everything else of the park answering in the best way.</summary>
/// <param name="Status"><c>optimal</c>, or the status of the one of the two parks that has no figures.</param>
/// <param name="Capital">Capital of the measure, with the links that it needs and less what it spares.</param>
/// <param name="Budget">What a budget counts of it; null where the park has no indicator <c>budget</c>.</param>
/// <param name="Surplus">Yearly surplus before capital: change of profit + capital cost.</param>
/// <param name="Net">Yearly net benefit: change of profit, in which the annuity of the capital is paid.</param>
/// <param name="Saved">Carbon that it saves in a year.</param>
/// <param name="AnnualCost">Yearly cost, the annuity included, without taxes and subsidies on carbon; below zero it earns without them.</param>
/// <param name="AbatementCost">Yearly cost for each unit of carbon saved; null where it saves none.</param>
/// <param name="PaybackYears">Simple payback: capital over yearly surplus; null where it never pays back.</param>
/// <param name="NetPresentValue">Surplus of its lifetime at its rate of interest, less the capital; null where it has no lifetime.</param>
/// <param name="InternalRate">Rate of interest at which the net present value is nothing, as a share; null where there is none.</param>
/// <param name="Why">Why a figure is missing; empty where none is.</param>
public sealed record MeasureWorth(
    string Status, double? Capital, double? Budget, double? Surplus, double? Net, double? Saved, double? AnnualCost, double? AbatementCost, double? PaybackYears,
    double? NetPresentValue, double? InternalRate, string Why);
