using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Flowsheets;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes a plan or a balance as one HTML file that needs nothing else: it opens offline, asks no server for anything, and holds its own tables where scripts are off.</summary>
public static class ReportPage
{
    /// <summary>Writes the page. The same document gives the same text; timings are not part of it.</summary>
    /// <param name="plan">What to show, with or without a plan in it.</param>
    /// <param name="writer">Where the page goes; must write UTF-8.</param>
    public static void Write(PlanDocument plan, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(writer);
        var view = new PlanView(plan);
        bool isBalance = plan.Balance is not null;
        IReadOnlyList<Section> sections = isBalance ? BalanceSections.Of(view) : view.HasPlan ? WithPlan(view) : WithoutPlan(view);
        string charts = ChartJson.Of(sections.SelectMany(section => section.Charts));
        writer.Write((isBalance ? PageFrame.Head(plan.Package, sections, BalanceSections.Question) : PageFrame.Head(plan.Package, sections)).Markup);
        writer.Write((isBalance ? BalanceHeadline.Of(view) : HeadlineSection.Of(view)).Markup);
        foreach (Section section in sections)
            writer.Write(section.Markup.Markup);
        PageFrame.WriteFoot(writer, charts);
    }

    private static IReadOnlyList<Section> WithPlan(PlanView view) =>
    [
        .. view.Plan.BeforeAfter is not null ? new[] { ChangeSection.Of(view) } : [],
        .. view.Plan.Published.Count > 0 ? new[] { PublishedSection.Of(view) } : [],
        FlowSection.Of(view), MapSection.Of(view), NetworkSection.Of(view), IndicatorSection.Of(view), ExchangeSection.Of(view), LimitSection.Of(view),
        .. view.Plan.Reasons is not null ? new[] { ReasonSection.Of(view) } : [],
        .. view.Plan.NearOptimal is not null ? new[] { ChoiceSection.Of(view) } : [],
        BuildSection.Of(view),
        .. view.Plan.Measures is not null ? new[] { MeasureSection.Of(view) } : [],
        BoundarySection.Of(view), TraceSection.Of(view), SourceSection.Of(view), FindingSection.Of(view), CertificateSection.Of(view), AboutSection.Of(view),
    ];

    private static IReadOnlyList<Section> WithoutPlan(PlanView view) =>
    [
        RefusalSection.Of(view), FindingSection.Of(view), .. view.Plan.Sources.Count > 0 ? new[] { SourceSection.Of(view) } : [], AboutSection.Of(view),
    ];
}
