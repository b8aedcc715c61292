using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Quantities;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>The example of the southern park, asked in the words of the article.</summary>
internal static class SouthernPark
{
    public const string Carbon = "max co2-reduction";
    public const string Benefit = "profit";

    private static readonly Lazy<PackageTables> Read = new(() => Example.Read("southern-park"));

    public static PackageTables Tables => Read.Value;

    /// <summary>The best plan under scenarios of the package.</summary>
    public static PlanDocument Plan(string objective = Benefit, params string[] scenarios) => Best(Tables, objective, scenarios);

    /// <summary>The best plan of changed tables; there must be one.</summary>
    public static PlanDocument Best(PackageTables tables, string objective = Benefit, params string[] scenarios)
    {
        FindingList findings = [];
        Study? study = Study.Open(tables, "", scenarios, new StudyOptions { Objective = objective, Baseline = false, LeftOut = 0 }, findings);
        PlanDocument plan = Optimiser.Run(study.ShouldNotBeNull(string.Join('\n', findings)), new PhaseClock());
        plan.Status.ShouldBe("optimal");
        plan.Certificate!.Accepted.ShouldBeTrue();
        return plan;
    }

    /// <summary>The package with other figures in the cells that the article moves.</summary>
    public static PackageTables With(double? budget = null, double? carbonPrice = null, double? kilometres = null, double? cooling = null, double? heating = null)
    {
        PackageTables tables = Tables;
        if (budget is { } money) tables = tables with { Limits = new([.. tables.Limits.Select(row => row with { Value = new Quantity(money, row.Value.Unit) })]) };
        if (carbonPrice is { } price) tables = tables with { Policies = new([.. tables.Policies.Select(row => row with { Value = new Quantity(price, row.Value!.Value.Unit) })]) };
        if (kilometres is { } length) tables = tables with { Links = new([.. tables.Links.Select(row => row with { Length = new Quantity(length, Units.Kilometre) })]) };
        return tables.Selling("cooling-delivered", cooling).Selling("heat-delivered", heating);
    }

    /// <summary>The package in which only plants of some technologies can be built; what stands, stands.</summary>
    public static PackageTables Only(params string[] technologies) => Tables with
    {
        Plants = new([.. Tables.Plants.Where(plant => plant.Capacity is not null || technologies.Contains(plant.Technology.Value))]),
    };

    /// <summary>New capacity of a technology in all regions.</summary>
    public static double BuiltOf(this PlanDocument plan, string technology) => plan.Builds.Where(build => build.Technology == technology).Sum(build => build.Value);

    /// <summary>New capacity of trees of any kind.</summary>
    public static double Trees(this PlanDocument plan) => plan.BuiltOf("masson-pine") + plan.BuiltOf("slash-pine") + plan.BuiltOf("chinese-fir");

    private static PackageTables Selling(this PackageTables tables, string resource, double? yuanPerKilowattHour) => yuanPerKilowattHour is not { } price
        ? tables
        : tables with
        {
            Markets = new([.. tables.Markets.Select(row => row.Resource.Value == resource ? row with { Sell = new Quantity(1000 * price, row.Sell!.Value.Unit) } : row)]),
        };
}
