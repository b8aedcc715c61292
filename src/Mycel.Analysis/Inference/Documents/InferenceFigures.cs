using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Inference.Documents;

/// <summary>Figures of a superstructure, beside those that the package says others published.</summary>
internal static class InferenceFigures
{
    /// <summary>The figures.</summary>
    /// <param name="study">The question.</param>
    /// <param name="outcome">What follows from the decisions.</param>
    /// <param name="links">Conceivable exchanges.</param>
    public static IReadOnlyList<InferenceFigure> Of(InferenceStudy study, InferenceOutcome outcome, LinkCounts links)
    {
        TechnologyDatabase database = study.Database;
        List<int> used = [.. Enumerable.Range(0, database.Resources.Count).Where(resource => links.Makers[resource] + links.Takers[resource] > 0)];
        List<int> materials = [.. used.Where(resource => LinkCounts.IsMaterial(database.Kinds[resource]))];
        Dictionary<string, PublishedTotal> published = study.Park.Tables.Published
            .Where(row => InferenceFigureNames.All.Contains(row.Indicator)).DistinctBy(row => row.Indicator).ToDictionary(row => row.Indicator, StringComparer.Ordinal);
        var figures = new List<InferenceFigure>();
        Add("technologies", database.Count);
        Add("possible-technologies", outcome.Accepted.Count(accepted => accepted));
        Add("kept-technologies", outcome.Selected.Count(selected => selected));
        Add("industries", links.Industries.Count(industry => industry.Kept > 0 && industry.Industry.Length > 0));
        Add("waves", outcome.Session.Wave);
        Add("resources", used.Count);
        Add("materials", materials.Count);
        Add("natural-resources", used.Count(resource => study.Givens.Origins[resource] == Origin.Endowment && links.Takers[resource] > 0));
        Add("links", links.Total);
        Add("material-links", materials.Sum(resource => links.OfResource[resource]));
        if (links.Pairs is { } pairs) Add("linked-pairs", pairs);
        Add("symbiotic-materials", materials.Count(resource => links.OfResource[resource] > 0));
        Add("loops", outcome.Loops.Count);
        Add("blocked-technologies", Enumerable.Range(0, database.Count).Count(technology => outcome.StatusOf(technology) == "blocked"));
        return figures;

        void Add(string id, long value)
        {
            published.TryGetValue(id, out PublishedTotal? row);
            double? count = row is not null && row.Value.TryIn(Unit.One, out double number) ? number : null;
            figures.Add(new InferenceFigure(id, InferenceFigureNames.TitleOf(id), value, count, count is null ? "" : row!.Source.Value, count is null ? "" : row!.Note ?? ""));
        }
    }
}
