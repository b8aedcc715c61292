using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Indicators;

public sealed class LandTests
{
    [Fact]
    public void Land_is_taken_by_what_stands_and_by_what_is_built_whether_it_runs_or_not()
    {
        PlanDocument plan = Given.A.Park()
            .Technology("field", makes: "power").With("field", TechnologyParameter.Area, "10 m2/(t/a)").With("field", TechnologyParameter.Lifetime, "10 a")
            .Technology("ruin", makes: "rubble").With("ruin", TechnologyParameter.Area, "1 ha/(kt/a)")
            .Plant("old-field", "field", capacity: 7).Plant("new-field", "field").Plant("tower", "ruin", capacity: 5)
            .Sells("power", 10, limit: 12).Plan();
        plan.Indicator("land").ShouldBe(120 + 50, 1e-6);
        plan.Indicator("land", "plant:old-field").ShouldBe(70, 1e-6);
        plan.Indicator("land", "plant:new-field").ShouldBe(50, 1e-6);
        plan.Indicator("land", "plant:tower").ShouldBe(50, 1e-6);
    }
}
