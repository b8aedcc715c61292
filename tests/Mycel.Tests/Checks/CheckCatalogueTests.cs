using Mycel.Analysis.Checks;
using Mycel.Model.Checks.Parks;

namespace Mycel.Tests.Checks;

/// <summary>No check that is written is forgotten in the lists.</summary>
public sealed class CheckCatalogueTests
{
    [Fact]
    public void Every_check_of_the_model_is_in_its_list() => Names(ModelChecks.All).ShouldBe(ClassesIn(typeof(ModelChecks)));

    [Fact]
    public void Every_check_that_knows_indicators_is_in_its_list() => Names(ParkChecks.All).ShouldBe(ClassesIn(typeof(ParkChecks)));

    private static IEnumerable<string> Names(IEnumerable<IParkCheck> checks) => checks.Select(check => check.GetType().Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> ClassesIn(Type neighbour) =>
        neighbour.Assembly.GetTypes().Where(type => type.IsClass && typeof(IParkCheck).IsAssignableFrom(type)).Select(type => type.Name).Order(StringComparer.Ordinal);
}
