using Mycel.Analysis.Results;

namespace Mycel.Tests.Reporting;

/// <summary>A plan with everything beside it that can be asked, with invented figures.</summary>
internal static class FurtherPlan
{
    private const string Money = "EUR2020/a";

    private static readonly ObjectiveValue Best = new("profit", "maximise", 1000, Money, 1000, 0);
    private static readonly Certificate Holds = new(0, 0, 0, 0, 0, true);

    private static readonly MeasureWorth Unknown = new("no-plan", null, null, null, null, null, null, null, null, null, null, "With it the park has no plan.");

    /// <summary>The plan.</summary>
    public static PlanDocument Whole { get; } = SamplePlan.Whole with
    {
        NearOptimal = new NearOptimal(
            0.05, 950, Money,
            [
                Range("plant", "asnaes-plant", "must-have", 80, 50, 100), Range("plant", "refinery-plant", "must-have", 80, 80, 80), Range("plant", "gyproc-plant", "choice", 10, 0, 40),
                Range("plant", "farms-plant", "must-avoid", 0, 0, 0), Range("technology", "boiling", "choice", 90, 0, 140), Range("new-capacity", "gyproc-plant", "choice", 10, 0, 40),
                Range("bought", "coal", "", 60, 20, 90), Range("indicator", "co2", "", 500, 300, 700),
                new QuantityRange("sold", "steam", "", 5, new RangeEnd("proven", 0, 0), new RangeEnd("endless", null, null), "GJ/a"),
            ],
            [new AlternativePlan(1, Best with { Value = 950 }, 1, [], ["gyproc-plant"], SamplePlan.Whole.Indicators, [], [], new PlanProof("", "", []), Holds)],
            "Each is unlike the others.", "There are no more."),
        Reasons = new Reasons(
            3, true,
            [
                new LeftOut(
                    "asnaes-plant", "boiling", "short", 2, "EUR2020/GJ", "steam", new EnteringPrice("steam", 10, 12, "EUR2020/GJ", true),
                    new EnteringPrice("coal", 70, 50, "EUR2020/t", true), new EnteringPrice("steam", 100, 80, "EUR2020 a/GJ", false), ["gyproc-plant"]),
                new LeftOut("farms-plant", "depot", "short", 18, "EUR2020/t", "fly-ash", null, new EnteringPrice("fly-ash", 3, -15, "EUR2020/t", false), null, []),
                new LeftOut("argo-plant", "kiln", "cannot-run", null, "EUR2020/t", "fly-ash", null, null, null, []),
            ],
            [new TechnologyLoss("potash", "optimal", 400, 600, 0.6, Money), new TechnologyLoss("heating", "infeasible", null, null, null, Money)],
            [new TechnologyPair("lithium", "potash", "optimal", 600, 500, Money), new TechnologyPair("boiling", "potash", "optimal", 900, -100, Money)]),
        Measures = new MeasureValues(
            "co2", false, "tCO2e/a", "EUR2020", Money, State(12.5, -1250, 0), State(8, -1060, 5200),
            [
                new Measure("gyproc-plant", "condensing", "boards", "gyproc-site", 100, "GJ/a", 2000, 20, 0, Worth(2000, 250, 2.5, -150, ""), Worth(2000, 250, 2.5, -150, ""), Worth(2000, 200, 2, -100, "")),
                new Measure("farms-plant", "insulating", "", "farms-site", 40, "GJ/a", 3200, 20, 0, Worth(3200, 250, 2.5, -90, ""), Worth(3200, 200, 2, -40, ""), Worth(3200, 200, 2, -40, "")),
                new Measure("argo-plant", "flaring", "", "argo-site", 1, "GJ/a", 10, null, 0, Unknown, Unknown with { Why = "It saves no carbon." }, Unknown),
            ],
            "This is a remark."),
        AbatementCurve = new AbatementCurve(
            "next-cheapest", "tCO2e/a", Money, "EUR2020/tCO2e",
            [new AbatementStep("gyproc-plant", 2.5, 2.5, -150, -60), new AbatementStep("farms-plant", 2, 4.5, -40, -20), new AbatementStep("argo-plant", 0, 4.5, 0, null)],
            [new AbatementStep("gyproc-plant", 2.5, 2.5, -150, -60), new AbatementStep("farms-plant", 2.5, 5, -90, -36), new AbatementStep("argo-plant", null, null, null, null)],
            new AbatementSum(4.5, -190, -42.2), new AbatementSum(5, -240, -48), new AbatementSum(-0.5, 50, null)),
        BeforeAfter = new BeforeAfter(
            new BeforePlan(["today"], "optimal", Best, SamplePlan.Whole.Indicators, [], SamplePlan.Whole.Exchanges, [], [], new PlanProof("", "", []), Holds, null),
            [
                new IndicatorChange("output-value", "park", 9.49e9, 52.7e9, 4.55, Money), new IndicatorChange("output-value", "industry:salt", 9.49e9, 50e9, 4.2, Money),
                new IndicatorChange("output-value", "no-industry", 0, 2.7e9, null, Money), new IndicatorChange("co2", "park", 40.18e6, 17.91e6, -0.554, "tCO2e/a"),
                new IndicatorChange("co2-intensity", "park", 0.00424, 0.00034, -0.92, "tCO2e/EUR2020"),
            ],
            [
                new TechnologyChange("potash", "salt", "kept", "t/a", new TechnologyFigures(7, 2, 1, 1, 0), new TechnologyFigures(8, 3, 1, 1, 0)),
                new TechnologyChange("lithium", "salt", "new", "t/a", new TechnologyFigures(0, 0, 0, 0, 0), new TechnologyFigures(1, 5, 2, 1, 0)),
                new TechnologyChange("carbide", "", "dropped", "t/a", new TechnologyFigures(3, 1, 1, 9, 2), new TechnologyFigures(0, 0, 0, 0, 0)),
            ],
            [new MaterialChange("steam", 1, 3)], [new StructureCount("technologies", 2, 2), new StructureCount("symbiotic-materials", 0, 1)]),
        Published = [new PublishedComparison("co2", "change", null, -55, -55.4, "%", "paper", "Direction of the paper")],
    };

    private static ParkState State(double carbon, double profit, double capital) => new("optimal", carbon, profit, capital, capital / 20, 0, null);

    private static MeasureWorth Worth(double capital, double surplus, double saved, double cost, string why) =>
        new("optimal", capital, null, surplus, -cost, saved, cost, cost / saved, capital / surplus, (20 * surplus) - capital, 0.1, why);

    private static QuantityRange Range(string kind, string id, string verdict, double best, double least, double greatest) =>
        new(kind, id, verdict, best, new RangeEnd("proven", least, least), new RangeEnd("proven", greatest, greatest), "t/a");
}
