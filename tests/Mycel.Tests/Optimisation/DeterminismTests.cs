using System.Text.Json;
using Mycel.Analysis.Results;
using Mycel.Tests.Optimisation.Examples;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Same package, same question, same bytes.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("two-plants")]
    [InlineData("kalundborg")]
    public void A_plan_that_is_made_twice_has_the_same_bytes(string example)
    {
        PlanDocument first = WorkedExampleTests.Plan(example);
        PlanDocument second = WorkedExampleTests.Plan(example);
        Bytes(second).ShouldBe(Bytes(first));
        second.Digest.ShouldBe(first.Digest);
    }

    [Fact]
    public void A_plan_with_integers_that_is_made_twice_has_the_same_bytes()
    {
        static PlanDocument Plan() => Given.A.Park().Technology("burning", makes: "heat").Technology("digesting", makes: "heat").Sells("heat", 5)
            .Plant("boiler", "burning", potential: 10, choice: "lot").Plant("digester", "digesting", potential: 10, choice: "lot").Plan();
        Bytes(Plan()).ShouldBe(Bytes(Plan()));
    }

    private static string Bytes(PlanDocument plan) =>
        JsonSerializer.Serialize(plan with { Timings = new Dictionary<string, double>() }, PlanJson.Default.PlanDocument);
}
